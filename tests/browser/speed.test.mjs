// A wall of thousands of cards opens quickly, since a browser lays out only its visible part.
//
// Machines differ and are busy with other work, so wall-clock times mean nothing. The tests compare the CPU
// time of the page's thread with its CPU time for other work on the same page.

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { browser, folder, largeMap, newPage, run, skip } from './support.mjs';

const CARDS = 2000;

let chrome;
before(async () => {
  if (!skip) chrome = await browser();
});
after(() => chrome?.close());

/** Opens a page. `worked` returns the CPU seconds that its thread has spent on the named kinds of work. */
const opened = async (file) => {
  const context = await chrome.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await newPage(context);
  const protocol = await context.newCDPSession(page);
  await protocol.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(pathToFileURL(file).href);
  const worked = async (...names) => {
    await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))));
    const { metrics } = await protocol.send('Performance.getMetrics');
    const values = metrics.filter(({ name }) => names.includes(`${name}`)).map(({ value }) => value);
    return values.reduce((sum, value) => sum + value, 0);
  };
  return { page, worked, close: () => context.close() };
};

/** The CPU seconds of style and layout until a page is shown. */
const layoutSeconds = async (file) => {
  const { worked, close } = await opened(file);
  const seconds = await worked('LayoutDuration', 'RecalcStyleDuration');
  await close();
  return seconds;
};

const median = (numbers) => numbers.sort((one, other) => one - other)[Math.floor(numbers.length / 2)];

test('a large wall is only laid out where it is visible', { skip }, async (t) => {
  const place = folder(t);
  writeFileSync(join(place, 'large.yaml'), largeMap(CARDS));
  run('build', join(place, 'large.yaml'), '-o', join(place, 'site'));
  const wall = join(place, 'site/large/index.html');
  const html = readFileSync(wall, 'utf8');

  const bytes = Buffer.byteLength(html) / CARDS;
  assert.ok(bytes < 1024, `a card takes ${bytes} bytes`);

  const plain = join(place, 'site/large/plain.html');
  assert.match(html, /class="wall-table large /);
  writeFileSync(plain, html.replace('class="wall-table large ', 'class="wall-table '));
  const works = { wall: [], plain: [] };
  for (let time = 0; time < 3; time++) {
    works.plain.push(await layoutSeconds(plain));
    works.wall.push(await layoutSeconds(wall));
  }
  const share = median(works.wall) / median(works.plain);
  assert.ok(share < 0.6, `${share} of the work of a full layout: ${JSON.stringify(works)}`);
});

test('filtering a large wall takes less than a quarter of the time of opening it', { skip }, async (t) => {
  const place = folder(t);
  writeFileSync(join(place, 'large.yaml'), largeMap(CARDS));
  run('build', join(place, 'large.yaml'), '-o', join(place, 'site'));
  const shares = [];
  for (let time = 0; time < 3; time++) {
    const { page, worked, close } = await opened(join(place, 'site/large/index.html'));
    const opening = await worked('TaskDuration');
    const filter = (words) =>
      page.evaluate((words) => {
        const field = document.querySelector('[name=q]');
        field.value = words;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        return document.querySelector('output').value;
      }, words);
    assert.match(await filter('thing 7'), / of 2,000 stories$/);
    const first = await worked('TaskDuration');
    assert.equal(await filter('thing 7.12'), '2 of 2,000 stories');
    shares.push(((await worked('TaskDuration')) - first) / opening);
    await close();
  }
  assert.ok(median(shares) < 0.25, `${shares} of the work of opening the wall`);
});

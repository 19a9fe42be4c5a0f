// A wall of thousands of cards opens at once, since a browser lays out only what is in sight.
//
// Machines are busy and differ, so nothing here is measured by the clock: what the page's thread has
// worked is compared with what it works on the same page without that.

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

/** A page, and how long its thread has worked on what, in seconds. */
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

/** How long a page's thread has worked on style and layout until the page stood. */
const work = async (file) => {
  const { worked, close } = await opened(file);
  const seconds = await worked('LayoutDuration', 'RecalcStyleDuration');
  await close();
  return seconds;
};

const median = (numbers) => numbers.sort((one, other) => one - other)[Math.floor(numbers.length / 2)];

test('a large wall costs what is in sight of it', { skip }, async (t) => {
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
    works.plain.push(await work(plain));
    works.wall.push(await work(wall));
  }
  const share = median(works.wall) / median(works.plain);
  assert.ok(share < 0.6, `${share} of the work of laying out everything: ${JSON.stringify(works)}`);
});

test('looking for words in a large wall costs a small part of opening it', { skip }, async (t) => {
  const place = folder(t);
  writeFileSync(join(place, 'large.yaml'), largeMap(CARDS));
  run('build', join(place, 'large.yaml'), '-o', join(place, 'site'));
  const shares = [];
  for (let time = 0; time < 3; time++) {
    const { page, worked, close } = await opened(join(place, 'site/large/index.html'));
    const opening = await worked('TaskDuration');
    const look = (words) =>
      page.evaluate((words) => {
        const field = document.querySelector('[name=q]');
        field.value = words;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        return document.querySelector('output').value;
      }, words);
    assert.match(await look('thing 7'), / of 2000 stories$/);
    const first = await worked('TaskDuration');
    assert.equal(await look('thing 7.12'), '2 of 2000 stories');
    shares.push(((await worked('TaskDuration')) - first) / opening);
    await close();
  }
  assert.ok(median(shares) < 0.25, `${shares} of the work of opening the wall`);
});

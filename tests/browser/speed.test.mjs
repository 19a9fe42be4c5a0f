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

/** How long a page's thread has worked on style and layout until the page stood, in seconds. */
const work = async (file) => {
  const context = await chrome.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await newPage(context);
  const protocol = await context.newCDPSession(page);
  await protocol.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(pathToFileURL(file).href);
  await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))));
  const { metrics } = await protocol.send('Performance.getMetrics');
  const value = (wanted) => metrics.find(({ name }) => name === wanted).value;
  await context.close();
  return value('LayoutDuration') + value('RecalcStyleDuration');
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

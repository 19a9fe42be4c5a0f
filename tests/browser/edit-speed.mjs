// Measures `serve --edit`: `node edit-speed.mjs`, on a quiet machine and with a program that is built for release.
//
// On a wall of 10,000 cards: what a frame of a drag takes, and how long it takes from the drop until something is at its
// place. With 400 and 10,000 stories: how long a change takes to be answered, and to be shown by another window.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browser, largeMap, newPage, program, serve, trace } from './support.mjs';

const percentile = (times, part) => [...times].sort((one, other) => one - other)[Math.min(times.length - 1, Math.floor(times.length * part))];
const report = (what, times, limit) => {
  const [half, most, worst] = [0.5, 0.95, 1].map((part) => percentile(times, part).toFixed(1));
  console.log(`  ${what}: median ${half} ms, p95 ${most} ms, at most ${worst} ms (limit ${limit} ms, ${times.length} times)`);
};

/** Serves a map of this many stories, and opens its wall in two windows. */
const open = async (stories) => {
  const maps = mkdtempSync(join(tmpdir(), 'storywall-'));
  writeFileSync(join(maps, 'shop.yaml'), largeMap(stories));
  const server = await serve(maps, 0, ['--edit']);
  const [url, key] = server.url.split('#edit=');
  const chrome = await browser();
  const context = await chrome.newContext({ viewport: { width: 1280, height: 800 } });
  const wall = async () => {
    const page = await newPage(context);
    page.setDefaultTimeout(120_000);
    await page.goto(server.url);
    await page.waitForFunction(() => !location.hash);
    await page.goto(`${url}shop/`);
    await page.locator('.storywall-handle').first().waitFor({ state: 'attached' });
    return page;
  };
  const close = async () => {
    await chrome.close();
    server.kill();
    rmSync(maps, { recursive: true, force: true });
  };
  return { url, key, wall, close };
};

/** What the main thread of a page does until `act` is done, as events of a trace, in time of the processor if that is known. */
const traced = async (page, act) => {
  const { events, stop } = await trace(page, 'devtools.timeline', 'toplevel');
  await act();
  await stop();
  return events.sort((one, other) => one.ts - other.ts);
};

const frames = (page, count = 2) =>
  page.evaluate((count) => new Promise((go) => {
    const next = (left) => (left ? requestAnimationFrame(() => next(left - 1)) : go());
    next(count);
  }), count);

const measureDrag = async () => {
  const { wall, close } = await open(10_000);
  const page = await wall();
  const place = async (id) => {
    const title = page.locator(`[data-story="${id}"] .title`);
    await title.scrollIntoViewIfNeeded();
    const { x, y, width, height } = await title.boundingBox();
    return { x: x + width / 2, y: y + height / 2 };
  };
  console.log('A wall of 10,000 cards');
  const [frame, drop, layouts] = [[], [], []];
  for (let round = 0; round < 5; round += 1) {
    const from = await place(`s1-${5 + round}`);
    await page.locator(`[data-story="s1-${5 + round}"] .title`).hover();
    await page.mouse.down();
    await page.mouse.move(from.x + 6, from.y + 6);
    await page.locator('#storywall-drag').waitFor();
    await frames(page);
    const during = await traced(page, async () => {
      for (let step = 0; step < 12; step += 1) {
        await page.mouse.move(from.x + step * 30, from.y + (step % 5) * 40);
        await frames(page, 1);
      }
    });
    frame.push(...during.filter(({ name }) => name === 'FireAnimationFrame').map(({ dur = 0, tdur = dur }) => tdur / 1000));
    layouts.push(...during.filter(({ name, args }) => name === 'Layout' && args.beginData).map(({ args }) => args.beginData.dirtyObjects));
    const to = await place(`s2-${5 + round}`);
    await page.mouse.move(to.x, to.y);
    await page.locator('#storywall-drop:not([hidden])').waitFor({ state: 'attached' });
    const after = await traced(page, async () => {
      await page.mouse.up();
      await frames(page);
    });
    // What is done from the event to the first frame that is painted after it.
    const up = after.find(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'pointerup');
    const painted = after.find(({ name, ts }) => ts > up.ts + up.dur && name === 'Paint');
    const work = ['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'FireAnimationFrame'];
    const between = after.filter(({ name, ts }) => work.includes(name) && ts > up.ts + up.dur && ts <= painted.ts);
    drop.push([up, ...between].reduce((all, { dur = 0, tdur = dur }) => all + tdur, 0) / 1000);
    await page.waitForFunction(() => !document.querySelector('[data-view-pending]'));
  }
  report('script of a frame of a drag', frame, 8);
  report('from the drop to the next paint', drop, 16);
  console.log(`  objects laid out while dragging: at most ${Math.max(0, ...layouts)} at once`);
  await close();
};

const measureChanges = async (stories, limit, times) => {
  const { url, key, wall, close } = await open(stories);
  const page = await wall();
  await page.evaluate(() => {
    window.shown = [];
    document.addEventListener('storywall:changed', ({ detail }) => {
      window.shown.push([detail.generation, performance.timeOrigin + performance.now()]);
    });
  });
  const post = async (number, to) => {
    const sent = performance.timeOrigin + performance.now();
    const response = await fetch(`${url}.storywall/edit`, {
      method: 'POST',
      headers: { Origin: url.slice(0, -1), 'Content-Type': 'application/json', 'Storywall-Key': key, 'Storywall-Op': `speed-${number}` },
      body: JSON.stringify({ map: 'shop', changes: [{ do: 'schedule', item: 'story:s3-3', to }] }),
    });
    const { generation } = await response.json();
    if (response.status !== 200) throw new Error(`${response.status}`);
    return { generation, sent, answered: performance.timeOrigin + performance.now() - sent };
  };
  const [answered, shown] = [[], []];
  for (let number = 0; number < times; number += 1) {
    const { generation, sent, answered: time } = await post(number, number % 2 ? 'First' : 'Second');
    const at = await page.waitForFunction((wanted) => window.shown.find(([generation]) => generation >= wanted)?.[1], generation);
    // Nobody makes the next change before the window has painted this one, and painting takes a processor of the same machine.
    await frames(page);
    await page.evaluate(() => new Promise((go) => { requestIdleCallback(go); }));
    // The first changes fetch the whole page, and warm caches.
    if (number < 5) continue;
    answered.push(time);
    shown.push((await at.jsonValue()) - sent);
  }
  console.log(`${stories} stories`);
  report('a change is answered', answered, limit);
  report('another window shows it', shown, stories === 400 ? 100 : '-');
  await close();
};

console.log(program);
await measureDrag();
await measureChanges(400, 40, 105);
await measureChanges(10_000, 200, 35);

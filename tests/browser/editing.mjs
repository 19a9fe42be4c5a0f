// What the tests of `serve --edit` share: a small map whose wall is open and can be changed, and how people do that.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { say } from './language.mjs';
import { browser, folder, newPage, projectLines, serve, skip } from './support.mjs';

let chrome;
before(async () => {
  if (!skip) chrome = await browser();
});
after(() => chrome?.close());

export const SHOP = `# Our shop
title: Shop
releases:
  - first: First
  - second: Second
activities:
  - activity: Buy
    tasks:
      - task: Pay
        stories:
          - Pay by card: first   # agreed
          - Pay by invoice: first
          - Pay by phone: first
      - task: Wrap
        stories:
          - Add a ribbon: second
  - activity: Send
    tasks:
      - task: Post
        stories:
          - Print a label: first
`;

/**
 * Serves a map, and opens its wall so that it can be changed. `project` is the text of a project file, `through` returns the
 * address of a proxy, and the other options are those of the browser's context.
 */
export const open = async (t, { text = SHOP, words = [], project, through = (url) => url, ...options } = {}) => {
  const maps = folder(t);
  const file = join(maps, 'shop.yaml');
  writeFileSync(file, text);
  if (project || projectLines) writeFileSync(join(maps, 'storywall.yaml'), `${projectLines}${project ?? ''}`);
  const server = await serve(maps, 0, ['--edit', ...words]);
  t.after(() => server.kill());
  const context = await chrome.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  t.after(() => context.close());
  const wall = async () => {
    const page = await newPage(context);
    await visit(page, through(server.url));
    return page;
  };
  const page = await wall();
  return { maps, file, server, context, page, wall, read: () => readFileSync(file, 'utf8'), save: (text) => writeFileSync(file, text) };
};

/** Opens the wall with the key of a printed address, as people do: from the first page. */
export const visit = async (page, url) => {
  await page.goto(url);
  await page.waitForFunction(() => !location.hash);
  await page.goto(new URL('shop/', url).href);
  const toggle = page.locator('#storywall-edit').getByRole('switch');
  await toggle.waitFor();
  // On phones, it is off at first. What people write with is loaded before it is on.
  if (page.viewportSize().width <= 560 && !(await page.locator('[data-view-editing]').count())) await toggle.click();
  await page.locator('[data-view-editing]').waitFor();
};

/** The lines of `diff` between two texts. */
export const difference = (t, from, to) => {
  const place = folder(t);
  writeFileSync(join(place, 'from'), from);
  writeFileSync(join(place, 'to'), to);
  const { stdout } = spawnSync('diff', ['-U0', join(place, 'from'), join(place, 'to')], { encoding: 'utf8' });
  return stdout.split('\n').filter((line) => /^[+-](?![+-])/.test(line)).map((line) => line.replace(/\s+/g, ' ').trim());
};

/** `say` for a map: that in Hebrew has English texts in each run. */
export const wordsOf = (text = SHOP) => (text.includes('lang: he') ? (english) => english : say);
export const card = (page, id) => page.locator(`[data-story="${id}"]`);
export const handle = (page, id) => card(page, id).locator('.storywall-handle');
export const cell = (page, release, task) => page.locator(`td[data-release="${release}"][data-task="${task}"]`);
export const said = (page, text) =>
  page.locator('#storywall-said', { hasText: text }).waitFor({ timeout: 10_000 }).catch(async () => {
    assert.fail(`“${text}” isn't announced, but: ${await page.locator('#storywall-said').textContent()}`);
  });
export const focused = (page) => page.evaluate(() => document.activeElement.closest('[data-story]')?.dataset.story);
export const idle = (page) => page.waitForFunction(() => !document.querySelector('[data-view-pending]'));

/** Waits for the file to have a text. */
export const eventually = async (read, isRight) => {
  for (let tries = 0; tries < 400; tries += 1) {
    if (isRight(read())) return read();
    await new Promise((go) => setTimeout(go, 25));
  }
  return assert.fail(`never in the file: ${isRight}\n${read()}`);
};

/** Chooses entries of the menu of a card, by keys alone. */
export const choose = async (page, id, ...names) => {
  await card(page, id).locator('summary').focus();
  await page.keyboard.press('m');
  for (const name of names) {
    for (let tries = 0; tries < 20; tries += 1) {
      const text = await page.evaluate(() => document.activeElement.querySelector('span')?.textContent);
      if (text === name) break;
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Enter');
  }
};

export const panel = (page) => page.locator('#storywall-panel');
export const conflict = (page) => page.locator('#storywall-conflict');
export const field = (page, name) => panel(page).getByLabel(name, { exact: true }).first();

/** Opens the panel of a story, with the texts that are in the file. */
export const show = async (page, id) => {
  await card(page, id).locator('summary').focus();
  await page.keyboard.press('E');
  await panel(page).waitFor();
  await page.waitForFunction(() => document.querySelector('#storywall-panel textarea')?.value);
};

/** Types into a field and leaves it with Enter, or with Control and Enter. */
export const fill = async (locator, value, key = 'Enter') => {
  await locator.fill(value);
  await locator.press(key);
};

/** The middle of an element, or a place below its middle. */
export const middle = async (locator, below = 0) => {
  const { x, y, width, height } = await locator.boundingBox();
  return { x: x + width / 2, y: y + height / 2 + below };
};

/** Begins to drag what is at a place. */
export const pickUp = async (page, from) => {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 6, from.y + 6);
};

export const dragTo = async (page, from, to) => {
  await pickUp(page, from);
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.locator('#storywall-drop:not([hidden])').waitFor();
};

/** What a finger does, by the protocol of Chromium: it moves from one place to another. */
export const finger = async (page) => {
  const client = await page.context().newCDPSession(page);
  const send = (type, ...touchPoints) => client.send('Input.dispatchTouchEvent', { type, touchPoints });
  const drag = async (from, to, rest = 0) => {
    await send('touchStart', from);
    if (rest) await page.waitForFunction(() => document.querySelector('[data-view-dragged]'));
    for (const part of [0.3, 0.6, 1]) await send('touchMove', { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part });
    await page.locator('#storywall-drop:not([hidden])').waitFor();
    await send('touchEnd');
  };
  return { send, drag };
};

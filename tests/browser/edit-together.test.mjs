// Two windows and an editor change one title, one description and one list at once: nothing of it is lost.
// ROUNDS=500 STORYWALL=… node --test edit-together.test.mjs runs many rounds, SEED=… the same ones again.

import assert from 'node:assert/strict';
import { renameSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { SHOP, card, eventually, open } from './editing.mjs';
import { say } from './language.mjs';
import { skip } from './support.mjs';

const ROUNDS = Number(process.env.ROUNDS ?? 8);
const SEED = Number(process.env.SEED ?? 1);

const MAP = SHOP.replace('- Pay by card: first   # agreed', `- story: Pay by card   # agreed
            release: first
            description: Start
            tags: [start]`);

/** Random numbers that can be repeated. */
const random = (seed) => () => {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return seed / 2147483648;
};

test('two windows and an editor change the same texts, and nothing is lost', { skip, timeout: 600_000 }, async (t) => {
  const { page, wall, read, file } = await open(t, { text: MAP });
  const next = random(SEED);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const windows = [page, await wall()];
  for (const window of windows) {
    await card(window, 'pay-by-card').locator('summary').focus();
    await window.keyboard.press('E');
    await window.locator('#storywall-panel').waitFor();
    await window.waitForFunction(() => document.querySelector('#storywall-panel textarea.prose')?.value === 'Start');
  }
  const field = (window, name) => window.locator('#storywall-panel').getByLabel(name, { exact: true }).first();
  const tokens = [];
  const log = [];
  const token = (what) => {
    tokens.push(`w${tokens.length}x`);
    log.push(`${what} ${tokens.at(-1)}`);
    return tokens.at(-1);
  };
  /** Saves as careful editors do: only over the text that was changed, and in one step. */
  const save = (change) => {
    const at = tokens.length;
    for (;;) {
      const before = read();
      tokens.length = log.length = at;
      writeFileSync(`${file}~`, change(before));
      if (read() !== before) continue;
      renameSync(`${file}~`, file);
      return;
    }
  };
  /** Keeps both texts of all conflicts, after looking at what is shown as theirs. */
  const settle = async (window) => {
    const conflict = window.locator('#storywall-conflict');
    for (let tries = 0; tries < 20 && (await conflict.count()); tries += 1) {
      const both = conflict.locator('input[value=both]');
      if (await both.count()) {
        const theirs = () => conflict.locator('label:has(input[value=theirs]) > span').textContent();
        await eventually(read, () => true);
        for (let waits = 0; waits < 40 && !read().replace(/\s+/g, ' ').includes((await theirs()).replace(/\s+/g, ' ').trim()); waits += 1) await window.waitForTimeout(25);
        assert.ok(read().replace(/\s+/g, ' ').includes((await theirs()).replace(/\s+/g, ' ').trim()), `${await theirs()}\n${read()}`);
        await both.check();
      }
      await conflict.getByRole('button', { name: say('Save') }).click();
      await window.waitForTimeout(60);
    }
  };
  /** Types at the end of a field, as one step: whatever it shows by then has been seen. */
  const add = async (own, words) => {
    await own.focus();
    await own.press('Control+End');
    await own.page().keyboard.insertText(words);
  };
  const acts = {
    title: async (window) => {
      const own = field(window, say('Title'));
      await add(own, ` ${token(`${windows.indexOf(window)} title`)}`);
      return () => own.press('Enter');
    },
    description: async (window) => {
      const own = field(window, say('Description'));
      await add(own, `\n${token(`${windows.indexOf(window)} description`)}`);
      return () => own.press('Control+Enter');
    },
    list: async (window) => {
      const own = field(window, say(`Add to ${say('Tags')}`));
      await own.fill(token(`${windows.indexOf(window)} list`));
      return () => own.press('Enter');
    },
  };
  const editor = {
    title: () => save((text) => text.replace(/- story: (.*?)( {3}# agreed)/, (_, title, rest) => `- story: ${title} ${token('editor title')}${rest}`)),
    description: () => save((text) => text.replace(/description: (\|\n {14})?/, (found) => `${found}${token('editor description')} `)),
    list: () => save((text) => text.replace(/(tags: \[|tags:\n {14}- )/, (found) => `${found}${token('editor list')}${found.endsWith('[') ? ', ' : `\n${' '.repeat(14)}- `}`)),
  };
  /** Begins with the first texts again: with each text that both wrote, they grow. */
  const startAgain = async () => {
    tokens.length = log.length = 0;
    writeFileSync(`${file}~`, MAP);
    renameSync(`${file}~`, file);
    for (const window of windows) {
      await window.waitForFunction(() => document.querySelector('#storywall-panel textarea.prose')?.value === 'Start');
    }
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    if (round % 10 === 9) await startAgain();
    // What is typed meets what others save: each order of the three is possible.
    const typed = [];
    for (const window of windows) if (next() < 0.7) typed.push(await acts[pick(['title', 'description', 'list'])](window));
    const steps = [...typed, ...(next() < 0.6 ? [editor[pick(['title', 'description', 'list'])]] : [])];
    steps.sort(() => next() - 0.5);
    for (const step of steps) {
      await step();
      if (next() < 0.5) await page.waitForTimeout(next() * 80);
    }
    const isThere = (now) => tokens.every((word) => now.includes(word));
    // A busy machine answers late, so conflicts can come at any time.
    for (let tries = 0; tries < 200 && !isThere(read()); tries += 1) {
      for (const window of windows) await settle(window);
      await page.waitForTimeout(50);
    }
    for (const window of windows) await settle(window);
    const text = read();
    assert.ok(isThere(text), `${log.join('\n')}\n${text}`);
    assert.ok(text.includes('# agreed'));
  }
  for (const window of windows) assert.deepEqual(window.consoleErrors.filter((line) => !/409|404/.test(line)), []);
});

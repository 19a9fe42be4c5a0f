// Each kind of move, with a mouse, with a finger and by keys alone: the same lines of the file change, and undo brings back
// every byte.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SHOP, card, cell, choose, difference, dragTo, eventually, finger, handle, idle, middle, open, said } from './editing.mjs';
import { begin, say } from './language.mjs';
import { skip } from './support.mjs';

const head = (page, name) => page.getByRole('button', { name: say(`Move ${name}`), exact: true });
/** A place to the left of the middle of a head, or to the right. */
const beside = async (page, selector, right) => {
  const { x, y } = await middle(page.locator(selector));
  return { x: x + right, y };
};

/** What is moved, by which keys, to which place, what is announced, and the lines that differ. */
const MOVES = [
  {
    what: 'a story within its cell',
    grip: (page) => card(page, 'pay-by-phone').locator('.title'),
    keys: (page) => choose(page, 'pay-by-phone', say('To the top')),
    to: (page) => middle(card(page, 'pay-by-card'), -8),
    message: say('“Pay by phone” moved to First, Pay, 1 of 3'),
    lines: ['+ - Pay by phone: first', '- - Pay by phone: first'],
  },
  {
    what: 'a story to another release',
    grip: (page) => card(page, 'pay-by-invoice').locator('.title'),
    keys: (page) => choose(page, 'pay-by-invoice', 'Second'),
    to: (page) => middle(cell(page, 'second', 'pay')),
    message: say('“Pay by invoice” moved to Second'),
    lines: ['- - Pay by invoice: first', '+ - Pay by invoice: second'],
  },
  {
    what: 'a story to another task',
    grip: (page) => card(page, 'add-a-ribbon').locator('.title'),
    keys: (page) => choose(page, 'add-a-ribbon', say('Another task…'), 'Post'),
    to: (page) => middle(cell(page, 'second', 'post')),
    message: say('“Add a ribbon” moved to Second, Post, 1 of 1'),
    lines: ['- stories:', '- - Add a ribbon: second', '+ - Add a ribbon: second'],
  },
  {
    what: 'a task among those of its activity',
    name: 'Wrap',
    entries: [say('Earlier')],
    to: (page) => beside(page, 'th[data-task="pay"]', -20),
    message: say('“Wrap” moved, 1 of 2'),
    lines: ['+ - task: Wrap', '+ stories:', '+ - Add a ribbon: second', '- - task: Wrap', '- stories:', '- - Add a ribbon: second'],
  },
  {
    what: 'a task to another activity',
    name: 'Wrap',
    entries: [say('Another activity…'), 'Send'],
    to: (page) => beside(page, 'th[data-task="post"]', 20),
    message: say('“Wrap” moved, 2 of 2'),
    lines: ['- - task: Wrap', '- stories:', '- - Add a ribbon: second', '+ - task: Wrap', '+ stories:', '+ - Add a ribbon: second'],
  },
  {
    what: 'an activity',
    name: 'Send',
    entries: [say('Earlier')],
    to: (page) => beside(page, 'th[data-activity="buy"]', -60),
    message: say('“Send” moved, 1 of 2'),
    lines: [
      ...['- activity: Send', 'tasks:', '- task: Post', 'stories:', '- Print a label: first'].map((line) => `+ ${line}`),
      ...['- activity: Send', 'tasks:', '- task: Post', 'stories:', '- Print a label: first'].map((line) => `- ${line}`),
    ],
  },
  {
    what: 'a release',
    name: 'Second',
    entries: [say('Earlier')],
    to: async (page) => ({ x: 200, y: (await middle(head(page, 'First'))).y - 8 }),
    message: say('“Second” moved, 1 of 2'),
    lines: ['- - first: First', '+ - first: First'],
  },
];

const INPUTS = {
  'a mouse': {
    move: async (page, { grip, name, to }) => {
      const gripped = grip ? grip(page) : head(page, name);
      // Waits until it stands still, and shows its handle.
      await gripped.hover();
      await dragTo(page, await middle(gripped), await to(page));
      await page.mouse.up();
    },
  },
  'a finger': {
    options: { hasTouch: true },
    move: async (page, { grip, name, to }) => {
      const { drag } = await finger(page);
      const gripped = grip ? grip(page) : head(page, name);
      await drag(await middle(gripped), await to(page), grip ? 300 : 0);
    },
  },
  'keys alone': {
    move: async (page, { keys, name, entries }) => {
      if (keys) return keys(page);
      await head(page, name).focus();
      await page.keyboard.press('Enter');
      for (const entry of entries) {
        for (let tries = 0; tries < 10; tries += 1) {
          if ((await page.evaluate(() => document.activeElement.querySelector('span')?.textContent)) === entry) break;
          await page.keyboard.press('ArrowDown');
        }
        await page.keyboard.press('Enter');
      }
    },
  },
};

/** What the wall shows, in order; or whether that is `wanted`. */
const shown = (wanted) => {
  const parts = [...document.querySelectorAll('th[data-activity], th[data-task], tbody[data-release], [data-story]')];
  const found = parts.map((element) => [element.closest('td')?.id, ...Object.values(element.dataset)].join(' ')).join('\n');
  return wanted === undefined ? found : found === wanted;
};

for (const [input, { options, move }] of Object.entries(INPUTS)) {
  test(`each kind of move with ${input} is the smallest edit, and can be undone`, { skip }, async (t) => {
    const { page, read } = await open(t, options);
    const first = await page.evaluate(shown);
    for (const step of MOVES) {
      await move(page, step);
      await said(page, step.message);
      await idle(page);
      await eventually(read, (text) => text !== SHOP);
      assert.deepEqual(difference(t, SHOP, read()), step.lines, step.what);
      assert.equal(await page.locator('#storywall-drag').count(), 0, step.what);
      await page.keyboard.press('Control+z');
      await said(page, begin('edit-undone'));
      await eventually(read, (text) => text === SHOP);
      await page.waitForFunction(shown, first);
    }
    assert.equal(await page.locator('details[open]').count(), 0);
    assert.deepEqual(page.consoleErrors, []);
  });
}

test('a release without stories has room to drop one, and a button for one', { skip }, async (t) => {
  const { page, read } = await open(t, { text: SHOP.replaceAll(': first', ': second') });
  const empty = cell(page, 'first', 'wrap');
  const { height } = await empty.boundingBox();
  assert.ok(height >= 40, `${height} px`);
  await dragTo(page, await middle(card(page, 'add-a-ribbon').locator('.title')), await middle(empty));
  await page.mouse.up();
  await eventually(read, (text) => text.includes('- Add a ribbon: first'));
  const other = cell(page, 'first', 'pay');
  await other.hover();
  await other.locator('.storywall-add').click();
  await page.locator('#storywall-typing textarea').fill('Pay in cash');
  await page.keyboard.press('Enter');
  await eventually(read, (text) => text.includes('- Pay in cash: first'));
});

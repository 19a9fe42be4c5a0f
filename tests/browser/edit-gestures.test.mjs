// How many gestures a small replanning takes: five stories are moved, one is renamed, and one is split.
//
// A gesture is a drag, a click, a double click, a shortcut, an entry of a menu that is chosen, or a text that is typed together
// with the key that saves it. How one gets to a card isn't counted: to point at it, or to go there by arrows.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SHOP, card, cell, dragTo, eventually, idle, middle, open } from './editing.mjs';
import { say } from './language.mjs';
import { skip } from './support.mjs';

const MOST = 12;
const MINUTE = 60_000;

/** What is in the file in the end. */
const isDone = (text) =>
  ['Pay by invoice: second', 'Pay by phone: second', 'Add a ribbon: first', 'Print a label: second', 'Pay by credit card: second', 'Weigh a parcel: second'].every((line) => text.includes(`- ${line}`));

/** Counts gestures, and says how long all of them took. */
const counting = (t) => {
  const start = Date.now();
  let count = 0;
  return {
    gesture: async (act) => {
      count += 1;
      await act();
    },
    end: (way) => {
      const time = Date.now() - start;
      t.diagnostic(`${way}: ${count} gestures, ${(time / 1000).toFixed(1)} s`);
      assert.ok(count <= MOST, `${count} gestures`);
      assert.ok(time < MINUTE, `${time} ms`);
    },
  };
};

/** Types as people do, and saves it. */
const type = async (page, text, key) => {
  await page.locator('#storywall-typing textarea').waitFor();
  await page.keyboard.type(text, { delay: 120 });
  await page.keyboard.press(key);
};

test('five moves, a rename and a split by mouse', { skip }, async (t) => {
  const { page, read } = await open(t);
  const { gesture, end } = counting(t);
  const drag = (id, release, task) =>
    gesture(async () => {
      // The wall is laid out again once the move before is in the file.
      await idle(page);
      await dragTo(page, await middle(card(page, id).locator('.title')), await middle(cell(page, release, task), -10));
      await page.mouse.up();
      await cell(page, release, task).locator(`[data-story="${id}"]`).waitFor();
    });
  await drag('pay-by-invoice', 'second', 'pay');
  await drag('pay-by-phone', 'second', 'pay');
  await drag('pay-by-card', 'second', 'pay');
  await drag('print-a-label', 'second', 'post');
  await drag('add-a-ribbon', 'first', 'wrap');
  await idle(page);
  await gesture(() => card(page, 'pay-by-card').locator('.title').dblclick());
  await gesture(() => type(page, 'Pay by credit card', 'Enter'));
  await gesture(() => card(page, 'print-a-label').locator('.storywall-handle').click());
  await gesture(() => page.getByRole('menuitem', { name: say('Split…') }).click());
  await gesture(() => type(page, 'Weigh a parcel', 'Control+Enter'));
  await eventually(read, isDone);
  end('mouse');
});

test('five moves, a rename and a split by keyboard', { skip }, async (t) => {
  const { page, read } = await open(t);
  const { gesture, end } = counting(t);
  const at = (id) => card(page, id).locator('summary').focus();
  const move = async (id, key, release) => {
    await at(id);
    await gesture(() => page.keyboard.press(key));
    await page.locator(`tbody[data-release="${release}"] [data-story="${id}"]`).waitFor();
  };
  // The last of its cell goes to the next release.
  await move('pay-by-phone', 'Shift+ArrowDown', 'second');
  await move('pay-by-invoice', 'Shift+ArrowDown', 'second');
  await move('pay-by-card', 'Shift+ArrowDown', 'second');
  await move('print-a-label', 'Shift+ArrowDown', 'second');
  await move('add-a-ribbon', 'Shift+ArrowUp', 'first');
  await idle(page);
  await at('pay-by-card');
  await gesture(() => page.keyboard.press('F2'));
  await gesture(() => type(page, 'Pay by credit card', 'Enter'));
  await eventually(read, (text) => text.includes('Pay by credit card'));
  await at('print-a-label');
  await gesture(() => page.keyboard.press('m'));
  await gesture(async () => {
    const name = () => page.evaluate(() => document.activeElement.querySelector('span')?.textContent);
    for (let tries = 0; tries < 20 && (await name()) !== say('Split…'); tries += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  });
  await gesture(() => type(page, 'Weigh a parcel', 'Control+Enter'));
  await eventually(read, isDone);
  end('keyboard');
});

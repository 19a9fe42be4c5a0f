// Lists in the panel of an item: those of the map's own, answers and reasons that two people give at once, what is typed while
// something else is saved.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SHOP, card, conflict, difference, eventually, field, fill, idle, open, panel, said, show } from './editing.mjs';
import { say } from './language.mjs';
import { axeViolations, skip } from './support.mjs';

const MAP = SHOP.replace('          - Pay by invoice: first\n', `          - story: Pay by invoice
            release: first
            x-labels: [bank, "a: b"]   # ours
            x-deep: [[a], b]
            questions:
              - Who pays late?   # ask Jun
            ignore:
              - rule: no-acceptance
                reason: A draft
`);

const group = (page, name) => panel(page).getByRole('group', { name, exact: true });
const keep = async (page) => {
  await conflict(page).getByRole('button', { name: say('Save') }).click();
  await conflict(page).waitFor({ state: 'detached' });
};

test("a list in a field of the map's own is edited value by value", { skip }, async (t) => {
  const { page, read, save } = await open(t, { text: MAP });
  await show(page, 'pay-by-invoice');
  let was = read();
  const changes = async (act, lines) => {
    await act();
    const now = await eventually(read, (text) => text !== was);
    assert.deepEqual(difference(t, was, now), lines);
    was = now;
    await idle(page);
  };
  const own = group(page, 'x-labels');
  await changes(() => fill(field(page, say('Add to x-labels', 'edit-add-to')), 'east'), ['- x-labels: [bank, "a: b"] # ours', '+ x-labels: [bank, "a: b", east] # ours']);
  await changes(() => fill(own.getByLabel('x-labels').first(), 'banks, all'), ['- x-labels: [bank, "a: b", east] # ours', '+ x-labels: ["banks, all", "a: b", east] # ours']);
  await changes(() => own.getByRole('button', { name: say('Remove “a: b”', 'edit-take') }).click(), ['- x-labels: ["banks, all", "a: b", east] # ours', '+ x-labels: ["banks, all", east] # ours']);
  // The last one takes the field along; the panel still takes another one.
  await changes(() => own.getByRole('button', { name: say('Remove “east”', 'edit-take') }).click(), ['- x-labels: ["banks, all", east] # ours', '+ x-labels: ["banks, all"] # ours']);
  // Deeper structures stay as they are, and it is said where to change them.
  await panel(page).locator('.storywall-field', { hasText: 'x-deep' }).getByText(say('Change this field in the file.')).waitFor();
  assert.deepEqual(await axeViolations(page), []);
  // Another program makes a list of a text, and a text of a list.
  await changes(async () => {
    await field(page, say('Key of a field of your own')).fill('ticket');
    await fill(field(page, say('Value of the field')), 'SHOP-1');
  }, ['+ x-ticket: SHOP-1']);
  await field(page, 'x-ticket').waitFor();
  save(read().replace('x-ticket: SHOP-1', 'x-ticket: [SHOP-1, SHOP-2]').replace('x-labels: ["banks, all"]', 'x-labels: banks'));
  was = read();
  await group(page, 'x-ticket').waitFor();
  await changes(() => fill(field(page, say('Add to x-ticket', 'edit-add-to')), 'SHOP-3'), ['- x-ticket: [SHOP-1, SHOP-2]', '+ x-ticket: [SHOP-1, SHOP-2, SHOP-3]']);
  await changes(() => fill(field(page, 'x-labels'), 'bills'), ['- x-labels: banks # ours', '+ x-labels: bills # ours']);
  // A value for a field that is a list goes into the list, and another text for one that has a text is a conflict.
  await changes(async () => {
    await field(page, say('Value of the field')).fill('SHOP-4');
    await fill(field(page, say('Key of a field of your own')), 'x-ticket', 'Tab');
  }, ['- x-ticket: [SHOP-1, SHOP-2, SHOP-3]', '+ x-ticket: [SHOP-1, SHOP-2, SHOP-3, SHOP-4]']);
  await field(page, say('Key of a field of your own')).fill('labels');
  await fill(field(page, say('Value of the field')), 'mine');
  await conflict(page).waitFor();
  assert.equal(await conflict(page).getByLabel(say('Theirs')).locator('xpath=..').locator('span').textContent(), 'bills');
  await changes(() => keep(page), ['- x-labels: bills # ours', '+ x-labels: mine # ours']);
});

test('the statuses of the project are shown with the map, and where to change them', { skip }, async (t) => {
  const { page } = await open(t, { project: 'statuses:\n  - idea: Idea\n  - shipped: {name: Shipped, means: done}\n' });
  await page.locator('#storywall-edit').getByRole('button', { name: say('New or edit') }).click();
  await page.getByRole('menuitem', { name: say('Fields of the map…') }).click();
  const statuses = panel(page).locator('.storywall-field', { hasText: say('Statuses of stories') });
  await statuses.getByText('Idea · Shipped').waitFor();
  await statuses.getByText(say('All maps of the project have these: change them in storywall.yaml.')).waitFor();
  assert.deepEqual(await axeViolations(page), []);
});

test('of two answers to one question, neither is lost', { skip }, async (t) => {
  const { page, wall, read } = await open(t, { text: MAP });
  const other = await wall();
  const windows = [page, other];
  const answer = (window) => field(window, say('Answer to “Who pays late?”'));
  for (const window of windows) await show(window, 'pay-by-invoice');
  /** Both type before either saves. */
  const both = async (theirs, mine, textbox = answer) => {
    await textbox(page).fill(mine);
    await fill(textbox(other), theirs);
    await eventually(read, (text) => text.includes(theirs));
    await textbox(page).press('Enter');
    await conflict(page).waitFor();
    assert.equal(await conflict(page).getByLabel(say('Theirs')).locator('xpath=..').locator('span').textContent(), theirs);
    assert.deepEqual(await axeViolations(page), []);
    assert.ok(read().includes(theirs) && !read().includes(mine));
  };
  const settled = async (expected, textbox = answer) => {
    await eventually(read, (text) => text.includes(expected));
    for (const window of windows) await window.waitForFunction(([label, value]) => [...document.querySelectorAll('#storywall-panel textarea')].some((area) => area.ariaLabel === label && area.value === value), [await textbox(page).getAttribute('aria-label'), expected.split(': ')[1]]);
  };
  await both('Firms', 'Few do');
  await keep(page);
  await settled('answer: Few do');
  await both('Nobody', 'Everybody');
  await conflict(page).getByLabel(say('Theirs')).check();
  await keep(page);
  await settled('answer: Nobody');
  await both('Shops', 'Banks');
  await conflict(page).locator('input[value=both]').check();
  await keep(page);
  await settled('answer: Shops Banks');
  await both('At night', 'By day');
  await conflict(page).getByRole('button', { name: say('Back to my text') }).click();
  await conflict(page).waitFor({ state: 'detached' });
  await page.waitForFunction(() => [...document.querySelectorAll('#storywall-panel textarea.beside')].some(({ value }) => value === 'By day'));
  assert.ok(read().includes('answer: At night\n'));
  await answer(page).press('Enter');
  await settled('answer: By day');
  // The reason why a gap is accepted, likewise.
  const reason = (window) => group(window, say('Ignored gaps')).locator('textarea.beside');
  await both('Later', 'Never', reason);
  await conflict(page).locator('input[value=both]').check();
  await keep(page);
  await settled('reason: Later Never', reason);
  for (const window of windows) assert.deepEqual(window.consoleErrors.filter((line) => !/409/.test(line)), []);
});

test('an answer and a reason that are asked for come to the panel of conflicts, too', { skip }, async (t) => {
  const { page, read, save } = await open(t, { text: MAP });
  await show(page, 'pay-by-invoice');
  const typing = page.locator('#storywall-typing textarea');
  const gap = panel(page).locator('.storywall-gap', { hasText: 'Who pays late?' });
  /** The page doesn't get to know what is saved until somebody has answered. */
  const whileSaved = async (button, mine, was, now) => {
    await gap.getByRole('button', { name: button }).click();
    await typing.fill(mine);
    save(read().replace(was, now));
    await page.keyboard.press('Enter');
    await conflict(page).waitFor();
  };
  await whileSaved(say('Answer “Who pays late?”', 'edit-gap-answer'), 'Few do', '- Who pays late?   # ask Jun', '- text: Who pays late?   # ask Jun\n                answer: Firms');
  await conflict(page).locator('input[value=both]').check();
  await keep(page);
  await eventually(read, (now) => now.includes('answer: Firms Few do\n'));
});

test('what is typed on while it is saved is a change of what was saved', { skip }, async (t) => {
  const { page, read } = await open(t, { text: MAP });
  await show(page, 'pay-by-invoice');
  // Answers take their time.
  await page.route('**/.storywall/edit', async (route) => {
    await new Promise((go) => setTimeout(go, 300));
    await route.continue();
  });
  const label = group(page, 'x-labels').getByLabel('x-labels').first();
  const answer = field(page, say('Answer to “Who pays late?”'));
  for (const value of ['one', 'one two', 'one two three']) await fill(label, value);
  for (const value of ['F', 'Fe', 'Few']) await fill(answer, value);
  await eventually(read, (text) => text.includes('x-labels: [one two three, "a: b"]') && text.includes('answer: Few\n'));
  await idle(page);
  assert.equal(await conflict(page).count(), 0);
  assert.equal(await page.evaluate(() => document.activeElement.ariaLabel), say('Answer to “Who pays late?”'));
  assert.deepEqual(page.consoleErrors, []);
});

test('a value that somebody types is there again after the page was loaded', { skip }, async (t) => {
  const { page, read } = await open(t, { text: MAP });
  const reload = async () => {
    await page.reload();
    await page.locator('[data-view-editing]').waitFor();
    await panel(page).waitFor();
  };
  await show(page, 'pay-by-invoice');
  await field(page, say('Answer to “Who pays late?”')).pressSequentially('Few');
  await reload();
  await page.waitForFunction(() => [...document.querySelectorAll('#storywall-panel textarea.beside')].some(({ value }) => value === 'Few'));
  await field(page, say('Answer to “Who pays late?”')).press('Enter');
  await eventually(read, (text) => text.includes('answer: Few\n'));
  await field(page, say('Add to x-labels', 'edit-add-to')).pressSequentially('new');
  await reload();
  await page.waitForFunction(() => [...document.querySelectorAll('#storywall-panel textarea.last')].some(({ value }) => value === 'new'));
  await field(page, say('Add to x-labels', 'edit-add-to')).press('Enter');
  await eventually(read, (text) => text.includes('x-labels: [bank, "a: b", new]'));
});

// Writing cards and titles on a wall: `serve --edit`. Each change is looked at in the file, where it is the smallest edit.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SHOP, card, cell, choose, difference, eventually, focused, handle, idle, middle, open, said, wordsOf } from './editing.mjs';
import { say } from './language.mjs';
import { axeViolations, skip } from './support.mjs';

const field = (page) => page.locator('#storywall-typing textarea');
const typed = async (page, text, key = 'Enter') => {
  await field(page).waitFor();
  await page.keyboard.type(text);
  await page.keyboard.press(key);
};
const closed = (page) => field(page).waitFor({ state: 'detached' });

test('ten cards in a row by keyboard at five keys a second take less than 20 seconds', { skip }, async (t) => {
  const { page, read } = await open(t);
  await card(page, 'pay-by-card').locator('summary').focus();
  const start = Date.now();
  await page.keyboard.press('a');
  await field(page).waitFor();
  const names = [...'0123456789'].map((digit) => `Card ${digit}`);
  for (const name of names) {
    await page.keyboard.type(name, { delay: 200 });
    await page.keyboard.press('Enter');
  }
  const text = await eventually(read, (now) => now.includes('Card 9: first'));
  assert.ok(Date.now() - start < 20_000, `${Date.now() - start} ms`);
  assert.deepEqual(difference(t, SHOP, text), names.map((name) => `+ - ${name}: first`));
  assert.match(text, /Pay by card: first {3}# agreed\n {10}- Card 0: first\n(.*\n){9} {10}- Pay by invoice/);
  await page.keyboard.press('Escape');
  await idle(page);
  await page.waitForFunction(() => document.activeElement.closest('[data-story="card-9"]'));
  assert.equal(await cell(page, 'first', 'pay').locator('li:not([data-story])').count(), 0, 'nothing is left over');
  assert.deepEqual(page.consoleErrors, []);
});

test('cards are typed without waiting for the server, and come in order when it answers', { skip }, async (t) => {
  const { page, context, read } = await open(t);
  await card(page, 'pay-by-card').locator('summary').focus();
  await page.keyboard.press('a');
  await context.setOffline(true);
  for (const name of ['One', 'Two', 'Three']) await typed(page, name);
  assert.equal(await cell(page, 'first', 'pay').locator('.storywall-added').allTextContents().then(String), 'One,Two,Three');
  await page.getByText(say('3 changes not saved')).first().waitFor();
  assert.equal(read(), SHOP);
  await context.setOffline(false);
  const text = await eventually(read, (now) => now.includes('Three'));
  assert.match(text, /# agreed\n {10}- One: first\n {10}- Two: first\n {10}- Three: first\n {10}- Pay by invoice/);
  await card(page, 'three').waitFor();
  await page.waitForFunction(() => !document.querySelector('.storywall-added'));
});

test('cards come in by the button of a cell, the menu, a paste and a finger', { skip }, async (t) => {
  const { page, context, read } = await open(t);
  await cell(page, 'second', 'post').hover();
  // The button takes clicks while the mouse is over its cell, which may have moved since.
  await cell(page, 'second', 'post').locator('.storywall-add').click({ force: true });
  assert.equal(await field(page).getAttribute('aria-label'), say('New story in Second, Post'));
  await typed(page, 'Track it');
  await said(page, say('“Track it” added to Second, Post', 'edit-added-in'));
  await typed(page, '', 'Escape');
  await closed(page);
  await eventually(read, (text) => text.endsWith('- Print a label: first\n          - Track it: second\n'));
  await card(page, 'track-it').waitFor();

  await choose(page, 'pay-by-phone', say('New story below'));
  await field(page).waitFor();
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', '- Pay later\r\n* Pay in parts\n\n3. Pay never\n');
    document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await said(page, say('3 cards added'));
  await eventually(read, (text) => /Pay by phone: first\n {10}- Pay later: first\n {10}- Pay in parts: first\n {10}- Pay never: first\n/.test(text));
  // It is one step.
  await page.keyboard.press('Escape');
  await card(page, 'pay-never').waitFor();
  await page.keyboard.press('Control+z');
  await eventually(read, (text) => !text.includes('Pay in parts'));

  assert.deepEqual(page.consoleErrors, []);
});

test('with a finger, cards are added by buttons alone', { skip }, async (t) => {
  const { page, read } = await open(t, { hasTouch: true });
  await cell(page, 'first', 'wrap').locator('.storywall-add').tap();
  await field(page).fill('Write a card');
  await page.getByRole('button', { name: say('Add'), exact: true }).tap();
  await eventually(read, (text) => text.includes('- Write a card: first\n'));
  assert.equal(await page.evaluate(() => document.activeElement.localName), 'textarea');
  await page.getByRole('button', { name: say('Cancel') }).tap();
  await closed(page);
  await card(page, 'write-a-card').waitFor();
  await handle(page, 'write-a-card').tap();
  await page.getByRole('menuitem', { name: say('Rename') }).tap();
  await field(page).fill('Write a greeting');
  await page.getByRole('button', { name: say('Rename'), exact: true }).tap();
  await eventually(read, (text) => text.includes('- Write a greeting: first\n'));
});

test('a draft survives a blur and a reload, Escape gives it up, and Enter of an input method writes nothing', { skip }, async (t) => {
  const { page, read } = await open(t);
  await card(page, 'pay-by-card').locator('summary').focus();
  await page.keyboard.press('a');
  await field(page).waitFor();
  await page.keyboard.type('Half a thou');
  await page.locator('h1').click();
  assert.equal(await field(page).inputValue(), 'Half a thou');
  await page.reload();
  await field(page).waitFor();
  assert.equal(await field(page).inputValue(), 'Half a thou');
  await field(page).focus();
  await page.keyboard.press('End');
  await page.evaluate(() => {
    const key = (options) => document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...options }));
    key({ isComposing: true });
    key({ keyCode: 229 });
  });
  assert.equal(await field(page).inputValue(), 'Half a thou');
  await typed(page, 'ght');
  await eventually(read, (text) => text.includes('# agreed\n          - Half a thought: first\n'));
  await page.keyboard.type('Never mind');
  await page.keyboard.press('Escape');
  await closed(page);
  await page.reload();
  await card(page, 'half-a-thought').waitFor();
  await page.locator('[data-view-editing]').waitFor();
  assert.equal(await field(page).count(), 0);
  assert.deepEqual(difference(t, SHOP, read()), ['+ - Half a thought: first']);
});

test('a draft that was left is open before anything else can be typed', { skip }, async (t) => {
  const { page } = await open(t);
  await card(page, 'pay-by-card').locator('summary').focus();
  await page.keyboard.press('a');
  await field(page).waitFor();
  await page.keyboard.type('Half a thou');
  // As on a busy machine, where keys come before anything that is put off.
  await page.addInitScript(() => {
    const { setTimeout } = window;
    window.setTimeout = (act, delay = 0, ...values) => setTimeout(act, delay + 5000, ...values);
  });
  await page.reload();
  await page.locator('[data-view-editing]').waitFor();
  assert.equal(await page.evaluate(() => document.querySelector('#storywall-typing textarea')?.value), 'Half a thou');
});

test('titles are changed in place, stories are split, and each is the smallest edit', { skip }, async (t) => {
  const { page, read } = await open(t);
  let was = read();
  const changed = async (message, lines) => {
    await said(page, message);
    await idle(page);
    assert.deepEqual(difference(t, was, read()), lines);
    was = read();
  };
  await card(page, 'pay-by-card').locator('summary').focus();
  await page.keyboard.press('F2');
  assert.equal(await field(page).inputValue(), 'Pay by card');
  await typed(page, 'Pay by credit card');
  await changed(say('Renamed to “Pay by credit card”'), ['- - Pay by card: first # agreed', '+ - Pay by credit card: first # agreed']);
  assert.equal(await focused(page), 'pay-by-credit-card');

  await card(page, 'pay-by-invoice').locator('.title').dblclick();
  await typed(page, 'Pay by bill');
  await changed(say('Renamed to “Pay by bill”'), ['- - Pay by invoice: first', '+ - Pay by bill: first']);
  assert.equal(await page.locator('details[open]').count(), 0);

  await page.locator('th[data-task="wrap"] .storywall-handle').focus();
  await page.keyboard.press('F2');
  await typed(page, 'Wrap it up');
  await changed(say('Renamed to “Wrap it up”'), ['- - task: Wrap', '+ - task: Wrap it up']);

  await choose(page, 'pay-by-phone', say('Split…'));
  await field(page).waitFor();
  await page.keyboard.press('End');
  assert.equal(await field(page).inputValue(), 'Pay by phone\n');
  await page.keyboard.type('Pay by watch');
  await page.keyboard.press('Control+Enter');
  await changed(say('“Pay by phone” split into 2 stories'), ['+ - Pay by watch: first']);
  // What is as before changes nothing, and Escape neither.
  await choose(page, 'pay-by-phone', say('Rename'));
  await typed(page, '');
  await choose(page, 'pay-by-phone', say('Rename'));
  await typed(page, 'x', 'Escape');
  await closed(page);
  assert.equal(read(), was);
  assert.deepEqual(page.consoleErrors, []);
});

test('tasks, activities, releases and personas are added, renamed and deleted', { skip }, async (t) => {
  const { page, read } = await open(t);
  await card(page, 'pay-by-card').locator('summary').focus();
  await page.keyboard.press('A');
  await typed(page, 'Check the basket');
  await typed(page, 'Wait');
  await typed(page, '', 'Escape');
  await eventually(read, (text) => /Pay by phone: first\n {6}- (task: )?Check the basket\n {6}- (task: )?Wait\n {6}- task: Wrap/.test(text));
  const more = async (name, value, pattern) => {
    await page.getByRole('button', { name: say('New or edit') }).click();
    await page.getByRole('menuitem', { name, exact: true }).click();
    await typed(page, value);
    await typed(page, '', 'Escape');
    await eventually(read, (text) => pattern.test(text));
  };
  await more(say('New activity'), 'Complain', /- (activity: )?Complain\n$/);
  await more(say('New release'), 'Third', /second: Second\n {2}- .*Third\n/);
  await more(say('New persona'), 'Ann, who buys', /personas:\n.*Ann, who buys\n/s);
  await more(say('New story in the backlog'), 'Gift cards', /backlog:\n.*- Gift cards\n/s);
  await page.locator('th[data-task="wait"] .storywall-handle').focus();
  await page.keyboard.press('Delete');
  await said(page, say('“Wait” deleted'));
  await eventually(read, (text) => !text.includes('Wait'));
  assert.deepEqual(page.consoleErrors, []);
});

test('what follows the last task, activity and release is added by their buttons: mouse, keyboard and touch', { skip }, async (t) => {
  for (const options of [{}, { hasTouch: true }, { text: SHOP.replace('title: Shop', 'title: חנות\nlang: he') }]) {
    const { page, read } = await open(t, options);
    const words = wordsOf(options.text);
    const next = (name) => page.getByRole('button', { name, exact: true });
    /** Each way to press a button adds one item. */
    const add = async (button, text, press) => {
      await press(button);
      await typed(page, text);
      await page.keyboard.press('Escape');
      await closed(page);
      await eventually(read, (now) => now.includes(text));
    };
    const presses = options.hasTouch
      ? [(button) => button.tap(), (button) => button.tap(), (button) => button.tap()]
      : [(button) => button.click(), (button) => button.focus().then(() => page.keyboard.press('Enter')), (button) => button.focus().then(() => page.keyboard.press(' '))];
    assert.equal(await page.locator('.storywall-next').count(), 4);
    await add(next(words('New task in Buy')), 'Check', presses[0]);
    await add(next(words('New activity')), 'Complain', presses[1]);
    await add(next(`+ ${words('New release')}`).or(next(words('New release'))), 'Third', presses[2]);
    await eventually(read, (text) => /Add a ribbon: second\n {6}- (task: )?Check\n/.test(text) && /- (activity: )?Complain\n$/.test(text) && /second: Second\n {2}- .*Third\n/.test(text));
    // The buttons are at the new ends.
    await page.locator('th[data-task="check"] > .storywall-next').waitFor({ state: 'attached' });
    await page.locator('th[data-activity="complain"] > .storywall-next').waitFor({ state: 'attached' });
    assert.equal(await page.locator('th[data-activity="send"] > .storywall-next').count(), 0);
    assert.deepEqual(await axeViolations(page), []);
    await page.locator('#storywall-edit').getByRole('switch').click();
    assert.equal(await page.locator('.storywall-next').count(), 0);
    assert.deepEqual(page.consoleErrors, []);
    await page.context().close();
  }
});

test('on a phone, tasks and activities are moved, renamed and added by the menu of new things', { skip }, async (t) => {
  const { page, read } = await open(t, { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });
  const choose = async (...names) => {
    await page.getByRole('button', { name: say('New or edit') }).tap();
    for (const name of names) await page.getByRole('menuitem', { name, exact: true }).tap();
  };
  await choose(say('Activities and tasks'));
  assert.deepEqual(await page.locator('#storywall-menu [role=menuitem] [lang], #storywall-menu [role=menuitem] span').allTextContents(), [say('Back'), 'Buy', 'Send']);
  assert.deepEqual(await axeViolations(page), []);
  await page.getByRole('menuitem', { name: 'Buy', exact: true }).tap();
  const { y, height } = await page.locator('#storywall-menu').boundingBox();
  assert.ok(y >= 0 && y + height <= 640, 'the longer menu is in sight');
  await page.getByRole('menuitem', { name: 'Wrap', exact: true }).tap();
  await page.getByRole('menuitem', { name: say('Earlier'), exact: true }).tap();
  await eventually(read, (text) => /task: Wrap\n(.*\n)* {6}- task: Pay\n/.test(text));
  await choose(say('Activities and tasks'), 'Send', say('Rename', 'edit-rename'));
  await field(page).fill('Deliver');
  const { x, width } = await page.locator('#storywall-typing').boundingBox();
  assert.ok(x >= 0 && x + width <= 360);
  await page.getByRole('button', { name: say('Rename', 'edit-rename-save'), exact: true }).tap();
  await eventually(read, (text) => text.includes('- activity: Deliver\n'));
  await choose(say('Activities and tasks'), 'Buy', say('New task'));
  await field(page).fill('Check');
  await page.getByRole('button', { name: say('Add'), exact: true }).tap();
  await eventually(read, (text) => /task: Pay\n(.*\n)* {6}- (task: )?Check\n {2}- activity: Deliver/.test(text));
});

test('the field is accessible and in sight: narrow, right to left, forced colors', { skip }, async (t) => {
  for (const options of [
    { viewport: { width: 320, height: 640 } },
    { text: SHOP.replace('title: Shop', 'title: חנות\nlang: he') },
    { forcedColors: 'active' },
  ]) {
    const { page } = await open(t, options);
    await card(page, 'pay-by-phone').locator('summary').focus();
    await page.keyboard.press('a');
    await field(page).waitFor();
    await page.keyboard.type('A title that is long enough to need several lines in a narrow card');
    const { x, y, width, height } = await page.locator('#storywall-typing').boundingBox();
    const { width: wide, height: high } = page.viewportSize();
    assert.ok(x >= 0 && y >= 0 && x + width <= wide && y + height <= high, JSON.stringify({ x, y, width, height }));
    assert.deepEqual(await axeViolations(page), []);
    const above = await middle(card(page, 'pay-by-phone'));
    assert.ok(above.y < y, 'it is below the card');
    await page.context().close();
  }
});

test('a title that the page hyphenates is split and renamed as it is in the file', { skip }, async (t) => {
  const title = 'Read internationalization ingredients and allergens';
  const { page, read } = await open(t, { text: SHOP.replace('Pay by phone', title) });
  const id = 'read-internationalization-ingredients-and-allergens';
  assert.match(await card(page, id).locator('.title').textContent(), /\u00ad/, 'the page hyphenates it');
  await choose(page, id, say('Split…'));
  await field(page).waitFor();
  assert.equal(await field(page).inputValue(), `${title}\n`);
  await page.keyboard.press('Control+End');
  await page.keyboard.type('Read the label');
  await page.keyboard.press('Control+Enter');
  await said(page, say(`“${title}” split into 2 stories`));
  await idle(page);
  assert.deepEqual(difference(t, SHOP.replace('Pay by phone', title), read()), ['+ - Read the label: first']);
});

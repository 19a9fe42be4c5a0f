// What can be done about gaps, as buttons on their page: `serve --edit`.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { card, difference, eventually, handle, open, said, wordsOf } from './editing.mjs';
import { say } from './language.mjs';
import { axeViolations, skip } from './support.mjs';

const MAP = `title: Shop
releases:
  - first: First
  - second: Second
activities:
  - activity: Buy
    tasks:
      - task: Choose
        stories:
          - Look around: first
      - task: Wrap
        stories:
          - story: Wrap in silk
            release: second
            estimate: 5
          - story: Wrap in paper   # cheap
            estimate: 1
      - task: Pay
        stories:
          - story: Pay by card
            release: first
            questions:
              - Who pays the fee?
`;

test('a gap is closed by a button: a story for the release, an answer, a reason', { skip }, async (t) => {
  const { page, server, read } = await open(t, { text: MAP });
  await page.goto(new URL('shop/gaps.html', server.url).href);
  await page.locator('.storywall-proposals').first().waitFor({ state: 'attached' });
  await page.evaluate(() => { for (const details of document.querySelectorAll('main details')) details.open = true; });
  assert.deepEqual(await axeViolations(page), []);
  let was = read();
  const changes = async (act, lines) => {
    await act();
    const now = await eventually(read, (text) => text !== was);
    assert.deepEqual(difference(t, was, now), lines);
    was = now;
  };
  const gap = (rule) => page.locator(`article[data-rule="${rule}"]`).first();
  await changes(() => gap('skipped-task').getByRole('button', { name: say('Put “Wrap in paper” into First') }).click(), ['+ release: first']);
  await said(page, say('“Wrap in paper” moved to First'));

  await gap('open-question').getByRole('button', { name: say('Answer “Who pays the fee?”') }).click();
  const field = page.locator('#storywall-typing textarea');
  await field.waitFor();
  assert.deepEqual(await axeViolations(page), []);
  await changes(() => field.fill('We do').then(() => field.press('Enter')), ['- - Who pays the fee?', '+ - text: Who pays the fee?', '+ answer: We do']);
  await gap('open-question').waitFor({ state: 'detached' });

  await gap('no-outcome').getByRole('button', { name: say('Ignore with a reason') }).focus();
  await page.keyboard.press('Enter');
  await field.waitFor();
  await page.keyboard.type('It is a trial');
  await changes(() => page.keyboard.press('Enter'), ['- - first: First', '- - second: Second', ...['First', 'Second'].flatMap((name) => [`+ - release: ${name.toLowerCase()}`, `+ name: ${name}`, '+ ignore:', '+ - rule: no-outcome', '+ reason: It is a trial'])]);
  await page.locator('#ignored', { hasText: 'It is a trial' }).waitFor({ state: 'attached' });
  await page.getByRole('button', { name: say('Undo') }).first().click();
  await eventually(read, (text) => !text.includes('It is a trial'));
  assert.deepEqual(page.consoleErrors, []);
});

test('the panel of a story has the buttons for its gaps', { skip }, async (t) => {
  const { page, read } = await open(t, { text: MAP });
  const panel = page.locator('#storywall-panel');
  const field = page.locator('#storywall-typing textarea');
  const show = async (id) => {
    await card(page, id).locator('summary').focus();
    await page.keyboard.press('E');
    await panel.waitFor();
  };
  await show('wrap-in-paper');
  await panel.getByRole('button', { name: say('Put “Wrap in paper” into First') }).click();
  await eventually(read, (text) => /Wrap in paper {3}# cheap\n +(estimate: 1\n +release: first|release: first\n +estimate: 1)/.test(text));
  await panel.getByRole('button', { name: say('Put “Wrap in paper” into First') }).waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');

  await show('pay-by-card');
  const gap = panel.locator('.storywall-gap', { hasText: 'Who pays the fee?' });
  await gap.waitFor();
  assert.deepEqual(await gap.getByRole('button').allTextContents(), [say('Answer “Who pays the fee?”'), say('Ignore with a reason')]);
  assert.deepEqual(await axeViolations(page), []);
  await gap.getByRole('button', { name: say('Ignore with a reason') }).focus();
  await page.keyboard.press('Enter');
  await field.waitFor();
  await page.keyboard.type('Later');
  await page.keyboard.press('Enter');
  await eventually(read, (text) => /ignore:\n +- rule: open-question\n +reason: Later\n/.test(text));
  await gap.waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await eventually(read, (text) => !text.includes('Later'));

  // The panel that the theme opens has them, too.
  await card(page, 'pay-by-card').locator('summary').click();
  const own = card(page, 'pay-by-card').locator('.storywall-gap', { hasText: 'Who pays the fee?' });
  await own.getByRole('button', { name: say('Answer “Who pays the fee?”') }).click();
  await field.waitFor();
  await page.keyboard.type('We do');
  await page.keyboard.press('Enter');
  await eventually(read, (text) => text.includes('answer: We do\n'));
  await own.waitFor({ state: 'detached' });
  assert.deepEqual(page.consoleErrors, []);
});

test('gaps are closed by a finger, and their buttons are accessible: narrow, right to left, forced colors', { skip }, async (t) => {
  for (const options of [
    { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true },
    { text: MAP.replace('title: Shop', 'title: חנות\nlang: he') },
    { forcedColors: 'active' },
  ]) {
    const { page, server, read } = await open(t, { text: MAP, ...options });
    const press = (button) => (options.hasTouch ? button.tap() : button.click());
    await press(handle(page, 'pay-by-card'));
    await press(page.getByRole('menuitem', { name: wordsOf(options.text)('All fields…') }));
    const gap = page.locator('#storywall-panel .storywall-gap', { hasText: 'Who pays the fee?' });
    await gap.waitFor();
    assert.deepEqual(await axeViolations(page), []);
    await press(gap.getByRole('button').first());
    const field = page.locator('#storywall-typing textarea');
    await field.waitFor();
    const { x, width } = await page.locator('#storywall-typing').boundingBox();
    assert.ok(x >= 0 && x + width <= page.viewportSize().width);
    assert.deepEqual(await axeViolations(page), []);
    await field.fill('We do');
    await press(page.locator('#storywall-typing button').first());
    await eventually(read, (text) => text.includes('answer: We do\n'));
    await page.goto(new URL('shop/gaps.html', server.url).href);
    await page.locator('.storywall-proposals').first().waitFor({ state: 'attached' });
    await page.evaluate(() => { for (const details of document.querySelectorAll('main details')) details.open = true; });
    assert.deepEqual(await axeViolations(page), []);
    const schedule = page.locator('article[data-rule="skipped-task"] .storywall-proposals button').first();
    await press(schedule);
    await eventually(read, (text) => /Wrap in paper {3}# cheap\n +(estimate: 1\n +release: first|release: first\n)/.test(text));
    await page.context().close();
  }
});

test('without the key, the page of gaps has no buttons', { skip }, async (t) => {
  const { server, context } = await open(t, { text: MAP });
  const other = await context.newPage();
  await other.goto(new URL('shop/gaps.html', server.url).href);
  await other.locator('article[data-rule]').first().waitFor();
  assert.equal(await other.locator('.storywall-proposals').count(), 0);
});

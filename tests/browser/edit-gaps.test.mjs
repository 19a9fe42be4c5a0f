// What can be done about gaps, as buttons on their page: `serve --edit`.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { difference, eventually, open, said } from './editing.mjs';
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
  await changes(() => gap('skipped-task').getByRole('button', { name: 'Put “Wrap in paper” into First' }).click(), ['+ release: first']);
  await said(page, '“Wrap in paper” moved to First');

  await gap('open-question').getByRole('button', { name: 'Answer “Who pays the fee?”' }).click();
  const field = page.locator('#storywall-typing textarea');
  await field.waitFor();
  assert.deepEqual(await axeViolations(page), []);
  await changes(() => field.fill('We do').then(() => field.press('Enter')), ['- - Who pays the fee?', '+ - text: Who pays the fee?', '+ answer: We do']);
  await gap('open-question').waitFor({ state: 'detached' });

  await gap('no-outcome').getByRole('button', { name: 'Ignore with a reason' }).focus();
  await page.keyboard.press('Enter');
  await field.waitFor();
  await page.keyboard.type('It is a trial');
  await changes(() => page.keyboard.press('Enter'), ['- - first: First', '- - second: Second', ...['First', 'Second'].flatMap((name) => [`+ - release: ${name.toLowerCase()}`, `+ name: ${name}`, '+ ignore:', '+ - rule: no-outcome', '+ reason: It is a trial'])]);
  await page.locator('#ignored', { hasText: 'It is a trial' }).waitFor({ state: 'attached' });
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await eventually(read, (text) => !text.includes('It is a trial'));
  assert.deepEqual(page.consoleErrors, []);
});

test('without the key, the page of gaps has no buttons', { skip }, async (t) => {
  const { server, context } = await open(t, { text: MAP });
  const other = await context.newPage();
  await other.goto(new URL('shop/gaps.html', server.url).href);
  await other.locator('article[data-rule]').first().waitFor();
  assert.equal(await other.locator('.storywall-proposals').count(), 0);
});

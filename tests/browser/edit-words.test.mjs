// Whatever people read or hear while they change a map, alone or in a workshop, comes from the catalog: in a language whose
// texts are all in brackets, nothing is outside of them but the words of the map. This is so in every language, since each
// has all texts of the catalog.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { card, eventually, idle, open } from './editing.mjs';
import { leaks, pseudo, pseudoProject } from './pseudo.mjs';
import { browser, folder, newPage, output, program, skip } from './support.mjs';

let chrome;
before(async () => {
  if (!skip) chrome = await browser();
});
after(() => chrome?.close());

const project = skip ? '' : pseudoProject(output('theme', 'messages'));
const MAP = `title: Μαγαζί
personas:
  - α: Άννα, που αγοράζει
  - β: Βασίλης, που στέλνει
releases:
  - πρώτο: Πρώτο
  - δεύτερο: Δεύτερο
activities:
  - activity: Αγορά
    tasks:
      - task: Πληρωμή
        stories:
          - story: Με κάρτα
            id: s1
            release: πρώτο
            questions: [Ποιος πληρώνει;]
            tags: [τράπεζα]
          - Με τιμολόγιο: πρώτο
          - Με τηλέφωνο: πρώτο
      - task: Συσκευασία
        stories:
          - Με κορδέλα: δεύτερο
  - activity: Αποστολή
    tasks:
      - task: Ταχυδρομείο
        stories:
          - Ετικέτα: πρώτο
backlog:
  - Δωροκάρτες
`;

/** Fails if the page says anything that isn't in the catalog. */
const check = async (page, when) => assert.deepEqual(await leaks(page), [], when);

/** Waits for something to be announced, and checks it. Returns it. */
const announced = async (page, before, when) => {
  const hasNews = (before) => ![before, ''].includes(document.querySelector('#storywall-said').textContent) && document.querySelector('.storywall-unsaved').hidden;
  await page.waitForFunction(hasNews, before);
  const text = await page.textContent('#storywall-said');
  assert.match(text, /^⟦.*⟧/u, when);
  await check(page, `${when}: ${text}`);
  return text;
};

test('what people read and hear while they change a map is in the catalog', { skip, timeout: 120_000 }, async (t) => {
  const { page, server, read, save } = await open(t, { text: MAP, project });
  const panel = page.locator('#storywall-panel');
  const said = () => page.textContent('#storywall-said');
  /** Does something that is announced. */
  const doing = async (when, act) => {
    const before = await said();
    await act();
    await announced(page, before, when);
    await idle(page);
  };
  await check(page, 'the wall');

  // Menus, and what people write.
  const at = (id) => card(page, id).locator('summary').focus();
  await at('s1');
  await page.keyboard.press('m');
  await page.locator('[role=menu]').first().waitFor();
  await check(page, 'the menu of a card');
  await page.keyboard.press('Escape');
  for (const head of ['th[data-task]', 'th[data-activity]', 'tbody[data-release="πρώτο"]']) {
    await page.locator(head).first().locator('.storywall-handle').first().click();
    await page.locator('[role=menu]').first().waitFor();
    await check(page, `the menu of ${head}`);
    await page.keyboard.press('Escape');
  }
  for (const name of ['edit-new', 'edit-backlog']) {
    await page.getByRole('button', { name: pseudo({ 'edit-new': 'New or edit', 'edit-backlog': 'Backlog' }[name]) }).first().click();
    await page.locator('[role=menu]').first().waitFor();
    await check(page, name);
    await page.keyboard.press('Escape');
  }
  const typing = page.locator('#storywall-typing textarea');
  for (const key of ['F2', 'a', 'A']) {
    await at('s1');
    await page.keyboard.press(key);
    await typing.waitFor();
    await check(page, `after ${key}`);
    await page.keyboard.press('Escape');
    await typing.waitFor({ state: 'detached' });
  }
  await at('με-τηλέφωνο');
  await page.keyboard.press('m');
  await page.getByRole('menuitem', { name: pseudo('Split…') }).click();
  await typing.waitFor();
  await check(page, 'splitting');
  await doing('split', async () => {
    await typing.fill('Με ρολόι\nΜε φωνή');
    await page.keyboard.press('Control+Enter');
  });
  await doing('renamed', async () => {
    await at('με-τιμολόγιο');
    await page.keyboard.press('F2');
    await typing.fill('Με λογαριασμό');
    await page.keyboard.press('Enter');
  });
  await doing('moved', async () => {
    await at('με-λογαριασμό');
    await page.keyboard.press('Shift+ArrowUp');
  });
  await doing('deleted', async () => {
    await at('με-λογαριασμό');
    await page.keyboard.press('Delete');
  });
  for (const key of ['z', 'z', 'z', 'z', 'z', 'Shift+z', 'Shift+z', 'Shift+z', 'Shift+z', 'Shift+z']) {
    await doing(`Control+${key}`, () => page.keyboard.press(`Control+${key}`));
  }

  // The panel: each kind of field, what is refused, and a conflict.
  await at('s1');
  await page.keyboard.press('E');
  await page.waitForFunction(() => document.querySelector('#storywall-panel textarea')?.value);
  await check(page, 'the panel');
  const field = (name) => panel.getByLabel(pseudo(name), { exact: true }).first();
  const fill = (name, value) => doing(`${name}: ${value}`, () => field(name).fill(value).then(() => field(name).press('Enter')));
  await fill('Estimate', '3');
  await fill('Estimate', 'μεγάλο');
  await fill('Estimate', '2');
  await fill('Why', 'Γρήγορα');
  await fill('Why', '');
  await doing('status', () => field('Status').selectOption('doing'));
  assert.ok((await said()).includes(pseudo('Doing')), await said());
  await doing('persona', () => panel.getByLabel('Βασίλης, που στέλνει').check());
  await doing('own field', async () => {
    await field('Key of a field of your own').fill('x-ticket');
    await field('Value of the field').fill('1');
    await field('Value of the field').blur();
  });
  await field('Why').fill('Δικό μου');
  save(read().replace('id: s1', 'id: s1\n            why: Δικό τους'));
  await page.waitForFunction(() => document.querySelector('[data-story="s1"] .details')?.textContent.includes('Δικό τους'));
  await field('Why').press('Enter');
  await page.locator('#storywall-conflict').waitFor();
  await check(page, 'a conflict');
  await page.locator('#storywall-conflict').getByRole('button', { name: pseudo('Back to my text') }).click();
  await field('Why').fill('Δικό τους');
  await field('Why').press('Enter');
  await page.keyboard.press('Escape');

  // Errors in the file, and what is refused until they are fixed.
  await idle(page);
  const whole = read();
  save(whole.replace('activities:', 'activties:'));
  await page.getByRole('alert').waitFor();
  await check(page, 'errors');
  await doing('refused', () => page.getByRole('button', { name: pseudo('Undo'), exact: true }).first().click());
  await doing('fixed', () => page.locator('.storywall-fix').click());
  await eventually(read, (text) => text === whole);
  await page.getByRole('alert').waitFor({ state: 'detached' });

  for (const name of ['release-πρώτο.html', 'outline.html', 'gaps.html']) {
    await page.goto(new URL(`shop/${encodeURIComponent(name)}`, server.url).href);
    await page.locator('[data-view-editing]').waitFor();
    await page.evaluate(() => { for (const details of document.querySelectorAll('main details')) details.open = true; });
    if (name === 'gaps.html') await page.locator('.storywall-proposals').first().waitFor({ state: 'attached' });
    await check(page, name);
  }
  server.kill();
  await page.locator('#storywall-offline').waitFor();
  await check(page, 'without a connection');
});

test('what people read and hear in a workshop is in the catalog', { skip, timeout: 120_000 }, async (t) => {
  const place = folder(t);
  const file = join(place, 'shop.yaml');
  writeFileSync(file, MAP);
  // Without a language, the workshop asks for it.
  writeFileSync(join(place, 'storywall.yaml'), `lang: el\n${project}`);
  const server = spawn(program, ['workshop', file, '--serve', '-p', '0', '--no-journal', '--minutes', join(place, 'minutes.md')]);
  t.after(() => server.kill());
  let out = '';
  await new Promise((ready, failed) => {
    server.stdout.on('data', (data) => /code .*\n/.test((out += data)) && ready());
    server.on('exit', (code) => failed(new Error(`the server ended with ${code}`)));
  });
  const [address, link] = out.match(/http\S+/g);
  const visit = async (url, viewport) => {
    const context = await chrome.newContext({ viewport });
    t.after(() => context.close());
    const page = await newPage(context);
    await page.goto(url);
    return page;
  };
  const press = (page, name) => page.getByRole('button', { name: pseudo(name), exact: true }).first().click();
  const host = await visit(address, { width: 1440, height: 900 });
  await host.locator('#storywall-ask form').waitFor();
  await check(host, 'the big screen');

  const phone = await visit(link.split('#')[0], { width: 390, height: 844 });
  await phone.locator('#name, input').first().waitFor();
  await check(phone, 'joining');
  const [name, code] = await phone.locator('form input').all();
  await name.fill('Λένα');
  await code.fill('AAA AAA');
  await press(phone, 'Join');
  await phone.locator('#refused:not(:empty)').waitFor();
  await check(phone, 'another code');
  await code.fill(out.match(/code (.*)/)[1]);
  await press(phone, 'Join');
  await phone.locator('#question').getByText('⟦').waitFor();
  await check(phone, 'a phone');

  /** Does something on the big screen that it says something about. */
  const noted = async (when, act) => {
    const before = await host.textContent('.room-note');
    await act();
    await host.waitForFunction((before) => ![before, ''].includes(document.querySelector('.room-note').textContent), before);
    await check(host, when);
  };
  const answer = host.getByLabel(pseudo('Answer of the room'));
  const asked = () => host.textContent('#storywall-ask h2');
  const next = (before) =>
    host
      .waitForFunction((before) => document.querySelector('#storywall-ask h2').textContent !== before, before, { timeout: 10_000 })
      .catch(async () => assert.fail(`the question stays: ${before}\n${await host.textContent('.room-note')}`));
  const isShown = (name) => host.getByRole('button', { name: pseudo(name) }).isVisible();
  /** Goes on to the next question, and skips this one if that is possible. */
  const skipQuestion = async () => {
    const before = await asked();
    if (await isShown('Next question')) await press(host, 'Next question');
    else if (await isShown('Skip…')) {
      await press(host, 'Skip…');
      await host.getByLabel(pseudo('Reason to skip this question')).fill('αργότερα');
      await press(host, 'Skip');
    } else {
      const choice = host.locator('.room-choices button').first();
      if (await choice.isVisible()) await choice.click();
      else await answer.fill('Κάτι');
      await press(host, 'Answer');
    }
    await next(before);
  };
  // Up to the first question that takes cards.
  while (!(await phone.locator('#card').isVisible())) await skipQuestion();
  await phone.locator('#card').fill('Χωρίς δίκτυο');
  await phone.keyboard.press('Enter');
  await phone.locator('#cards li').first().waitFor();
  await check(phone, 'a card');
  await host.locator('.room-tray').getByText('⟦').first().waitFor();
  await check(host, 'a card in the tray');
  await noted('next, with a card in the tray', () => press(host, 'Next question'));
  await press(host, 'Reveal the cards');
  await eventually(() => readFileSync(file, 'utf8'), (text) => text.includes('Χωρίς δίκτυο'));
  await host.locator('.room-tray').waitFor({ state: 'hidden' });
  await check(host, 'revealed');
  await noted('taken back', () => press(host, 'Undo answer'));
  // The card is in the tray again.
  await press(host, 'Reveal the cards');
  await host.locator('.room-tray').waitFor({ state: 'hidden' });

  await press(host, 'More…');
  await check(host, 'more');
  await press(host, 'Open the vote');
  await host.locator('.room-banner').waitFor();
  await check(host, 'a vote');
  await phone.locator('#left').getByText('⟦').waitFor();
  await check(phone, 'a vote on a phone');
  await press(host, 'Close the vote');
  await press(host, 'Break');
  await phone.locator('#banner').getByText('⟦').waitFor();
  await check(host, 'a break');
  await check(phone, 'a break on a phone');
  await press(host, 'Go on');

  // Each question up to the end: answered with a text if it takes one, or skipped.
  let isAnswered = false;
  for (let count = 0; count < 40; count += 1) {
    await check(host, `question: ${await asked()}`);
    await check(phone, `on a phone: ${await asked()}`);
    const before = await asked();
    if (!(await isShown('Answer'))) break;
    if (!isAnswered && (await answer.isVisible())) {
      isAnswered = true;
      await answer.fill('Κάτι');
      await press(host, 'Answer');
      await next(before);
      await check(host, `answered: ${before}`);
      continue;
    }
    await skipQuestion();
  }
  assert.ok(isAnswered);
  await press(host, 'More…');
  await press(host, 'End the workshop');
  await press(host, 'Yes, end it for everybody');
  await phone.getByText(pseudo('The workshop has ended. Thank you!')).waitFor();
  await check(phone, 'the end');
});

// Rooms in the browser: a workshop with a host on the big screen and five people on their phones, and people who change maps together.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { eventually } from './editing.mjs';
import { axeViolations, browser, folder, newPage, program, skip } from './support.mjs';

let chrome;
before(async () => {
  if (!skip) chrome = await browser();
});
after(() => chrome?.close());

const SHOP = `title: Shop
goal: Buy without queuing
personas:
  - persona: ann
    name: Ann, a busy parent
activities:
  - activity: Buy
    tasks:
      - task: Pay
        stories:
          - Pay by card
`;
const PHONE = { viewport: { width: 390, height: 844 } };
/** The most by which the clocks of two screens may differ, in milliseconds. */
const SPREAD = 300;

/** What a server prints until people can join. */
const printed = (t, server) => {
  t.after(() => server.kill());
  let out = '';
  return new Promise((ready, failed) => {
    server.stdout.on('data', (data) => {
      out += data;
      if (/^code .*\n/m.test(out)) ready(out);
    });
    server.on('exit', (code) => failed(new Error(`the server ended with ${code}`)));
  });
};

/** Starts a workshop on a map. Its addresses are those that it prints. */
const workshop = async (t, words = []) => {
  const place = folder(t);
  const file = join(place, 'shop.yaml');
  writeFileSync(file, SHOP);
  const minutes = join(place, 'minutes.md');
  const server = spawn(program, ['workshop', file, '--serve', '-p', '0', '--no-journal', '--minutes', minutes, ...words]);
  const out = await printed(t, server);
  const [host, link] = out.match(/http\S+/g);
  const [, code] = out.match(/code (.*)/);
  const page = async (options = PHONE) => {
    const context = await chrome.newContext(options);
    t.after(() => context.close());
    return newPage(context);
  };
  const openHost = async () => {
    const own = await page({ viewport: { width: 1440, height: 900 } });
    await own.goto(host);
    await own.locator('#storywall-ask form').waitFor();
    // The map is short on purpose, which the workshop asks about first.
    if ((await heading(own).textContent()).includes('only 1 activity')) {
      await press(own, 'Skip…');
      await own.getByLabel('Reason to skip this question').fill('a small shop');
      await press(own, 'Skip');
      await shows(own, '#storywall-ask h2', 'what could go wrong?');
    }
    return own;
  };
  const openPhone = async (name, options) => {
    const own = await page(options);
    await own.goto(link);
    await own.getByLabel('Your name').fill(name);
    await own.getByRole('button', { name: 'Join' }).click();
    await own.locator('#card').waitFor();
    return own;
  };
  return { code, host, link, minutes, page, openHost, openPhone, read: () => readFileSync(file, 'utf8') };
};

/** Writes a card, as people do. */
const write = async (phone, text) => {
  await phone.locator('#card').fill(text);
  await phone.keyboard.press('Enter');
  await phone.locator('#cards li', { hasText: text }).waitFor();
};
const heading = (host) => host.locator('#storywall-ask h2');
const press = (page, name) => page.getByRole('button', { name, exact: true }).click();
const shows = (page, selector, text) =>
  page.locator(selector, { hasText: text }).first().waitFor({ timeout: 10_000 }).catch(async () => assert.fail(`“${text}” is never in ${selector}, but: ${await page.locator(selector).allTextContents()}`));

/** When each text of a clock appears first, in milliseconds since 1970. */
const watchClock = (page, selector) =>
  page.evaluate(
    (selector) =>
      new Promise((done) => {
        const clock = document.querySelector(selector);
        const seen = {};
        new MutationObserver((_, observer) => {
          seen[clock.textContent] ??= Date.now();
          if (Object.keys(seen).length < 3) return;
          observer.disconnect();
          done(seen);
        }).observe(clock, { childList: true, characterData: true, subtree: true });
      }),
    selector,
  );

test('five people and a host come to an agreed slice', { skip, timeout: 120_000 }, async (t) => {
  const { code, openHost, openPhone, page, link, minutes, read } = await workshop(t);
  const host = await openHost();
  const phones = await Promise.all(['Ada', 'Ben', 'Cleo', 'Dan'].map((name) => openPhone(name)));

  // The fifth types the code, the first time a wrong one.
  const last = await page();
  await last.goto(link.split('#')[0]);
  await last.getByLabel('Your name').fill('Eve');
  await last.getByLabel('Code').fill('AAA AAA');
  await press(last, 'Join');
  await shows(last, '#refused', 'isn’t the code');
  await last.getByLabel('Code').fill(code.toLowerCase());
  await press(last, 'Join');
  await last.locator('#card').waitFor();
  phones.push(last);
  await shows(host, '#storywall-rail h2', '6 people');

  // Everybody writes in silence.
  await shows(host, '#storywall-ask h2', 'Pay”: what could go wrong?');
  const written = phones.map((_, at) => `Card ${at + 1} is declined`);
  await Promise.all(phones.map((phone, at) => write(phone, written[at])));
  await shows(host, '.room-tray', '5 cards');
  assert.ok(!read().includes('declined'), 'cards in the tray are not in the map');
  assert.ok(!(await host.textContent('html')).includes('declined'), 'nor does anybody see them');

  // The clocks of all tick together.
  await press(host, '+5 min');
  await shows(phones[0], '#time', '54:');
  const seen = await Promise.all([watchClock(host, '.room-clock'), ...phones.map((phone) => watchClock(phone, '#time'))]);
  const [shown] = Object.keys(seen[0]).filter((time) => seen.every((times) => times[time]));
  const times = seen.map((clock) => clock[shown]);
  assert.ok(Math.max(...times) - Math.min(...times) < SPREAD, `${shown}: ${times}`);

  await press(phones[0], 'I’m ready');
  await shows(host, '#storywall-rail h2', '1 ready');
  await press(host, 'Reveal the cards');
  for (const card of written) await shows(host, 'td [data-story]', card);
  await eventually(read, (text) => written.every((card) => text.includes(card)));
  await phones[0].locator('#cards').waitFor({ state: 'hidden' });

  // A vote: five dots each, hidden until the end.
  await press(host, 'More…');
  await press(host, 'Open the vote');
  await shows(host, '.room-banner', 'Vote: all stories');
  for (const [at, phone] of phones.entries()) {
    const more = phone.getByRole('button', { name: `One dot more for “Card ${at < 3 ? 1 : 2} is declined”` });
    await more.click();
    await more.click();
    await shows(phone, '#left', '3 of 5 left');
  }
  await shows(host, '#storywall-rail section', '10 dots from 5 people');
  assert.equal(await host.locator('#storywall-rail ol li').count(), 0, 'results are hidden');
  await press(host, 'Close the vote');
  await shows(host, '#storywall-rail ol', 'Card 1 is declined● 6Card 2 is declined● 4');
  await shows(phones[4], '#dots', 'Card 1 is declined');
  assert.ok(await host.locator('.room-banner').isHidden());
  await press(host, 'Order by votes');
  await eventually(read, (text) => text.indexOf('Card 1') < text.indexOf('Card 2') && text.indexOf('Card 2') < text.indexOf('Pay by card'));

  // To the end, answer by answer.
  const field = host.getByLabel('Answer of the room');
  const answers = [
    [/thinnest slice/, () => field.fill('First')],
    [/not do without|Which stories/, () => host.locator('.room-choices button').first().click()],
    [/What changes for/, () => field.fill('Nobody queues')],
    [/How will you tell/, () => field.fill('Ten people say so')],
  ];
  for (let asked = await heading(host).textContent(); !/agree/.test(asked); ) {
    const [, give] = answers.find(([question]) => question.test(asked)) ?? [];
    await give?.();
    const next = host.getByRole('button', { name: 'Next question' });
    if (give) await press(host, 'Answer');
    else if (await next.isVisible()) await next.click();
    else {
      await press(host, 'Skip…');
      await host.getByLabel('Reason to skip this question').fill('later');
      await press(host, 'Skip');
    }
    await host.waitForFunction((before) => document.querySelector('#storywall-ask h2').textContent !== before, asked);
    asked = await heading(host).textContent();
  }
  assert.ok(await phones[0].locator('#card').isHidden(), 'fingers are no cards');
  await phones[0].getByRole('button', { name: '4 fingers' }).click();
  await shows(host, '#storywall-rail h2', '1 of 5 show fingers');
  assert.equal(await host.locator('.room-fingers').count(), 0, 'nobody sees the fingers of others before showing');
  for (const phone of phones.slice(1)) await phone.getByRole('button', { name: '4 fingers' }).click();
  await host.locator('.room-fingers').nth(4).waitFor();
  await host.locator('.room-choices').getByRole('button', { name: 'Agreed' }).click();
  await press(host, 'Answer');
  await host.waitForFunction(() => !/agree/.test(document.querySelector('#storywall-ask h2').textContent));

  // The host ends the workshop, and is asked once.
  await press(host, 'More…');
  await press(host, 'End the workshop');
  await press(host, 'Yes, end it for everybody');
  for (const phone of phones) await shows(phone, '#question', 'has ended');
  const text = await eventually(() => readFileSync(minutes, 'utf8'), (text) => text.includes('First'));
  for (const said of ['Nobody queues', 'Eve']) assert.ok(text.includes(said), `${said} is in the minutes:\n${text}`);
  for (const phone of phones.slice(0, 4)) assert.deepEqual(phone.consoleErrors.filter((line) => !/favicon|404/.test(line)), []);
  assert.deepEqual(host.consoleErrors, []);
});

test('a phone stays the same person, keeps what isn’t sent, and reads if it may do no more', { skip, timeout: 60_000 }, async (t) => {
  const { openHost, openPhone, page, host: address } = await workshop(t);
  const host = await openHost();
  const phone = await openPhone('Lena', { viewport: { width: 320, height: 640 } });
  const wall = await page({ viewport: { width: 1280, height: 800 } });
  await wall.goto(address.split('#')[0]);

  await write(phone, 'The terminal is down');
  await phone.reload();
  await shows(phone, '#own', 'Lena');
  await shows(phone, '#cards', 'The terminal is down');
  await shows(host, '#storywall-rail h2', '2 people');

  // Enter that ends the choice of a character sends nothing.
  await phone.locator('#card').fill('ピ');
  await phone.locator('#card').dispatchEvent('keydown', { key: 'Enter', isComposing: true });
  assert.equal(await phone.locator('#card').inputValue(), 'ピ');

  // Without a connection, a card waits; nothing typed becomes markup.
  await phone.context().setOffline(true);
  await write(phone, '<img src=x onerror=alert(1)>');
  await shows(phone, '#cards', 'Not sent yet');
  await phone.context().setOffline(false);
  await shows(host, '.room-tray', '2 cards');
  await shows(phone, '#tray', '2 in the tray');
  assert.equal(await phone.locator('#cards img').count(), 0);

  // Changing and taking back a card.
  await phone.getByRole('button', { name: 'Change “The terminal is down”' }).click();
  await phone.locator('#card').fill('The terminal is broken');
  await press(phone, 'Save');
  await shows(phone, '#cards', 'The terminal is broken');
  await phone.getByRole('button', { name: 'Remove “<img' }).click();
  await shows(host, '.room-tray', '1 card');

  assert.deepEqual(await axeViolations(phone), []);
  assert.deepEqual(await axeViolations(host), []);
  assert.deepEqual(await axeViolations(wall), []);
  assert.ok((await phone.evaluate(() => document.documentElement.scrollWidth)) <= 320, 'nothing is wider than the phone');
  const small = await phone.locator('button:visible, input:visible, summary:visible, a:visible').evaluateAll((all) =>
    all.map((element) => [element.textContent, element.getBoundingClientRect()]).filter(([, { height }]) => height < 44).map(([text]) => text));
  assert.deepEqual(small, [], 'targets are large enough for fingers');

  // Who opens the wall without a key sees the question, the clock and the people, and can do nothing.
  await shows(wall, '#storywall-ask h2', 'what could go wrong?');
  await shows(wall, '.room-clock', ':');
  await shows(wall, '#storywall-rail', 'Lena');
  assert.equal(await wall.locator('#storywall-ask button:visible, #storywall-rail button:visible, #storywall-edit:visible').count(), 0);

  // A phone comes back from the wall, and people can be called something else.
  await phone.locator('#wall').click();
  await phone.getByRole('link', { name: 'Back to the phone page' }).click();
  phone.once('dialog', (dialog) => dialog.accept('Lena M.'));
  await phone.locator('#who').click();
  await shows(phone, '#own', 'Lena M.');
  phone.once('dialog', (dialog) => dialog.accept('Lena'));
  await phone.locator('#who').click();
  await shows(phone, '#own', /^Lena$/);
  await shows(host, '.room-local', 'Phones can’t reach this address');

  // What a host types stays when it isn’t taken.
  const field = host.getByLabel('Answer of the room');
  await field.fill('half a word');
  await press(host, 'Next question');
  await shows(host, '.room-note', 'Reveal');
  assert.equal(await field.inputValue(), 'half a word');
  assert.equal(await host.evaluate(() => document.body.scrollTop), 0, 'the header of the wall is whole');

  // A break, and somebody who may only read.
  await press(host, 'Break');
  await shows(phone, '#banner', 'Break');
  await shows(host, '.room-banner', 'Break');
  assert.ok(await phone.locator('#hint').isHidden(), 'nobody has to say anything in a break');
  assert.ok(await phone.locator('#card').isHidden());
  await press(host, 'Go on');
  await phone.locator('#card').waitFor();
  await press(host, 'More…');
  assert.deepEqual(await axeViolations(host), []);
  await host.getByRole('button', { name: 'Let Lena read only' }).click();
  await shows(phone, '#banner', 'You can read along');
  assert.ok(await phone.locator('#card').isHidden());
  const status = await phone.evaluate(async () => {
    const headers = { 'Content-Type': 'application/json', 'Storywall-Key': localStorage['storywall:room'] };
    return (await fetch('room', { method: 'POST', headers, body: '{"act": "card", "add": "x"}' })).status;
  });
  assert.equal(status, 403);
  await host.getByRole('button', { name: 'Remove Lena' }).click();
  await press(host, 'Yes, remove');
  await phone.reload();
  await phone.getByLabel('Your name').waitFor();
});

/** Serves a shop whose maps several people change. */
const together = async (t) => {
  const place = folder(t);
  const file = join(place, 'shop.yaml');
  writeFileSync(file, SHOP);
  writeFileSync(join(place, 'post.yaml'), SHOP.replace('title: Shop', 'title: Post'));
  const server = spawn(program, ['serve', '--edit', '-p', '0', '--host', '0.0.0.0'], { cwd: place });
  const out = await printed(t, server);
  const [host, link] = out.match(/http\S+/g);
  const open = async (address, options = { viewport: { width: 1280, height: 800 } }) => {
    const context = await chrome.newContext(options);
    t.after(() => context.close());
    const page = await newPage(context);
    await page.goto(address);
    return page;
  };
  const joined = async (name, options) => {
    const page = await open(link, options);
    await page.getByLabel('Your name').fill(name);
    await press(page, 'Join');
    await page.waitForURL((url) => !url.pathname.includes('.storywall'));
    return page;
  };
  return { host, site: host.split('#')[0], open, joined, read: () => readFileSync(file, 'utf8') };
};

test('two people and the host change maps together, and see who changes what', { skip, timeout: 60_000 }, async (t) => {
  const { host: address, site, open, joined, read } = await together(t);
  const host = await open(address);
  await host.getByRole('button', { name: '1 person' }).waitFor();
  const lena = await joined('Lena');
  const ben = await joined('Ben', PHONE);
  // Who joins is on the index at once; who is there is on each page.
  assert.equal(new URL(lena.url()).pathname, '/');
  await ben.getByRole('button', { name: '3 people' }).waitFor();
  await host.goto(`${site}shop/`);
  await lena.goto(`${site}shop/`);
  await lena.getByRole('switch', { name: 'Edit' }).waitFor();

  // A change glows in the color of who made it, and is said to the others; on the index, the map glows.
  await lena.locator('[data-story="pay-by-card"] summary').focus();
  await lena.keyboard.press('F2');
  await lena.keyboard.press('ControlOrMeta+a');
  await lena.keyboard.type('Pay by phone');
  await lena.keyboard.press('Enter');
  await eventually(read, (text) => text.includes('Pay by phone'));
  await host.locator('[data-story][data-view-glow="2"]', { hasText: 'Pay by phone' }).waitFor();
  await shows(host, '[role=log]', 'Lena:');
  await ben.locator('main a[data-view-glow="2"]').first().waitFor();
  assert.equal(await lena.locator('[role=log] span').count(), 0, 'who changes something isn’t told of it');
  await host.locator('[data-view-glow]').waitFor({ state: 'detached' });

  // Names, how to join, and what the host can do.
  await host.getByRole('button', { name: '3 people' }).click();
  const panel = host.getByRole('dialog', { name: 'People' });
  for (const name of ['Host', 'Lena', 'Ben']) await panel.locator('li', { hasText: name }).waitFor();
  await panel.getByRole('img', { name: 'QR code with the address' }).waitFor();
  assert.match(await panel.locator('.room-code').textContent(), /^\w{3} \w{3}$/);
  assert.deepEqual(await axeViolations(host), []);
  await ben.getByRole('button', { name: '3 people' }).click();
  assert.deepEqual(await axeViolations(ben), []);
  assert.ok((await ben.evaluate(() => document.documentElement.scrollWidth)) <= 390, 'nothing is wider than the phone');
  assert.equal(await ben.locator('.room-code:visible').count(), 0, 'only the host lets people in');
  assert.equal(await ben.getByRole('button', { name: 'Close the door' }).count(), 0);
  await ben.getByLabel('Your name').fill('Benno');
  await press(ben, 'Save');
  await shows(host, '.room-panel li', 'Benno');

  // A viewer reads; somebody who was removed has to join again.
  await host.getByRole('button', { name: 'Let Lena read only' }).click();
  await lena.getByRole('switch', { name: 'Edit' }).waitFor({ state: 'hidden' });
  await shows(lena, '[role=log]', 'You can read along');
  await host.getByRole('button', { name: 'Let Lena take part' }).click();
  await lena.getByRole('switch', { name: 'Edit' }).waitFor();
  await host.getByRole('button', { name: 'Remove Lena' }).click();
  await press(host, 'Yes, remove');
  await lena.getByRole('link', { name: 'Join' }).waitFor();
  await lena.getByRole('switch', { name: 'Edit' }).waitFor({ state: 'hidden' });
  await host.getByRole('button', { name: 'Close the door' }).click();
  await lena.getByRole('link', { name: 'Join' }).waitFor({ state: 'hidden' });
  for (const page of [host, ben]) assert.deepEqual(page.consoleErrors.filter((line) => !/favicon|40[13]/.test(line)), []);
});

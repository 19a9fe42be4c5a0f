// Rooms in the browser: a workshop with a host on the big screen and five people on their phones, and people who change maps together.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { eventually } from './editing.mjs';
import { end, like, say } from './language.mjs';
import { axeViolations, browser, folder, newPage, program, projectLines, skip } from './support.mjs';

let chrome;
before(async () => {
  if (!skip) chrome = await browser();
});
after(() => chrome?.close());

const SHOP = `title: Shop
${projectLines}goal: Buy without queuing
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
/** How many seconds of clocks are compared: a busy machine can hold up a screen in some of them. */
const SECONDS = 8;
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
    if (like('workshop-more-activities').test(await heading(own).textContent())) {
      await press(own, say('Skip…'));
      await own.getByLabel(say('Reason to skip this question')).fill('a small shop');
      await press(own, say('Skip'));
      await shows(own, '#storywall-ask h2', end('workshop-failures'));
    }
    return own;
  };
  const openPhone = async (name, options) => {
    const own = await page(options);
    await own.goto(link);
    await own.getByLabel(say('Your name')).fill(name);
    await own.getByRole('button', { name: say('Join') }).click();
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
    ([selector, seconds]) =>
      new Promise((done) => {
        const clock = document.querySelector(selector);
        const seen = {};
        new MutationObserver((_, observer) => {
          seen[clock.textContent] ??= Date.now();
          if (Object.keys(seen).length < seconds) return;
          observer.disconnect();
          done(seen);
        }).observe(clock, { childList: true, characterData: true, subtree: true });
      }),
    [selector, SECONDS],
  );

test('five people and a host come to an agreed slice', { skip, timeout: 120_000 }, async (t) => {
  const { code, openHost, openPhone, page, link, minutes, read } = await workshop(t);
  const host = await openHost();
  const phones = await Promise.all(['Ada', 'Ben', 'Cleo', 'Dan'].map((name) => openPhone(name)));

  // The fifth types the code, the first time a wrong one.
  const last = await page();
  await last.goto(link.split('#')[0]);
  await last.getByLabel(say('Your name')).fill('Eve');
  const typed = last.getByLabel(say('Code: six letters and digits, on the big screen'));
  await typed.fill('AAA AAA');
  await press(last, say('Join'));
  await shows(last, '#refused', say('This isn’t the code. Look at the big screen again'));
  await typed.fill(code.toLowerCase());
  await press(last, say('Join'));
  await last.locator('#card').waitFor();
  phones.push(last);
  await shows(host, '#storywall-rail h2', say('6 people'));

  // Everybody writes in silence.
  await shows(host, '#storywall-ask h2', /Pay/);
  await shows(host, '#storywall-ask h2', end('workshop-failures'));
  const written = phones.map((_, at) => `Card ${at + 1} is declined`);
  await Promise.all(phones.map((phone, at) => write(phone, written[at])));
  await shows(host, '.room-tray', say('5 cards'));
  assert.ok(!read().includes('declined'), 'cards in the tray are not in the map');
  assert.ok(!(await host.textContent('html')).includes('declined'), 'nor does anybody see them');

  // The clocks of all tick together.
  await press(host, say('+5 min'));
  await shows(phones[0], '#time', '54:');
  const seen = await Promise.all([watchClock(host, '.room-clock'), ...phones.map((phone) => watchClock(phone, '#time'))]);
  const shown = Object.keys(seen[0]).filter((time) => seen.every((clock) => clock[time]));
  const spreads = shown.map((time) => seen.map((clock) => clock[time])).map((times) => Math.max(...times) - Math.min(...times));
  assert.ok(Math.min(...spreads) < SPREAD, `${shown}: ${spreads}`);

  await press(phones[0], say('I’m ready'));
  await shows(host, '#storywall-rail h2', say('1 ready'));
  await press(host, say('Reveal the cards'));
  for (const card of written) await shows(host, 'td [data-story]', card);
  await eventually(read, (text) => written.every((card) => text.includes(card)));
  await phones[0].locator('#cards').waitFor({ state: 'hidden' });

  // A vote: five dots each, hidden until the end.
  await press(host, say('More…'));
  await press(host, say('Open the vote'));
  await shows(host, '.room-banner', say('all stories'));
  for (const [at, phone] of phones.entries()) {
    const more = phone.getByRole('button', { name: say(`One dot more for “Card ${at < 3 ? 1 : 2} is declined”`) });
    await more.click();
    await more.click();
    await shows(phone, '#left', say('3 of 5 left'));
  }
  await shows(host, '#storywall-rail section', say(`${say('10 dots')} from 5 people`, 'room-votes-about'));
  assert.equal(await host.locator('#storywall-rail ol li').count(), 0, 'results are hidden');
  await press(host, say('Close the vote'));
  await shows(host, '#storywall-rail ol', 'Card 1 is declined● 6Card 2 is declined● 4');
  await shows(phones[4], '#dots', 'Card 1 is declined');
  assert.ok(await host.locator('.room-banner').isHidden());
  await press(host, say('Order by votes'));
  await eventually(read, (text) => text.indexOf('Card 1') < text.indexOf('Card 2') && text.indexOf('Card 2') < text.indexOf('Pay by card'));

  // To the end, answer by answer.
  const field = host.getByLabel(say('Answer of the room'));
  const answers = [
    [like('workshop-release'), () => field.fill('First')],
    [new RegExp(`${like('workshop-slice').source}|${like('workshop-cards').source}`), () => host.locator('.room-choices button').first().click()],
    [like('workshop-outcome'), () => field.fill('Nobody queues')],
    [like('workshop-measure'), () => field.fill('Ten people say so')],
  ];
  for (let asked = await heading(host).textContent(); !like('workshop-agree').test(asked); ) {
    const [, give] = answers.find(([question]) => question.test(asked)) ?? [];
    await give?.();
    const next = host.getByRole('button', { name: say('Next question') });
    if (give) await press(host, say('Answer', 'room-answer'));
    else if (await next.isVisible()) await next.click();
    else {
      await press(host, say('Skip…'));
      await host.getByLabel(say('Reason to skip this question')).fill('later');
      await press(host, say('Skip'));
    }
    await host.waitForFunction((before) => document.querySelector('#storywall-ask h2').textContent !== before, asked);
    asked = await heading(host).textContent();
  }
  assert.ok(await phones[0].locator('#card').isHidden(), 'fingers are no cards');
  await phones[0].getByRole('button', { name: say('4 fingers') }).click();
  await shows(host, '#storywall-rail h2', say('1 of 5 show fingers'));
  assert.equal(await host.locator('.room-fingers').count(), 0, 'nobody sees the fingers of others before showing');
  for (const phone of phones.slice(1)) await phone.getByRole('button', { name: say('4 fingers') }).click();
  await host.locator('.room-fingers').nth(4).waitFor();
  await host.locator('.room-choices').getByRole('button', { name: say('Agreed', 'workshop-choice.agreed') }).click();
  const agreeing = await heading(host).textContent();
  await press(host, say('Answer', 'room-answer'));
  await host.waitForFunction((before) => document.querySelector('#storywall-ask h2').textContent !== before, agreeing);

  // The host ends the workshop, and is asked once.
  await press(host, say('More…'));
  await press(host, say('End the workshop'));
  await press(host, say('Yes, end it for everybody'));
  for (const phone of phones) await shows(phone, '#question', say('The workshop has ended. Thank you!'));
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
  await shows(host, '#storywall-rail h2', say('2 people'));

  // Enter that ends the choice of a character sends nothing.
  await phone.locator('#card').fill('ピ');
  await phone.locator('#card').dispatchEvent('keydown', { key: 'Enter', isComposing: true });
  assert.equal(await phone.locator('#card').inputValue(), 'ピ');

  // Without a connection, a card waits; nothing typed becomes markup.
  await phone.context().setOffline(true);
  await write(phone, '<img src=x onerror=alert(1)>');
  await shows(phone, '#cards', say('Not sent yet'));
  await phone.context().setOffline(false);
  await shows(host, '.room-tray', say('2 cards'));
  await shows(phone, '#tray', say('2 in the tray'));
  assert.equal(await phone.locator('#cards img').count(), 0);

  // Changing and taking back a card.
  await phone.getByRole('button', { name: say('Change “The terminal is down”') }).click();
  await phone.locator('#card').fill('The terminal is broken');
  await press(phone, say('Save'));
  await shows(phone, '#cards', 'The terminal is broken');
  await phone.getByRole('button', { name: say('Remove “<img src=x onerror=alert(1)>”', 'room-card-remove') }).click();
  await shows(host, '.room-tray', say('1 card'));

  assert.deepEqual(await axeViolations(phone), []);
  assert.deepEqual(await axeViolations(host), []);
  assert.deepEqual(await axeViolations(wall), []);
  assert.ok((await phone.evaluate(() => document.documentElement.scrollWidth)) <= 320, 'nothing is wider than the phone');
  const small = await phone.locator('button:visible, input:visible, summary:visible, a:visible').evaluateAll((all) =>
    all.map((element) => [element.textContent, element.getBoundingClientRect()]).filter(([, { height }]) => height < 44).map(([text]) => text));
  assert.deepEqual(small, [], 'targets are large enough for fingers');

  // Who opens the wall without a key sees the question, the clock and the people, and can do nothing.
  await shows(wall, '#storywall-ask h2', end('workshop-failures'));
  await shows(wall, '.room-clock', ':');
  await shows(wall, '#storywall-rail', 'Lena');
  assert.equal(await wall.locator('#storywall-ask button:visible, #storywall-rail button:visible, #storywall-edit:visible').count(), 0);

  // A phone comes back from the wall, and people can be called something else.
  await phone.locator('#wall').click();
  await phone.getByRole('link', { name: say('Back to the phone page') }).click();
  phone.once('dialog', (dialog) => dialog.accept('Lena M.'));
  await phone.locator('#who').click();
  await shows(phone, '#own', 'Lena M.');
  phone.once('dialog', (dialog) => dialog.accept('Lena'));
  await phone.locator('#who').click();
  await shows(phone, '#own', /^Lena$/);
  assert.equal((await host.textContent('.room-local')).replaceAll('\u2060', ''), say('Phones can’t reach this address: only this computer can. Started with --host 0.0.0.0, it lets them in.'));

  // What a host types stays when it isn’t taken.
  const field = host.getByLabel(say('Answer of the room'));
  await field.fill('half a word');
  await press(host, say('Next question'));
  await shows(host, '.room-note', say('Reveal them first'));
  assert.equal(await field.inputValue(), 'half a word');
  assert.equal(await host.evaluate(() => document.body.scrollTop), 0, 'the header of the wall is whole');

  // A break, and somebody who may only read.
  await press(host, say('Break', 'room-pause'));
  await shows(phone, '#banner', say('Break. The host will go on'));
  await shows(host, '.room-banner', say('Break. The host will go on'));
  assert.ok(await phone.locator('#hint').isHidden(), 'nobody has to say anything in a break');
  assert.ok(await phone.locator('#card').isHidden());
  await press(host, say('Go on'));
  await phone.locator('#card').waitFor();
  await press(host, say('More…'));
  assert.deepEqual(await axeViolations(host), []);
  await host.getByRole('button', { name: say('Let Lena read only') }).click();
  await shows(phone, '#banner', say('You can read along. Ask the host to let you take part'));
  assert.ok(await phone.locator('#card').isHidden());
  const status = await phone.evaluate(async () => {
    const headers = { 'Content-Type': 'application/json', 'Storywall-Key': localStorage['storywall:room'] };
    return (await fetch('room', { method: 'POST', headers, body: '{"act": "card", "add": "x"}' })).status;
  });
  assert.equal(status, 403);
  await host.getByRole('button', { name: say('Remove Lena', 'room-remove') }).click();
  await press(host, say('Yes, remove'));
  await phone.reload();
  await phone.getByLabel(say('Your name')).waitFor();
});

/** Serves a shop whose maps several people change. */
const together = async (t) => {
  const place = folder(t);
  const file = join(place, 'shop.yaml');
  writeFileSync(file, SHOP);
  writeFileSync(join(place, 'post.yaml'), SHOP.replace('title: Shop', 'title: Post'));
  if (projectLines) writeFileSync(join(place, 'storywall.yaml'), projectLines);
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
    await page.getByLabel(say('Your name')).fill(name);
    await press(page, say('Join'));
    await page.waitForURL((url) => !url.pathname.includes('.storywall'));
    return page;
  };
  return { host, site: host.split('#')[0], open, joined, read: () => readFileSync(file, 'utf8') };
};

test('two people and the host change maps together, and see who changes what', { skip, timeout: 60_000 }, async (t) => {
  const { host: address, site, open, joined, read } = await together(t);
  const host = await open(address);
  await host.getByRole('button', { name: say('1 person') }).waitFor();
  const lena = await joined('Lena');
  const ben = await joined('Ben', PHONE);
  // Who joins is on the index at once; who is there is on each page.
  assert.equal(new URL(lena.url()).pathname, '/');
  await ben.getByRole('button', { name: say('3 people') }).waitFor();
  await host.goto(`${site}shop/`);
  await lena.goto(`${site}shop/`);
  // What people write with is loaded before editing is on.
  await lena.locator('[data-view-editing]').waitFor();

  // A change glows in the color of who made it, and is said to the others; on the index, the map glows.
  await lena.locator('[data-story="pay-by-card"] summary').focus();
  await lena.keyboard.press('F2');
  await lena.keyboard.press('ControlOrMeta+a');
  await lena.keyboard.type('Pay by phone');
  await lena.keyboard.press('Enter');
  await eventually(read, (text) => text.includes('Pay by phone'));
  await host.locator('[data-story][data-view-glow="2"]', { hasText: 'Pay by phone' }).waitFor();
  await shows(host, '[role=log]', `Lena: ${say('Renamed to “Pay by phone”')}`);
  await ben.locator('main a[data-view-glow="2"]').first().waitFor();
  assert.equal(await lena.locator('[role=log] span').count(), 0, 'who changes something isn’t told of it');
  await host.locator('[data-view-glow]').waitFor({ state: 'detached' });

  // Names, how to join, and what the host can do.
  await host.getByRole('button', { name: say('3 people') }).click();
  const panel = host.getByRole('dialog', { name: say('People', 'room-people-title') });
  for (const name of [say('Host'), 'Lena', 'Ben']) await panel.locator('li', { hasText: name }).waitFor();
  await panel.getByRole('img', { name: say('QR code with the address') }).waitFor();
  assert.match(await panel.locator('.room-code').textContent(), /^\w{3} \w{3}$/);
  assert.deepEqual(await axeViolations(host), []);
  await ben.getByRole('button', { name: say('3 people') }).click();
  assert.deepEqual(await axeViolations(ben), []);
  assert.ok((await ben.evaluate(() => document.documentElement.scrollWidth)) <= 390, 'nothing is wider than the phone');
  assert.equal(await ben.locator('.room-code:visible').count(), 0, 'only the host lets people in');
  assert.equal(await ben.getByRole('button', { name: say('Close the door') }).count(), 0);
  await ben.getByLabel(say('Your name')).fill('Benno');
  await press(ben, say('Save'));
  await shows(host, '.room-panel li', 'Benno');

  // A viewer reads; somebody who was removed has to join again.
  await host.getByRole('button', { name: say('Let Lena read only') }).click();
  await lena.getByRole('switch', { name: say('Edit') }).waitFor({ state: 'hidden' });
  await shows(lena, '[role=log]', say('You can read along. Ask the host to let you take part'));
  await host.getByRole('button', { name: say('Let Lena take part') }).click();
  await lena.getByRole('switch', { name: say('Edit') }).waitFor();
  await host.getByRole('button', { name: say('Remove Lena', 'room-remove') }).click();
  await press(host, say('Yes, remove'));
  await lena.getByRole('link', { name: say('Join') }).waitFor();
  await lena.getByRole('switch', { name: say('Edit') }).waitFor({ state: 'hidden' });
  await host.getByRole('button', { name: say('Close the door') }).click();
  await lena.getByRole('link', { name: say('Join') }).waitFor({ state: 'hidden' });
  for (const page of [host, ben]) assert.deepEqual(page.consoleErrors.filter((line) => !/favicon|40[13]/.test(line)), []);
});

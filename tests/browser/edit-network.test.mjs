// Changing a map while the network is cut, and through a proxy that holds back streams.

import assert from 'node:assert/strict';
import { createServer, request } from 'node:http';
import { test } from 'node:test';
import { SHOP, card, cell, choose, eventually, idle, open, said } from './editing.mjs';
import { pseudoProject } from './pseudo.mjs';
import { begin, say } from './language.mjs';
import { newPage, output, skip } from './support.mjs';

/**
 * A proxy for a preview. While `isCut`, connections break; `losesAnswers` cuts them after a request was passed on;
 * `holdsStreams` keeps what a stream brings until it ends. Its `answers` are those to changes, in order, and `polls` is how often the
 * next event was asked for.
 */
const proxy = async (t) => {
  const sockets = new Set();
  const state = { isCut: false, losesAnswers: false, holdsStreams: false, answers: [], polls: 0, target: undefined };
  const server = createServer((incoming, outgoing) => {
    const { method, url, headers } = incoming;
    if (state.isCut) return incoming.socket.destroy();
    state.polls += url.includes('/events?after=');
    const { host } = new URL(state.target);
    const own = { ...headers, host };
    if (headers.origin) own.origin = `http://${host}`;
    const passed = request(new URL(url, state.target), { method, headers: own }, (answer) => {
      const chunks = [];
      const isStream = answer.headers['content-type'] === 'text/event-stream';
      const isHeld = isStream && state.holdsStreams;
      if (isStream && !isHeld) outgoing.writeHead(answer.statusCode, answer.headers);
      answer.on('data', (chunk) => {
        chunks.push(chunk);
        if (isStream && !isHeld) outgoing.write(chunk);
      });
      answer.on('end', () => {
        if (method === 'POST') state.answers.push({ op: headers['storywall-op'], body: String(Buffer.concat(chunks)) });
        if (method === 'POST' && state.losesAnswers) return incoming.socket.destroy();
        if (!isStream || isHeld) outgoing.writeHead(answer.statusCode, answer.headers).write(Buffer.concat(chunks));
        outgoing.end();
      });
      answer.on('error', () => incoming.socket.destroy());
    });
    passed.on('error', () => incoming.socket.destroy());
    outgoing.on('close', () => passed.destroy());
    incoming.pipe(passed);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise((ready) => { server.listen(0, '127.0.0.1', ready); });
  t.after(() => server.close());
  return Object.assign(state, {
    cut: () => {
      state.isCut = true;
      for (const socket of sockets) socket.destroy();
    },
    /** The address of the proxy for that of the preview. */
    through: (url) => {
      state.target = new URL('/', url).href;
      const own = new URL(url);
      own.port = server.address().port;
      return own.href;
    },
  });
};

test('changes that are made while the network is cut are sent in order, each once', { skip }, async (t) => {
  const network = await proxy(t);
  const { page, read } = await open(t, { through: network.through });
  network.cut();
  await choose(page, 'pay-by-card', 'Second');
  await choose(page, 'pay-by-invoice', 'Second');
  await choose(page, 'pay-by-card', say('Another task…'), 'Wrap');
  await page.getByText(say('3 changes not saved')).first().waitFor();
  await said(page, say('3 changes not saved'));
  await page.getByText(say('Connection lost. Reconnecting…')).waitFor();
  assert.equal(read(), SHOP);
  // The page shows them, and warns before it is left.
  await cell(page, 'second', 'wrap').locator('[data-story="pay-by-card"]').waitFor();
  const isWarned = await page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));
  assert.equal(isWarned, true);

  // At first each answer is lost, so what was made is sent again.
  network.losesAnswers = true;
  network.isCut = false;
  await eventually(() => network.answers.length, (count) => count >= 2);
  network.losesAnswers = false;
  await page.getByText(say('3 changes not saved')).first().waitFor({ state: 'hidden' });
  await page.getByText(say('Connection lost. Reconnecting…')).waitFor({ state: 'detached' });
  await idle(page);
  const ops = network.answers.map(({ op }) => op);
  const once = [...new Set(ops)];
  assert.equal(once.length, 3);
  assert.ok(ops.length > 3, 'the first one was sent again');
  assert.deepEqual(ops, [...ops].sort((one, other) => once.indexOf(one) - once.indexOf(other)), 'in order');
  assert.equal(JSON.parse(network.answers.at(-1).body).undo, 3, 'each was made once');
  const wanted = SHOP.replace('          - Pay by card: first   # agreed\n', '')
    .replace('invoice: first', 'invoice: second')
    .replace('          - Add a ribbon: second\n', '          - Add a ribbon: second\n          - Pay by card: second   # agreed\n');
  assert.equal(read(), wanted);
});

test('a change that waits survives a reload of the page', { skip }, async (t) => {
  const network = await proxy(t);
  const { page, read } = await open(t, { through: network.through });
  page.on('dialog', (dialog) => dialog.accept());
  // Only the answers are missing: the page can be loaded.
  await page.route('**/.storywall/edit', (route) => route.abort());
  await choose(page, 'pay-by-card', 'Second');
  await page.getByText(say('1 change not saved')).first().waitFor();
  await page.unroute('**/.storywall/edit');
  await page.reload();
  await eventually(read, (text) => text.includes('Pay by card: second   # agreed'));
  await cell(page, 'second', 'pay').locator('[data-story="pay-by-card"]').waitFor();
  assert.equal(network.answers.length, 1);
});

test('a change that is taken back before its page has come is taken back on the wall', { skip }, async (t) => {
  const { page, read } = await open(t);
  // The first fetch is of a page that the browser has no version of; the second one can be of what differs.
  for (const id of ['pay-by-card', 'pay-by-invoice']) {
    const before = read();
    let isUndone;
    const undone = new Promise((done) => { isUndone = done; });
    await page.route('**/shop/', async (route) => {
      await undone;
      await route.continue();
    });
    await choose(page, id, say('Backlog'));
    await card(page, id).waitFor({ state: 'detached' });
    await said(page, say(`“${id === 'pay-by-card' ? 'Pay by card' : 'Pay by invoice'}” moved to the backlog`));
    await page.keyboard.press('Control+z');
    await said(page, begin('edit-undone'));
    assert.equal(read(), before);
    isUndone();
    await card(page, id).waitFor();
    await page.unroute('**/shop/');
    await choose(page, 'pay-by-phone', 'Second');
    await cell(page, 'second', 'pay').locator('[data-story="pay-by-phone"]').waitFor();
    await page.keyboard.press('Control+z');
    await cell(page, 'first', 'pay').locator('[data-story="pay-by-phone"]').waitFor();
  }
  assert.deepEqual(page.consoleErrors, []);
});

test('a page whose fetch failed once comes all the same', { skip }, async (t) => {
  const { page, save } = await open(t);
  const saved = async (title) => {
    save(SHOP.replace('title: Shop', `title: ${title}`));
    await page.waitForFunction((title) => document.querySelector('h1').textContent === title, title);
  };
  await saved('Our shop');
  await page.route('**/shop/', (route) => route.abort(), { times: 1 });
  await saved('Your shop');
});

test('a page behind a proxy that holds back streams follows the file all the same', { skip }, async (t) => {
  const network = await proxy(t);
  network.holdsStreams = true;
  const { page, context, read, save } = await open(t, { through: network.through });
  save(read().replace('title: Shop', 'title: Our shop'));
  await page.waitForFunction(() => document.querySelector('h1').textContent === 'Our shop');
  await choose(page, 'pay-by-card', 'Second');
  await eventually(read, (text) => text.includes('Pay by card: second'));
  await idle(page);
  // Another window, too.
  const other = await newPage(context);
  await other.goto(page.url());
  await choose(page, 'pay-by-invoice', 'Second');
  await cell(other, 'second', 'pay').locator('[data-story="pay-by-invoice"]').waitFor();
  assert.equal(await page.locator('#storywall-offline').count(), 0);
  assert.ok(network.polls > 0);
});

test('what edit mode says can be replaced', { skip }, async (t) => {
  const project = pseudoProject(output('theme', 'messages'));
  const { page } = await open(t, { project });
  await card(page, 'pay-by-card').locator('summary').focus();
  await page.keyboard.press('m');
  await page.getByRole('menu').waitFor();
  const names = ['First', 'Second', 'Pay by card', 'Shop', 'Pay', 'Wrap', 'Post', 'Buy', 'Send', '↶', '↷', '›', '‹', '⋯', '+', 'Del', 'a', 'F2', 'E', '1', '2', '3'];
  /** What isn't in the brackets of a replaced text, and isn't a name of the map or a sign. */
  const left = async () => {
    const texts = await page.evaluate(() =>
      [...document.querySelectorAll('#storywall-edit, #storywall-menu, #storywall-said')].flatMap((box) =>
        [box, ...box.querySelectorAll('*')].flatMap((element) => [
          ...[...element.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ data }) => data),
          element.ariaLabel ?? '',
          element.title ?? '',
        ]),
      ),
    );
    return texts.map((text) => text.replace(/⟦[^⟦⟧]*⟧/gu, '').trim()).filter((text) => text && !names.includes(text));
  };
  assert.deepEqual(await left(), []);
  await page.keyboard.press('Escape');
  assert.match(await card(page, 'pay-by-card').locator('.storywall-handle').getAttribute('aria-label'), /^⟦.*Pay by card⟧$/);
  await page.keyboard.press('Shift+ArrowDown');
  await said(page, /^⟦“Pay by card”.*Pay, .*2.*3⟧$/);
  assert.deepEqual(await left(), []);
});

test('cards name their new lines after a change above them, of which little is fetched', { skip }, async (t) => {
  const { page, read, save } = await open(t);
  const fetched = [];
  page.on('response', async (response) => {
    if (response.status() === 226) fetched.push(await response.text());
  });
  const lines = () => page.$$eval('[data-story] [data-source]', (places) => places.map(({ textContent }) => textContent));
  const first = await lines();
  assert.equal(first.length, 5);
  // The first version is fetched as a whole, and of later ones only what differs.
  for (const [above, count] of [['# One\n', 1], ['# Two\n# Three\n', 3], ['', 2]]) {
    save(above ? above + read() : read().replace('# Two\n', ''));
    const moved = first.map((place) => place.replace(/\d+/, (line) => +line + count));
    await page.waitForFunction((wanted) => document.querySelector('[data-story] [data-source]').textContent === wanted, moved[0]);
    assert.deepEqual(await lines(), moved);
  }
  assert.deepEqual(fetched.map((changes) => JSON.parse(changes).map(([, , by]) => by).filter(Number.isInteger)), [[2], [-1]]);
});

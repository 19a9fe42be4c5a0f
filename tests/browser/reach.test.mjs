// The preview as it is reached from elsewhere: in a frame of another page, and through a proxy.

import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { say } from './language.mjs';
import { browser, folder, newPage, projectLines, serve, skip } from './support.mjs';

let chrome;
before(async () => {
  if (!skip) chrome = await browser();
});
after(() => chrome?.close());

const map = (story) => `title: Lend\nactivities:\n  - activity: Find a drill\n    tasks:\n      - task: Ask around\n        stories: [${story}]\n`;

/** Serves a folder with one map. */
const preview = async (t, { text = map('See who has one'), words = [] } = {}) => {
  const maps = folder(t);
  const file = join(maps, 'lend.yaml');
  writeFileSync(file, text);
  // A second map, so that the server starts even if the first one has errors.
  writeFileSync(join(maps, 'other.yaml'), map('Wait'));
  writeFileSync(join(maps, 'storywall.yaml'), projectLines);
  const server = await serve(maps, 0, words);
  t.after(() => server.kill());
  server.stderr.setEncoding('utf8').on('data', (data) => { server.log = (server.log ?? '') + data; });
  return { ...server, url: server.url, server, save: (next) => writeFileSync(file, next) };
};

/** An HTTP server on a free port of this machine. Resolves to its port. */
const listen = (t, respond) =>
  new Promise((ready) => {
    const server = createServer(respond).listen(0, '127.0.0.1', () => ready(server.address().port));
    t.after(() => {
      server.closeAllConnections();
      server.close();
    });
  });

const openPage = async (t) => {
  const context = await chrome.newContext();
  t.after(() => context.close());
  return newPage(context);
};

/** A page on another port that shows `address` in a frame. */
const openPane = async (t, address, host = 'localhost') => {
  const port = await listen(t, (_, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(`<!doctype html><title>Pane</title><iframe src="${address}" width="900" height="400"></iframe>`);
  });
  const page = await openPage(t);
  await page.goto(`http://${host}:${port}/`);
  return { page, frame: page.frameLocator('iframe'), origin: `http://${host}:${port}` };
};

test('a page of this machine shows the live wall in a frame', { skip }, async (t) => {
  const { url, save } = await preview(t);
  for (const host of ['localhost', '127.0.0.1']) {
    save(map('See who has one'));
    const { frame, page } = await openPane(t, `${url}lend/embed.html`, host);
    await frame.getByText('See who has one').first().waitFor();
    // The text can be there before the scripts have run.
    await frame.locator('header.page').waitFor({ state: 'hidden' });
    save(map('Ring the bell'));
    await frame.getByText('Ring the bell').first().waitFor();
    assert.equal(await frame.locator('header.page').isVisible(), false);
    assert.deepEqual(page.consoleErrors, []);
  }
});

test('a frame shows only the wall before its script is loaded', { skip }, async (t) => {
  const { url } = await preview(t);
  const page = await openPage(t);
  await page.route('**/embed*.js', (route) => route.abort());
  await page.goto(`${url}lend/?embed`);
  assert.ok(await page.getByText('See who has one').first().isVisible());
  assert.equal(await page.locator('header.page').isVisible(), false);
});

test('a frame shows the wall as soon as the map has no errors', { skip }, async (t) => {
  const { url, save } = await preview(t, { text: 'activities:\n  - activity: [\n' });
  const { frame } = await openPane(t, `${url}lend/embed.html`);
  await frame.getByText(say('The map will appear here once the error is fixed.')).waitFor();
  save(map('See who has one'));
  await frame.locator('.wall-table').waitFor();
});

test('other pages in a frame need an option, which the frame names', { skip }, async (t) => {
  const { url, server } = await preview(t);
  const { frame, origin } = await openPane(t, `${url}lend/`);
  await frame.getByText(`restart with \`--allow-frame ${origin}\``).waitFor();
  assert.ok(server.log.includes(`--allow-frame ${origin}`), server.log);
});

test('an allowed page shows and updates every page in a frame', { skip }, async (t) => {
  const { url, save } = await preview(t, { words: ['--allow-frame', 'http://localhost:*'] });
  const { frame } = await openPane(t, url);
  await frame.getByRole('link', { name: 'Lend' }).first().click();
  await frame.getByText('See who has one').first().waitFor();
  save(map('Ring the bell'));
  await frame.getByText('Ring the bell').first().waitFor();
  const other = await openPane(t, url, '127.0.0.1');
  await other.frame.getByText('refused').waitFor();
});

test('the preview updates behind a proxy that serves it in a folder', { skip }, async (t) => {
  const { url, save } = await preview(t, { words: ['--allow-host', 'localhost'] });
  const port = await listen(t, ({ url: path, method, headers }, response) => {
    if (!path.startsWith('/proxy/')) return void response.writeHead(404).end();
    const target = request(new URL(path.slice('/proxy'.length), url), { method, headers }, (answer) => {
      response.writeHead(answer.statusCode, answer.headers);
      answer.pipe(response);
    });
    target.on('error', () => response.destroy());
    target.end();
  });
  const page = await openPage(t);
  await page.goto(`http://localhost:${port}/proxy/lend/`);
  await page.getByText('See who has one').first().waitFor();
  save(map('Ring the bell'));
  await page.getByText('Ring the bell').first().waitFor();
  assert.deepEqual(page.consoleErrors, []);
});

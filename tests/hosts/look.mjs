// Checks the wall and the release page in a built site of another generator. `run` calls it.

import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { browser, newPage } from '../browser/support.mjs';

const [host, folder, path] = process.argv.slice(2);
const TYPES = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml', '.json': 'application/json' };

/** The file that a web server would return for an address of the site. */
const fileAt = (address) => {
  const file = join(folder, decodeURIComponent(new URL(address, 'http://x').pathname));
  const places = [file, join(file, 'index.html'), `${file}.html`];
  return places.find((place) => existsSync(place) && statSync(place).isFile());
};

const server = createServer(({ url }, answer) => {
  const file = fileAt(url);
  answer.writeHead(file ? 200 : 404, { 'Content-Type': TYPES[extname(file ?? '')] ?? 'application/octet-stream' });
  answer.end(file && readFileSync(file));
}).listen(0, '127.0.0.1');
await new Promise((ready) => server.once('listening', ready));
const root = `http://127.0.0.1:${server.address().port}/`;

const chrome = await browser();
try {
  const page = await newPage(await chrome.newContext({ viewport: { width: 1300, height: 900 } }));
  await page.goto(root + path);
  await page.waitForLoadState('networkidle');
  if (process.env.PICTURES) await page.screenshot({ path: join(process.env.PICTURES, `${host}.png`), fullPage: true });

  assert.equal(await page.locator('.storywall').count(), 2, 'the wall and the release are there');

  // The styles apply: cards have their width and color, and the backbone is sticky.
  const card = page.locator('.storywall .card').first();
  const look = await card.evaluate((card) => [card.offsetWidth, getComputedStyle(card).backgroundColor, getComputedStyle(card.closest('table').tHead.rows[0].cells[0]).position]);
  assert.deepEqual(look, [186, 'rgb(255, 243, 184)', 'sticky']);
  await card.locator('summary').click();
  assert.ok(await card.locator('.details').isVisible(), 'a card opens');

  // The links have targets.
  const links = await page.$$eval('.storywall a[href]', (links) => links.map((link) => [link.getAttribute('href'), link.href]));
  assert.ok(links.length > 40);
  for (const [written, address] of links) {
    if (!address.startsWith(root)) continue;
    const { hash } = new URL(address);
    const file = fileAt(address);
    assert.ok(file, `${written} leads nowhere`);
    if (!hash) continue;
    const id = decodeURIComponent(hash.slice(1));
    const isHere = written.startsWith('#') && (await page.evaluate((id) => document.getElementById(id) !== null, id));
    assert.ok(isHere || readFileSync(file, 'utf8').includes(`id="${id}"`), `${written} leads to no place`);
  }

  // The fragments don't change the look of the page around them.
  const changed = await page.evaluate(() => {
    const others = [...document.querySelectorAll('body *')].filter((node) => !node.closest('.storywall') && !node.querySelector('.storywall'));
    const looks = () => others.map((node) => ['color', 'backgroundColor', 'font', 'margin', 'padding', 'border', 'display', 'listStyle', 'textDecoration', 'boxSizing'].map((name) => getComputedStyle(node)[name]).join());
    const withIt = looks();
    for (const fragment of document.querySelectorAll('.storywall')) fragment.replaceChildren();
    const without = looks();
    return others.filter((_, at) => withIt[at] !== without[at]).map((node) => node.outerHTML.slice(0, 90));
  });
  assert.deepEqual(changed, [], 'the page around the fragments is unchanged');
  console.log(`${host}: the wall and a release have their styles and ${links.length} working links, and the page around them is unchanged`);
} finally {
  await chrome.close();
  server.close();
}

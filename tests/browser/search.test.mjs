// The search on the index page, opened from disk and from `serve`.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { inPageLanguage, say } from './language.mjs';
import { browser, folder, newPage, projectLines, root, run, serve, skip } from './support.mjs';

let chrome;
before(async () => {
  if (!skip) chrome = await browser();
});
after(() => chrome?.close());

const open = async (t, address, options = {}) => {
  const context = await chrome.newContext(options);
  t.after(() => context.close());
  const page = await newPage(context);
  await page.goto(address);
  return page;
};

/** Builds the site of the example maps. Returns the address of its index page. */
const site = (t) => {
  const place = folder(t);
  const maps = join(root, 'example-maps');
  const files = readdirSync(maps).filter((file) => file.endsWith('.yaml') && file !== 'storywall.yaml');
  run('build', ...inPageLanguage(files.map((file) => join(maps, file)), place), '-o', join(place, 'site'));
  return pathToFileURL(join(place, 'site/index.html')).href;
};

const waitForSummary = (page, text) =>
  page.waitForFunction((text) => document.getElementById('search-status').textContent.match(text), text);
/** The word after a number of results. */
const RESULTS = say('2 results').replace('2', '').trim();
const hits = (page) => page.locator('#hits a').allTextContents();
const focused = (page) => page.evaluate(() => document.activeElement.textContent || document.activeElement.id);

test('from disk: hits are grouped by map, and each links to its card', { skip }, async (t) => {
  const page = await open(t, site(t));
  const field = page.getByLabel(say('Search all maps'));
  await field.fill('PACKÁGE');
  await waitForSummary(page, '^\\d \\S+ · \\d \\S+$');
  assert.ok((await page.locator('#hits h2').allTextContents()).includes('Deliveries without phone calls'));
  assert.equal(await page.locator('.maps').isVisible(), false);

  await field.fill('search product');
  await waitForSummary(page, `^${say('1 result')} · ${say('1 map')}$`);
  const hit = page.locator('#hits li');
  assert.equal(await hit.textContent(), `Search by product name First basket · ✓ ${say('Done', 'status-done')}`);
  await hit.locator('a').click();
  await page.waitForURL(/groceries\/index\.html#story-search-by-product-name$/);
  assert.equal(await page.locator(':target .title').textContent(), 'Search by product name');
  assert.deepEqual(page.consoleErrors, []);
});

test('releases, activities, tasks, personas, tags and owners are found', { skip }, async (t) => {
  const page = await open(t, site(t));
  const field = page.getByLabel(say('Search all maps'));
  for (const [query, title, about, place] of [
    ['pay any', 'Pay any way', say('Release'), 'groceries/release-pay.html'],
    ['receive the', 'Receive the order', say('Activity'), 'groceries/outline.html#activity-receive-the-order'],
    ['compare prod', 'Compare products', say('Task'), 'groceries/outline.html#task-compare-products'],
    ['busy parent', 'Sarah, a busy parent', say('Persona'), 'groceries/journey-sarah.html'],
    ['weekly', 'Weekly groceries', say('Map'), 'groceries/index.html'],
    ['read allergy lena', 'Read ingredients and allergens', `First basket · ◐ ${say('Doing', 'status-doing')}`, 'groceries/index.html#story-read-ingredients-and-allergens'],
  ]) {
    await field.fill(query);
    const hit = page.locator('#hits li', { hasText: title }).first();
    await hit.waitFor();
    assert.equal(await hit.locator('a').textContent(), title);
    assert.equal(await hit.locator('.small').textContent(), about);
    assert.ok((await hit.locator('a').getAttribute('href')) === place, await hit.locator('a').getAttribute('href'));
    const target = new URL(place, page.url());
    const there = readFileSync(new URL(target.pathname, 'file:'), 'utf8');
    assert.ok(there.includes(`id="${target.hash.slice(1)}`), place);
  }
});

test('the keyboard moves between the field and the hits', { skip }, async (t) => {
  const page = await open(t, site(t));
  await page.keyboard.press('/');
  assert.equal(await focused(page), 'query');
  await page.keyboard.type('basket');
  await waitForSummary(page, RESULTS);
  const titles = await hits(page);
  assert.ok(titles.length > 2, String(titles));
  await page.keyboard.press('ArrowDown');
  assert.equal(await focused(page), titles[0]);
  await page.keyboard.press('ArrowDown');
  assert.equal(await focused(page), titles[1]);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  assert.equal(await focused(page), 'query');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  assert.equal(await focused(page), 'query');
  assert.equal(await page.inputValue('#query'), '');
  assert.deepEqual(await hits(page), []);
  assert.equal(await page.locator('.maps').isVisible(), true);

  await page.keyboard.type('search by product');
  await waitForSummary(page, say('1 result'));
  await page.keyboard.press('Enter');
  await page.waitForURL(/#story-search-by-product-name$/);
});

test('the query is in the address, and is restored on reload', { skip }, async (t) => {
  const page = await open(t, site(t));
  await page.getByLabel(say('Search all maps')).fill('basket & co');
  await waitForSummary(page, say('No results for “basket & co”'));
  assert.deepEqual(await hits(page), []);
  await page.getByLabel(say('Search all maps')).fill('basket');
  await waitForSummary(page, RESULTS);
  assert.match(page.url(), /index\.html\?q=basket$/);
  const titles = await hits(page);
  await page.reload();
  await waitForSummary(page, RESULTS);
  assert.equal(await page.inputValue('#query'), 'basket');
  assert.deepEqual(await hits(page), titles);
  await page.keyboard.press('/');
  await page.keyboard.press('Escape');
  assert.match(page.url(), /index\.html$/);
  assert.deepEqual(page.consoleErrors, []);
});

test('without JavaScript the search field is hidden', { skip }, async (t) => {
  const page = await open(t, site(t), { javaScriptEnabled: false });
  assert.equal(await page.locator('#query').isVisible(), false);
  assert.equal(await page.locator('.map').first().isVisible(), true);
});

test('served: the query stays while maps change, and new titles are found', { skip }, async (t) => {
  const maps = folder(t);
  const file = join(maps, 'shop.yaml');
  const text = readFileSync(join(root, 'example-maps/picnic.yaml'), 'utf8');
  writeFileSync(file, text);
  writeFileSync(join(maps, 'storywall.yaml'), projectLines);
  const server = await serve(maps);
  t.after(() => server.kill());
  const page = await open(t, server.url);
  await page.getByLabel(say('Find stories')).fill('blanket unheard-of');
  await waitForSummary(page, say('No results for “blanket unheard-of”'));
  const changed = `${text}\nbacklog:\n  - A <b>blanket</b> unheard-of\n`;
  writeFileSync(file, changed);
  await page.locator('#hits a').waitFor();
  assert.deepEqual(await hits(page), ['A <b>blanket</b> unheard-of']);
  assert.equal(await page.locator('#hits .small').textContent(), `${say('Backlog')} · ○ ${say('To do', 'status-todo')}`);

  // A changed title of the map updates the index itself while a hit has the focus.
  await page.keyboard.press('ArrowDown');
  writeFileSync(file, changed.replace('title: Summer picnic', 'title: Autumn picnic'));
  await page.locator('#hits h2', { hasText: 'Autumn' }).waitFor();
  await page.waitForFunction(() => document.querySelector('.map').textContent.includes('Autumn'));
  assert.equal(await page.inputValue('#query'), 'blanket unheard-of');
  assert.equal(await page.locator('.map').isVisible(), false);
  assert.equal(await focused(page), 'A <b>blanket</b> unheard-of');
  assert.deepEqual(page.consoleErrors, []);
});

test('a search in 20,000 stories takes less than 100 ms', { skip }, async (t) => {
  const maps = folder(t);
  for (let map = 0; map < 40; map++) {
    const stories = Array.from({ length: 500 }, (_, at) => `          - Story ${map}.${at} about something`);
    const head = `title: Map ${map}\nactivities:\n  - activity: Do it\n    tasks:\n      - task: Do that\n        stories:\n`;
    writeFileSync(join(maps, `map-${map}.yaml`), `${head}${stories.join('\n')}\n`);
  }
  const place = join(folder(t), 'site');
  writeFileSync(join(maps, 'storywall.yaml'), projectLines);
  run('build', maps, '-o', place);
  const page = await open(t, pathToFileURL(join(place, 'index.html')).href);
  await page.getByLabel(say('Search all maps')).fill('something');
  await waitForSummary(page, `^${say('20,000 results')} · ${say('40 maps')}$`);
  assert.ok((await hits(page)).length <= 96);
  assert.match(await page.locator('#hits').textContent(), new RegExp(`${say('492 more in this map')}[\\s\\S]*${say('28 more maps')}`));
  const took = await page.evaluate(() => {
    const field = document.getElementById('query');
    const times = ['s', 'so', '3', '39.4', 'about 7', 'some', 'nowhere'].map((value) => {
      const from = performance.now();
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      return performance.now() - from;
    });
    // The median, since single runs may be slow on a busy machine.
    return times.sort((one, other) => one - other)[3];
  });
  assert.ok(took < 100, `${took} ms`);
});

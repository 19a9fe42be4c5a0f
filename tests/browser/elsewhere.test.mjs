// Maps in pages of other sites: the fragments of `build --fragments`, and frames with embed.html.

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { inPageLanguage, say } from './language.mjs';
import { axeViolations, browser, builtSite, folder, groceries, newPage, root, serve, skip } from './support.mjs';

let chrome;
let place;
const atEnd = [];
before(async () => {
  if (skip) return;
  chrome = await browser();
  const t = { after: (end) => atEnd.push(end) };
  place = folder(t);
  builtSite(t, { words: ['--fragments', '--assets-prefix', 'site/'], site: join(place, 'site') });
});
after(async () => {
  await chrome?.close();
  for (const end of atEnd) end();
});

/** Opens a page of another site with this body. */
const openHost = async (t, name, body, preferences = {}) => {
  const file = join(place, `${name}.html`);
  writeFileSync(file, `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>${body}`);
  const context = await chrome.newContext({ viewport: { width: 1000, height: 800 }, ...preferences });
  t.after(() => context.close());
  const page = await newPage(context);
  await page.goto(pathToFileURL(file).href);
  return page;
};

const fragment = (name) => readFileSync(join(place, 'site/groceries', `fragment-${name}.html`), 'utf8');
const fragments = () => ['wall', 'release-mvp', 'gaps'].map(fragment).join('');
const HOST_CONTENT = '<main><h1>Host</h1><p>A text with <a href="x">a link</a>.</p><ul><li>a list</ul><table><tr><th>a<td>b</table><details open><summary>s</summary>t</details>';
const HOST_STYLES = `<style>
  html { font: 20px/2 Georgia }
  * { letter-spacing: 1px }
  table, main table:not([class]) { border: 3px solid red; width: 100%; display: block }
  th, td, main details { padding: 20px; border: 2px solid green }
  main ul { margin: 30px; list-style: square } main li { margin: 20px; color: purple }
  h1, h2, h3, h4 { color: red; text-transform: uppercase; margin: 60px }
  a { color: blue; font-weight: 900 } p { margin: 40px } summary { background: gold }
  main ::before, main ::after, li::before, summary::before { content: 'X'; position: static; color: red }
  li::marker { content: '§' } p::first-letter { font-size: 40px } p::first-line { color: red }
  .card, .page, .activity, .open { display: none } .scroll { height: 30px } .note { float: right }
</style>`;

/** The sizes and computed styles of all elements that match a selector. */
const looks = (page, selector) =>
  page.$$eval(selector, (elements) =>
    elements.map((element) => {
      const { width, height } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const around = ['::before', '::after', '::marker', '::first-letter'].map((name) => {
        const { content, color, position, fontSize } = getComputedStyle(element, name);
        return [name, content, color, position, fontSize].join();
      });
      const properties = [...style].filter((name) => !/^-|-origin$|^(perspective|transform)/.test(name));
      return [element.outerHTML.slice(0, 80), width, height, ...properties.map((name) => `${name}: ${style[name]}`), ...around].join('\n');
    }),
  );

test('a fragment and the page around it do not change the look of each other', { skip }, async (t) => {
  const quiet = await openHost(t, 'quiet', `${HOST_CONTENT}${fragments()}`);
  const loud = await openHost(t, 'loud', `${HOST_STYLES}${HOST_CONTENT}${fragments()}`);
  const alone = await openHost(t, 'alone', `${HOST_STYLES}${HOST_CONTENT}`);
  const within = '.storywall-page, .storywall-page :not(svg, svg *)';
  const [expected, found] = [await looks(quiet, within), await looks(loud, within)];
  assert.ok(expected.length > 1000);
  for (const at in expected) assert.equal(found[at], expected[at]);
  const own = 'main > :not(.storywall), main > :not(.storywall) *';
  assert.deepEqual(await looks(loud, own), await looks(alone, own));
  for (const page of [quiet, loud]) assert.deepEqual(page.consoleErrors, []);
});

test('a page that does not find the styles of a fragment says so', { skip }, async (t) => {
  const words = say('The style sheet of this story map was not found. Its --assets-prefix has to lead from this page to the built site.');
  const found = await openHost(t, 'found', `<main>${fragment('wall')}`);
  assert.equal(await found.getByText(words).isVisible(), false);
  // As in the home page of documentation whose other pages are one folder deeper.
  const lost = await openHost(t, 'lost', `<main>${fragment('wall').replaceAll('="site/', '="../site/')}`);
  assert.equal(await lost.getByText(words).isVisible(), true);
});

test('a fragment follows the color scheme of its page, and is readable on a phone and without styles', { skip }, async (t) => {
  const ground = (page) => page.$eval('.storywall-page', (body) => getComputedStyle(body).backgroundColor);
  const light = await openHost(t, 'light', `<main>${fragment('wall')}`, { colorScheme: 'dark' });
  const dark = await openHost(t, 'dark', `<style>:root { color-scheme: dark }</style><main>${fragment('wall')}`);
  assert.notEqual(await ground(light), await ground(dark));
  const page = await openHost(t, 'phone', `<meta name="viewport" content="width=device-width"><main><h1>Host</h1>${fragments()}`, { viewport: { width: 390, height: 800 } });
  assert.equal(await page.evaluate(() => document.scrollingElement.scrollWidth), 390);
  assert.deepEqual(await axeViolations(page, ['landmark-banner-is-top-level']), []);
  const bare = await openHost(t, 'bare', fragments().replaceAll(/<link[^>]*>/g, ''));
  const text = await bare.locator('.storywall').first().innerText();
  const map = readFileSync(groceries, 'utf8');
  for (const place of [/- activity: (.*)/, /- release: mvp\n +name: (.*)/, /- story: (.*)/]) {
    const [, words] = map.match(place);
    assert.ok(text.includes(words), words);
  }
});

const LISTENER = `<script>
  addEventListener('message', ({ source, data }) => {
    for (const frame of document.querySelectorAll('iframe'))
      if (frame.contentWindow === source && data.type === 'storywall:height') frame.height = data.height;
  });
</script>`;

test('a frame shows only the wall and can fit its height', { skip }, async (t) => {
  const frame = (query) => `<iframe title="Wall" width="900" height="300" src="site/groceries/embed.html${query}"></iframe>`;
  const page = await openHost(t, 'frames', `${LISTENER}<main><h1>Host</h1>${frame('')}${frame('?release=pay&theme=dark')}${frame('?release=gone')}<div style="height: 9000px"></div>${frame('')}`);
  // This includes the last frame, which is outside of the window.
  await page.waitForFunction(() => [...document.querySelectorAll('iframe')].every(({ height }) => height !== '300'));
  const [whole, slice, gone] = await Promise.all((await page.$$('iframe')).map((frame) => frame.contentFrame()));
  assert.equal(await whole.isVisible('h1'), false);
  assert.equal(await whole.isVisible('form'), false);
  const seen = (frame) => frame.$$eval('tbody', (bands) => bands.filter((band) => band.checkVisibility()).map((band) => band.dataset.release));
  assert.deepEqual(await seen(whole), ['mvp', 'pay', 'door', '']);
  assert.deepEqual(await seen(slice), ['pay']);
  assert.deepEqual(await seen(gone), await seen(whole), 'an unknown release shows the whole wall');
  const scheme = (frame) => frame.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  assert.deepEqual([await scheme(whole), await scheme(slice)], ['light dark', 'dark']);
  for (const frame of [whole, slice]) {
    const spare = await frame.$eval('.scroll', (wall) => [wall.scrollHeight - wall.clientHeight, innerHeight - document.body.offsetHeight]);
    assert.deepEqual(spare, [0, 0]);
    assert.deepEqual(await axeViolations(frame, ['page-has-heading-one', 'region']), []);
  }
  // In a frame, details lie over the wall below their card. Links to other pages open in a new tab.
  await whole.locator('[data-story] summary').first().click();
  assert.ok(await whole.locator('.card [open] .details').isVisible());
  assert.equal(await whole.locator('.full:popover-open').count(), 0);
  const opened = page.context().waitForEvent('page');
  await whole.locator('.band-name a').first().click();
  assert.match((await opened).url(), /groceries\/release-mvp\.html$/);
  assert.deepEqual(page.consoleErrors, []);
});

test('without JavaScript a frame shows only the wall, too', { skip }, async (t) => {
  const page = await openHost(t, 'still', '<iframe title="Wall" src="site/groceries/embed.html"></iframe>', { javaScriptEnabled: false });
  const frame = page.frameLocator('iframe');
  await frame.locator('.wall-table').waitFor();
  // The wall can be there before the stylesheet is loaded.
  await frame.locator('h1').waitFor({ state: 'hidden' });
});

test('the Embed dialog offers an iframe to copy, which shows the wall', { skip }, async (t) => {
  const context = await chrome.newContext({ viewport: { width: 1280, height: 800 } });
  t.after(() => context.close());
  const wall = await newPage(context);
  await wall.goto(pathToFileURL(join(place, 'site/groceries/index.html')).href);
  await wall.click('.share summary');
  await wall.getByRole('button', { name: say('Embed') }).click();
  const dialog = wall.getByRole('dialog');
  await dialog.getByLabel(say('Release', 'filter-release')).selectOption('pay');
  await dialog.getByLabel(say('Colors')).selectOption('light');
  assert.deepEqual(await axeViolations(wall), []);
  const snippet = await dialog.getByRole('textbox').inputValue();
  const title = await wall.textContent('h1');
  assert.match(snippet, /^<iframe src="file:[^"]*embed\.html\?release=pay&#38;theme=light"/);
  assert.ok(snippet.includes(` title="${title}"`), snippet);
  await dialog.getByRole('button', { name: say('Copy') }).click();
  await dialog.getByRole('button', { name: say('Copied') }).waitFor();
  await wall.keyboard.press('Escape');
  assert.equal(await dialog.isVisible(), false);
  const page = await openHost(t, 'copied', `<main>${snippet}`);
  await page.waitForFunction(() => document.querySelector('iframe').height !== '600');
  assert.deepEqual(page.consoleErrors, []);
});

test('the preview has no Embed button, since its address is of no use to others', { skip }, async (t) => {
  const [map] = inPageLanguage([join(root, 'example-maps/groceries.yaml')], folder(t));
  const server = await serve(dirname(map));
  t.after(() => server.kill());
  const context = await chrome.newContext();
  t.after(() => context.close());
  const wall = await newPage(context);
  await wall.goto(`${server.url}groceries/index.html`);
  await wall.click('.share summary');
  await wall.getByRole('button', { name: say('Shortcuts') }).waitFor();
  assert.equal(await wall.getByRole('button', { name: say('Embed') }).count(), 0);
});

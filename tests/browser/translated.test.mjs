// Pages whose texts are all 40 % longer, as in many languages: nothing is cut off, nothing is wider than its
// place, and what scripts say is replaced, too.

import assert from 'node:assert/strict';
import { appendFileSync, cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { axeViolations, folder, output, root, run, skip, THEMES } from './support.mjs';
import { cutOff, excessWidth, newContext, open } from './visit.mjs';
import { pseudoProject } from './pseudo.mjs';

const MAPS = ['groceries', 'picnic'];
const SIZES = {
  wide: { width: 1280, height: 800 },
  tablet: { width: 1000, height: 620 },
  zoomed: { width: 640, height: 400 },
  phone: { width: 390, height: 844 },
};
const PAGES = [
  'index.html',
  'rules.html',
  'groceries/index.html',
  'groceries/outline.html',
  'groceries/release-mvp.html',
  'groceries/gaps.html',
  'groceries/journey-sarah.html',
  'groceries/handout.html',
  'picnic/index.html',
];

/** Builds a site of two maps with all texts replaced. Returns its path. */
const builtSite = (t, theme) => {
  const place = folder(t);
  const maps = join(place, 'maps');
  mkdirSync(maps);
  for (const stem of MAPS) cpSync(join(root, `example-maps/${stem}.yaml`), join(maps, `${stem}.yaml`));
  writeFileSync(join(maps, 'storywall.yaml'), pseudoProject(output('theme', 'messages')));
  run('build', maps, '-o', join(place, 'site'), '--theme', theme);
  return join(place, 'site');
};

/** Titles and other texts in boxes so narrow that nearly each letter has its own line. */
const squeezed = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main :is(h1, h2, h3, h4, p, li, dd, td)')]
      .filter((element) => element.checkVisibility() && !element.closest('.visually-hidden'))
      .filter((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        const { width, height } = range.getBoundingClientRect();
        const { lineHeight } = getComputedStyle(element);
        return height > 4 * parseFloat(lineHeight) && width < 2.5 * parseFloat(lineHeight);
      })
      .map((element) => element.textContent.trim().slice(0, 40)),
  );

/** What a script or page says outside of the brackets. */
const outside = (text) => text.replace(/⟦[^⟦⟧]*⟧/gu, '').replace(/⟦[^⟦⟧]*⟧/gu, '');

for (const theme of THEMES) {
  test(`longer texts fit everywhere: ${theme}`, { skip }, async (t) => {
    const site = builtSite(t, theme);
    const problems = [];
    for (const [name, viewport] of Object.entries(SIZES)) {
      const context = Object.assign(await newContext(t, { viewport }), { site });
      for (const file of PAGES) {
        const page = await open(context, file);
        assert.match(await page.textContent('body'), /⟦/, `${file} has texts of the catalog`);
        const excess = await excessWidth(page);
        if (excess > 0) problems.push(`${file} (${name}): ${excess} px too wide`);
        for (const text of await squeezed(page)) problems.push(`${file} (${name}): squeezed ${text}`);
        for (const cut of await cutOff(page)) problems.push(`${file} (${name}): cut off ${cut}`);
        problems.push(...page.consoleErrors.map((error) => `${file} (${name}): ${error}`));
        await page.close();
      }
    }
    assert.deepEqual(problems, []);
  });
}

test('scripts speak through the catalog', { skip }, async (t) => {
  const site = builtSite(t, THEMES[0]);
  const context = Object.assign(await newContext(t, {}), { site });
  const wall = await open(context, 'groceries/index.html');
  for (const words of ['pay', 'zzz', 'search by photo']) {
    await wall.fill('input[name=q]', words);
    await wall.waitForFunction(() => document.querySelector('output[name=count]').value.includes('⟦'));
    const said = await wall.inputValue('output[name=count]').catch(() => wall.textContent('output[name=count]'));
    assert.doesNotMatch(outside(said), /\p{L}/u, said);
  }
  const index = await open(context, 'index.html');
  for (const words of ['pay', 'zzz']) {
    await index.fill('input[type=search]', words);
    await index.waitForFunction(() => document.querySelector('#search-status').textContent.includes('⟦'));
    const said = await index.textContent('#search-status');
    assert.doesNotMatch(outside(said).replace(words, ''), /\p{L}/u, said);
  }
});

test('pages in German have no problems, and say where they are English', { skip }, async (t) => {
  const place = folder(t);
  const maps = join(place, 'maps');
  mkdirSync(maps);
  cpSync(join(root, 'tests/maps/languages/groceries.de.yaml'), join(maps, 'groceries.yaml'));
  cpSync(join(root, 'example-maps/picnic.yaml'), join(maps, 'picnic.yaml'));
  appendFileSync(join(maps, 'picnic.yaml'), 'lang: en\n');
  writeFileSync(join(maps, 'storywall.yaml'), 'lang: de\n');
  run('build', maps, '-o', join(place, 'site'));
  const context = Object.assign(await newContext(t, { viewport: SIZES.wide }), { site: join(place, 'site') });
  const problems = [];
  for (const file of PAGES) {
    const page = await open(context, file);
    const isEnglish = file.startsWith('picnic');
    assert.equal(await page.getAttribute('html', 'lang'), isEnglish ? 'en' : 'de', file);
    for (const violation of await axeViolations(page)) problems.push(`${file}: ${violation}`);
    await page.close();
  }
  assert.deepEqual(problems, []);
  // The title of the English map on the German index.
  const index = await open(context, 'index.html');
  const title = index.getByText('Summer picnic', { exact: true }).first();
  const language = await title.evaluate((element) => element.closest('[lang]').lang);
  assert.equal(language, 'en');
});

test('names of releases fit their boxes on the timeline in each language', { skip }, async (t) => {
  const place = folder(t);
  const maps = join(root, 'tests/maps/languages');
  run('build', maps, '-o', join(place, 'site'));
  const context = Object.assign(await newContext(t, { viewport: SIZES.wide }), { site: join(place, 'site') });
  const stems = readdirSync(maps).filter((file) => file.endsWith('.yaml')).map((file) => file.slice(0, -'.yaml'.length));
  const problems = [];
  for (const stem of stems) {
    const page = await open(context, `${stem}/handout.html`);
    const found = await page.evaluate(() => {
      const boxes = (selector) => [...document.querySelectorAll(`.timeline ${selector}`)];
      const labels = boxes('.b-release-label rect').map((box) => box.getBoundingClientRect());
      const isIn = (text) => labels.some((label) => label.left <= text.left && text.right <= label.right && label.top <= text.top && text.bottom <= label.bottom + 1);
      const names = boxes('.t-release-name text');
      return { count: names.length, outside: names.filter((name) => !isIn(name.getBoundingClientRect())).map((name) => name.textContent) };
    });
    if (found.count < 3 || found.outside.length > 0) problems.push(`${stem}: ${JSON.stringify(found)}`);
    await page.close();
  }
  assert.equal(stems.length, 10);
  assert.deepEqual(problems, []);
});

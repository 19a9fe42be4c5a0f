// Every type of page in a browser: no messages in the console, nothing wider than the screen, and no
// accessibility violations, in all themes, both color schemes and on a phone.
//
// Contrast depends on the color scheme, and layout on the width, so each is tested with one value of the other.

import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { say } from './language.mjs';
import { axeViolations, changedSite, filesOf, newPage, root, skip, THEMES } from './support.mjs';
import { cutOff, excessWidth, newContext, open, siteIn } from './visit.mjs';

const SCREENS = [
  { name: 'light, wide', colorScheme: 'light', width: 1280 },
  { name: 'dark, phone', colorScheme: 'dark', width: 390 },
];

/** Whether a page belongs to one of the maps of tests/maps. */
const isOfTestMap = (file) =>
  file.startsWith('markdown/') ||
  existsSync(join(root, 'tests/maps', `${file.split('/')[0]}.yaml`));

/** One page of each type that the theme has. */
const types = (theme) => {
  const site = siteIn(theme);
  const files = readdirSync(join(site, 'groceries')).filter((file) => file.endsWith('.html'));
  const one = (start) => files.find((file) => file.startsWith(start));
  const pages = ['index', 'outline', 'gaps', 'history', 'handout', 'release-', 'journey-'].map(one);
  return [
    'index.html',
    'rules.html',
    ...pages.map((page) => `groceries/${page}`),
    'large/index.html',
    'large/gaps.html',
    'delivery/index.html',
    'marketplace/gaps.html',
    'wall-as-code/index.html',
    'picnic/index.html',
  ].filter((file) => existsSync(join(site, file)));
};

/** The problems of all these pages, and the accessibility violations of those that `isAxeRun` chooses. */
const allProblems = async (context, files, isAxeRun = () => true) => {
  const all = [];
  const page = await newPage(context);
  for (const file of files) {
    await page.goto(pathToFileURL(join(context.site, file)).href);
    const excess = await excessWidth(page);
    const problems = excess > 0 ? [`${excess} px wider than the screen`] : [];
    // The bar at the bottom of a wall may cover a part of a card, which a reader would scroll into sight.
    await page.evaluate(() => document.querySelector('.foot')?.style.setProperty('position', 'static'));
    if (isAxeRun(file)) problems.push(...(await axeViolations(page)));
    problems.push(...page.consoleErrors.splice(0));
    all.push(...problems.map((problem) => `${file}: ${problem}`));
  }
  return all;
};

for (const theme of THEMES) {
  for (const { name, colorScheme, width } of SCREENS) {
    test(`every type of page has no problems: ${theme}, ${name}`, { skip }, async (t) => {
      const context = await newContext(t, { theme, colorScheme, viewport: { width, height: 900 } });
      const files = types(theme);
      assert.ok(files.length >= 9, `${files}`);
      assert.deepEqual(await allProblems(context, files), []);
    });
  }

  test(`no text makes a page wider than a phone: ${theme}`, { skip }, async (t) => {
    const context = await newContext(t, { theme, colorScheme: 'dark', viewport: { width: 320, height: 3000 } });
    // In `sizes`, titles of 300 letters scroll. Browsers make such boxes focusable, which axe doesn't know.
    const isAxeRun = (file) => isOfTestMap(file) && file.endsWith('/index.html') && !file.startsWith('sizes');
    assert.deepEqual(await allProblems(context, filesOf(context.site, '.html'), isAxeRun), []);
  });
}

for (const theme of THEMES) {
  test(`pages of changes have no problems: ${theme}`, { skip }, async (t) => {
    const pages = changedSite(t, theme);
    for (const { name, colorScheme, width } of SCREENS) {
      const context = await newContext(t, { theme, colorScheme, viewport: { width, height: 900 } });
      for (const [kind, path] of Object.entries(pages)) {
        const page = await newPage(context);
        await page.goto(pathToFileURL(path).href);
        const here = `${kind}, ${name}`;
        assert.ok((await excessWidth(page)) <= 0, here);
        assert.deepEqual(await axeViolations(page), [], here);
        assert.deepEqual(await cutOff(page), [], here);
        const shown = () => page.$$eval('.card', (cards) => cards.filter((card) => card.checkVisibility()).map((card) => card.classList.contains('is-changed')));
        assert.equal(new Set(await shown()).size, 2, here);
        await page.getByLabel(say('Changes only')).check();
        assert.deepEqual([...new Set(await shown())], [true], here);
        const gone = await page.$$eval('del', (titles) => titles.filter((title) => title.checkVisibility()).map((title) => title.textContent.replaceAll('\u00ad', '')));
        for (const title of ['Leave a tip', 'Read it aloud', 'Cook with friends']) assert.ok(gone.includes(title), `${here}: ${gone}`);
        assert.deepEqual(page.consoleErrors, [], here);
      }
    }
  });
}

test('every other page of the example maps has no problems', { skip }, async (t) => {
  const context = await newContext(t, { viewport: { width: 1280, height: 900 } });
  const tested = new Set(types());
  // The embedded wall is tested in a frame, in elsewhere.test.mjs.
  const isFrame = (file) => file.endsWith('/embed.html');
  const others = filesOf(context.site, '.html').filter((file) => !tested.has(file) && !isOfTestMap(file) && !isFrame(file));
  assert.ok(others.length > 30, `${others.length} pages`);
  // The other pages of a map are made of the parts that the pages of each type have shown.
  const isAxeRun = (file) => file.endsWith('/index.html');
  assert.deepEqual(await allProblems(context, others, isAxeRun), []);
});

test('on a time line each release is at its date, and the day of the last review crosses none', { skip }, async (t) => {
  const context = await newContext(t, { viewport: { width: 1280, height: 900 } });
  for (const map of ['groceries', 'delivery', 'marketplace']) {
    const page = await open(context, `${map}/handout.html`);
    const boxes = (selector) => page.$$eval(`.timeline ${selector}`, (parts) => parts.map((part) => part.getBoundingClientRect().toJSON()));
    const [names, stems, today, dates] = [await boxes('.b-release-label > rect'), await boxes('.b-stem > rect'), await boxes('.b-today > rect'), await boxes('.t-facts text')];
    assert.ok(names.length > 1 && stems.length === names.length, map);
    for (const [at, name] of names.entries()) {
      assert.ok(Math.abs(name.left - stems[at].left) < 2, `${map}: release ${at} begins at its date`);
      assert.ok(dates.some((date) => Math.abs(date.left - name.left) < 3 && date.top - name.bottom < 8 && date.top > name.top), `${map}: a date is below release ${at}`);
      assert.ok(!today.some((mark) => mark.right > name.left && mark.left < name.right && mark.bottom > name.top), `${map}: release ${at} is crossed`);
    }
  }
});

test('on a phone the current page is in sight among the links', { skip }, async (t) => {
  const context = await newContext(t, { viewport: { width: 390, height: 844 } });
  for (const file of ['outline', 'handout', 'gaps']) {
    const page = await open(context, `groceries/${file}.html`);
    const { left, right } = await page.locator('.views [aria-current]').evaluate((link) => link.getBoundingClientRect().toJSON());
    assert.ok(left >= 0 && right <= 390, `${file}: ${left} to ${right}`);
  }
});

test('what belongs together is side by side, and the links to other pages are in the same place on all pages', { skip }, async (t) => {
  const context = await newContext(t, { viewport: { width: 1440, height: 900 } });
  const box = (locator) => locator.evaluate((part) => part.getBoundingClientRect().toJSON());
  const tops = async (page, selector) => new Set(await page.$$eval(selector, (parts) => parts.map((part) => Math.round(part.getBoundingClientRect().top))));

  const index = await open(context, 'index.html');
  const links = await box(index.locator('.views'));
  assert.equal((await tops(index, '.dates .band-name')).size, 1, 'the names of the next releases are in a row');
  assert.equal((await tops(index, '.dates .meter, #search')).size, 2, 'and so are their meters');
  assert.ok((await box(index.locator('#query'))).bottom <= (await box(index.locator('h1'))).top + 4, 'the search is beside the links');
  assert.ok((await box(index.locator('.views [aria-current]'))).left >= (await box(index.locator('h1'))).left);
  await index.getByRole('link', { name: say('Gap rules') }).click();
  assert.equal((await index.locator('.views [aria-current]').textContent()).trim(), say('Gap rules'));
  assert.ok(Math.abs((await box(index.locator('.views'))).top - links.top) < 1);
  await index.getByRole('link', { name: say('Maps'), exact: true }).click();
  assert.match(index.url(), /index\.html$/);

  const journey = await open(context, 'groceries/journey-sarah.html');
  assert.ok(Math.abs((await box(journey.locator('.views'))).top - links.top) < 1);
  const spaces = await journey.$$eval('.journey ul li', (stories) =>
    stories.map((story) => {
      const [sign, link] = [...story.querySelectorAll('.sign, a')].map((part) => part.getBoundingClientRect());
      return link.left - sign.right;
    }),
  );
  assert.ok(spaces.length > 20 && Math.max(...spaces) < 12, `titles are beside their signs: ${spaces}`);

  const release = await open(context, 'groceries/release-mvp.html');
  const needs = release.locator('.rest .needs').first();
  const [need, status] = [await box(needs.locator('a')), await box(needs.locator('.status'))];
  assert.ok(Math.abs((need.top + need.bottom - status.top - status.bottom) / 2) < 2, 'a dependency is on one line with its status');
});

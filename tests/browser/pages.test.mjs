// Every type of page as a browser sees it: nothing in the console, nothing wider than the screen,
// and nothing that axe objects to, in all themes, in both colour schemes and on a phone.

import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { axeViolations, filesOf, root, skip, THEMES } from './support.mjs';
import { having, open, siteIn } from './visit.mjs';

const WIDTHS = { wide: 1280, phone: 390, narrow: 320 };

/** Whether a page is of a map that nobody should make. */
const isOdd = (file) =>
  file.startsWith('markdown/') ||
  existsSync(join(root, 'tests/maps', `${file.split('/')[0]}.yaml`));

/** One page of each type, of what there is in a theme. */
const types = (theme) => {
  const site = siteIn(theme);
  const files = readdirSync(join(site, 'groceries')).filter((file) => file.endsWith('.html'));
  const one = (start) => files.find((file) => file.startsWith(start));
  const pages = ['index', 'outline', 'gaps', 'handout', 'release-', 'journey-'].map(one);
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

/** What is wrong with a page in this context. */
const wrongs = async (context, file, isAxeRun) => {
  const page = await open(context, file);
  const { scrollWidth, clientWidth } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.scrollingElement;
    return { scrollWidth, clientWidth };
  });
  const wrongs = scrollWidth > clientWidth ? [`${scrollWidth} wide on ${clientWidth}`] : [];
  if (isAxeRun) wrongs.push(...(await axeViolations(page)));
  wrongs.push(...page.said);
  await page.close();
  return wrongs;
};

/** All that is wrong with these pages. */
const found = async (context, files, isAxeRun = () => true) => {
  const all = [];
  for (const file of files) {
    const here = await wrongs(context, file, isAxeRun(file));
    all.push(...here.map((wrong) => `${file}: ${wrong}`));
  }
  return all;
};

for (const theme of THEMES) {
  for (const colorScheme of ['light', 'dark']) {
    for (const [name, width] of Object.entries(WIDTHS)) {
      test(`pages are sound: ${theme}, ${colorScheme}, ${name}`, { skip }, async (t) => {
        const context = await having(t, { theme, colorScheme, viewport: { width, height: 900 } });
        const files = types(theme);
        assert.ok(files.length >= 9, `${files}`);
        assert.deepEqual(await found(context, files), []);
      });
    }
  }

  test(`whatever people write, no page is wider than a phone: ${theme}`, { skip }, async (t) => {
    const context = await having(t, { theme, colorScheme: 'dark', viewport: { width: 320, height: 900 } });
    // Titles of three hundred letters scroll in their head. Browsers let a keyboard do that, which axe does not know.
    const isAxeRun = (file) => isOdd(file) && file.endsWith('/index.html') && !file.startsWith('sizes');
    assert.deepEqual(await found(context, filesOf(context.site, '.html'), isAxeRun), []);
  });
}

test('every other page of the examples is sound, too', { skip }, async (t) => {
  const context = await having(t, { viewport: { width: 1280, height: 900 } });
  const tried = new Set(types());
  // What leads to the wall in a frame is tried in a frame.
  const isFrame = (file) => file.endsWith('/embed.html');
  const others = filesOf(context.site, '.html').filter((file) => !tried.has(file) && !isOdd(file) && !isFrame(file));
  assert.ok(others.length > 30, `${others.length} pages`);
  assert.deepEqual(await found(context, others), []);
});

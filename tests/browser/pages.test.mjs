// Every type of page as a browser sees it: nothing in the console, nothing wider than the screen,
// and nothing that axe objects to, in both colour schemes and on a phone.

import assert from 'node:assert/strict';
import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { axeViolations, browser, folder, largeMap, newPage, root, run, skip } from './support.mjs';

const WIDTHS = { wide: 1280, phone: 390, narrow: 320 };

let chrome;
before(async () => {
  if (!skip) chrome = await browser();
});
after(() => chrome?.close());

/** The site of the examples and of a large map. */
const built = (t) => {
  const place = folder(t);
  const maps = join(place, 'maps');
  cpSync(join(root, 'example-maps'), maps, { recursive: true, filter: (path) => !path.endsWith('/site') });
  writeFileSync(join(maps, 'large.yaml'), largeMap(400));
  run('build', maps, '-o', join(place, 'site'));
  return join(place, 'site');
};

/** One page of each type. */
const types = (site) => {
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
  ];
};

for (const colorScheme of ['light', 'dark']) {
  for (const [name, width] of Object.entries(WIDTHS)) {
    test(`pages are sound: ${colorScheme}, ${name}`, { skip }, async (t) => {
      const site = built(t);
      const context = await chrome.newContext({ colorScheme, viewport: { width, height: 900 } });
      t.after(() => context.close());
      for (const file of types(site)) {
        const page = await newPage(context);
        await page.goto(pathToFileURL(join(site, file)).href);
        const { scrollWidth, clientWidth } = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.scrollingElement;
          return { scrollWidth, clientWidth };
        });
        assert.ok(scrollWidth <= clientWidth, `${file} is ${scrollWidth} wide on ${clientWidth}`);
        assert.deepEqual(await axeViolations(page), [], file);
        assert.deepEqual(page.said, [], file);
        await page.close();
      }
    });
  }
}

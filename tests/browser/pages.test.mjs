// Every type of page as a browser sees it: nothing in the console, nothing wider than the screen,
// and nothing that axe objects to, in both colour schemes and on a phone.

import assert from 'node:assert/strict';
import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { browser, folder, largeMap, newPage, root, run, skip } from './support.mjs';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const WIDTHS = { wide: 1280, phone: 390, narrow: 320 };

let chrome;
let axe;
before(async () => {
  if (skip) return;
  chrome = await browser();
  axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
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
        await page.evaluate(axe);
        const violations = await page.evaluate(async (values) => {
          const options = { runOnly: { type: 'tag', values }, resultTypes: ['violations'], preload: false };
          const { violations } = await window.axe.run(document, options);
          return violations.map(({ id, nodes }) => `${id}: ${nodes[0].html} ${nodes[0].failureSummary}`);
        }, RULES);
        assert.deepEqual(violations, [], file);
        assert.deepEqual(page.said, [], file);
        await page.close();
      }
    });
  }
}

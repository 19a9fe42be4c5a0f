// Properties of single built-in themes.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root, skip } from './support.mjs';
import { newContext, open } from './visit.mjs';

test('slate is dark in both color schemes', { skip }, async (t) => {
  const slate = await open(await newContext(t, { theme: 'slate', colorScheme: 'light' }), 'groceries/index.html');
  assert.equal(await slate.evaluate(() => getComputedStyle(document.documentElement).colorScheme), 'dark');
  assert.equal(await slate.locator('meta[name=color-scheme]').getAttribute('content'), 'dark');
});

test('pages of plain link to no unused style sheet', { skip }, async (t) => {
  const sheets = (page) =>
    page.$$eval('link[rel=stylesheet]', (links) => links.map(({ href }) => href.match(/([\w-]+)\.\w+\.css$/)[1]));
  /** The rules of a style sheet that match something on a page. */
  const used = (page, css) =>
    page.evaluate(async (css) => {
      const sheet = await new CSSStyleSheet().replace(css);
      const all = (rules) => [...rules].flatMap((rule) => (rule.selectorText ? rule : all(rule.cssRules ?? [])));
      const bare = ({ selectorText }) => selectorText.replace(/::[\w-]+(\(\w+\))?/g, '') || 'no-element';
      return all(sheet.cssRules).filter((rule) => document.querySelector(bare(rule))).map((rule) => rule.cssText);
    }, css);
  const css = (name) => readFileSync(join(root, `themes/wall/static/${name}.css`), 'utf8');
  const context = await newContext(t, { theme: 'plain' });
  for (const file of ['index', 'release-mvp', 'gaps', 'journey-sarah', 'outline', 'handout']) {
    const plain = await open(context, `groceries/${file}.html`);
    const missing = file === 'index' ? 'pages' : 'view';
    assert.ok(!(await sheets(plain)).includes(missing), file);
    assert.deepEqual(await used(plain, css(missing)), [], file);
    const needed = file === 'index' ? 'view' : 'pages';
    assert.notDeepEqual(await used(plain, css(needed)), [], file);
  }
});

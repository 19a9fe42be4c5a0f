// Every page and picture is valid HTML or SVG according to the W3C's Nu HTML Checker (vnu.jar), which
// needs Java. Without it, the tests are skipped. With CI=true, they fail instead.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { builtSite, filesOf, root, THEMES } from './support.mjs';

const jar = (() => {
  try {
    return createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
  } catch {
    return null;
  }
})();
const skip =
  (spawnSync('java', ['-version']).status !== 0 && 'there is no Java') ||
  (!jar && 'vnu-jar is not installed: npm ci in tests/browser');
if (skip && process.env.CI === 'true') throw new Error(skip);

/** The errors that the checker finds in these files. */
const errors = (files, ...options) => {
  const { status, stderr } = spawnSync('java', ['-jar', jar, '--errors-only', ...options, ...files], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  // A failure without any output is a failure of the checker itself.
  assert.ok(status === 0 || stderr, `the checker ended with ${status}`);
  // Texts keep their Unicode normalization form, and no standard requires NFC.
  return stderr.split('\n').filter((line) => line && !line.endsWith('is not in Unicode Normalization Form C.'));
};

test('every page and picture is valid', { skip }, (t) => {
  const sites = THEMES.map((theme) => builtSite(t, { testMaps: true, theme }));
  const all = (end) => sites.flatMap((site) => filesOf(site, end).map((file) => join(site, file)));
  const pages = all('.html');
  const pictures = all('map.svg');
  assert.ok(pages.length > 200 && pictures.length > 25, `${pages.length} pages, ${pictures.length} pictures`);
  assert.deepEqual(errors(pages), []);
  assert.deepEqual(errors([...pictures, join(root, 'themes/wall/static/icon.svg')], '--svg'), []);
});

test('the checker finds an error in an invalid page', { skip }, () => {
  const wrong = join(root, 'tests/browser/wrong.html');
  assert.match(errors([wrong]).join('\n'), /“h2” must not appear as a descendant of the “th” element/);
});

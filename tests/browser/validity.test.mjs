// Every page and picture is what the standards say HTML and SVG are, in the judgement of the W3C's own
// checker (Nu, vnu.jar). It runs in Java; where there is none the test is skipped, with CI=true it fails.

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

/** What the checker has against these files, one finding a line. */
const errors = (files, ...options) => {
  const { status, stderr } = spawnSync('java', ['-jar', jar, '--errors-only', ...options, ...files], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  // Its exit code is 1 where it found something, so that silence with another code is a fault of its own.
  assert.ok(status === 0 || stderr, `the checker ended with ${status}`);
  // Text stays as people typed it, and no standard wants its accents composed.
  return stderr.split('\n').filter((line) => line && !line.endsWith('is not in Unicode Normalization Form C.'));
};

test('every page and picture is valid', { skip }, (t) => {
  const sites = THEMES.map((theme) => builtSite(t, { odd: true, theme }));
  const all = (end) => sites.flatMap((site) => filesOf(site, end).map((file) => join(site, file)));
  const pages = all('.html');
  const pictures = all('map.svg');
  assert.ok(pages.length > 200 && pictures.length > 25, `${pages.length} pages, ${pictures.length} pictures`);
  assert.deepEqual(errors(pages), []);
  assert.deepEqual(errors([...pictures, join(root, 'themes/wall/static/icon.svg')], '--svg'), []);
});

test('the checker finds what is wrong', { skip }, () => {
  const wrong = join(root, 'tests/browser/wrong.html');
  assert.match(errors([wrong]).join('\n'), /“h2” must not appear as a descendant of the “th” element/);
});

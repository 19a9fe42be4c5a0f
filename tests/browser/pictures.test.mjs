// The screenshots of the README show the current pages.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { build, place } from './pictures.mjs';
import { folder, skip } from './support.mjs';

test('the screenshots of the README show the current pages', { skip }, (t) => {
  const current = build(join(folder(t), 'site'));
  const recorded = readFileSync(join(place, 'made-from.txt'), 'utf8');
  assert.equal(recorded, current, 'the pages have changed: npm run pictures --prefix tests/browser');
});

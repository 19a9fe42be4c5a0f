// The pictures of the README show the pages as they are.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { build, place } from './pictures.mjs';
import { folder, skip } from './support.mjs';

test('the pictures of the README were made from the pages as they are', { skip }, (t) => {
  const now = build(join(folder(t), 'site'));
  const then = readFileSync(join(place, 'made-from.txt'), 'utf8');
  assert.equal(then, now, 'the pages look different now: npm run pictures --prefix tests/browser');
});

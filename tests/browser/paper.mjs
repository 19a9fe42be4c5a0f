// What comes out of a printer, read with poppler: its text, where its words are, and how it looks.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { folder, skip as noBrowser } from './support.mjs';

const hasPoppler = ['pdftotext', 'pdftoppm'].every((tool) => !spawnSync(tool, ['-v']).error);
if (!hasPoppler && process.env.CI === 'true') throw new Error('poppler-utils is not installed');
/** Why nothing can be printed and read here; false where it can. */
export const skip = noBrowser || (!hasPoppler && 'poppler-utils is not installed');

/** The smallest type on paper, in points, and how much of a page's edge stays white, in millimetres. */
const SMALLEST = 7;
const EDGE = 5;

const poppler = (tool, ...words) => {
  const { status, stdout, stderr } = spawnSync(tool, words, { maxBuffer: 2 ** 30 });
  assert.equal(status, 0, `${tool}: ${stderr}`);
  return stdout;
};

/** Text as it can be found however its lines were broken. */
export const bare = (text) => text.normalize('NFKC').replace(/[\s“”]/g, '');

/** `2 / 13`, as it stands at the foot of the second page. */
export const numbered = (at, pages) => new RegExp(`(?<!\\d)${at + 1}/${pages.length}(?!\\d)`);

/** A page printed: for each sheet of paper its text, its words with their boxes, and its picture. */
export const printed = async (t, page, format) => {
  const place = folder(t);
  const path = join(place, 'page.pdf');
  await page.pdf({ path, format, preferCSSPageSize: true });
  const texts = String(poppler('pdftotext', '-raw', path, '-')).split('\f').slice(0, -1);
  const boxes = String(poppler('pdftotext', '-bbox', path, '-')).split('<page ').slice(1);
  poppler('pdftoppm', '-r', '50', '-gray', path, join(place, 'page'));
  const pictures = readdirSync(place).filter((file) => file.endsWith('.pgm')).sort();
  assert.equal(pictures.length, texts.length);
  return texts.map((text, at) => {
    const number = (name) => Number(boxes[at].match(new RegExp(`${name}="([\\d.]+)"`))[1]);
    const words = [...boxes[at].matchAll(/<word xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)<\/word>/g)];
    return {
      text: bare(text),
      width: number('width'),
      height: number('height'),
      words: words.map(([, xMin, yMin, xMax, yMax, word]) => ({ box: [xMin, yMin, xMax, yMax].map(Number), word })),
      picture: readFileSync(join(place, pictures[at])),
    };
  });
};

/** Nothing is too small, off the paper or at its edge. */
export const assertLegible = (sheets, file) => {
  for (const [at, { words, width, height, picture }] of sheets.entries()) {
    const here = `${file}, page ${at + 1} of ${sheets.length}`;
    for (const { box: [xMin, yMin, xMax, yMax], word } of words) {
      assert.ok(yMax - yMin >= SMALLEST, `${here}: ${word} is ${yMax - yMin} pt`);
      assert.ok(xMin >= 0 && yMin >= 0 && xMax <= width && yMax <= height, `${here}: ${word} is off the paper`);
    }
    const [, columns, rows] = picture.toString('latin1', 0, 40).match(/^P5\s+(\d+)\s+(\d+)\s+255\s/).map(Number);
    const pixels = picture.subarray(picture.length - columns * rows);
    const edge = Math.floor((EDGE / 25.4) * 50);
    const dark = pixels.findIndex((value, index) => {
      const [x, y] = [index % columns, Math.floor(index / columns)];
      return value < 250 && (x < edge || y < edge || x >= columns - edge || y >= rows - edge);
    });
    assert.equal(dark, -1, `${here}: something is printed at the edge`);
  }
};

/** Every text that is shown is set in type that is large enough. */
export const assertType = async (page, file) => {
  const small = await page.evaluate((smallest) => {
    const found = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement;
      if (!texts.currentNode.data.trim() || !element.checkVisibility() || element.closest('.unseen, .skip')) continue;
      const points = parseFloat(getComputedStyle(element).fontSize) * 0.75;
      if (points < smallest) found.push(`${points} pt: ${texts.currentNode.data}`);
    }
    return found.slice(0, 3);
  }, SMALLEST);
  assert.deepEqual(small, [], file);
};

// Prints pages to PDF, and reads their texts, the positions of words, and their pictures with poppler.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { folder, skip as noBrowser } from './support.mjs';

const hasPoppler = ['pdftotext', 'pdftoppm'].every((tool) => !spawnSync(tool, ['-v']).error);
if (!hasPoppler && process.env.CI === 'true') throw new Error('poppler-utils is not installed');
/** The reason why printing can't be tested here, or false if it can. */
export const skip = noBrowser || (!hasPoppler && 'poppler-utils is not installed');

/** The smallest font size in points, and the width of the empty margin in millimeters. */
const MIN_FONT_SIZE = 7;
const MIN_MARGIN = 5;

const poppler = (tool, ...words) => {
  const { status, stdout, stderr } = spawnSync(tool, words, { maxBuffer: 2 ** 30 });
  assert.equal(status, 0, `${tool}: ${stderr}`);
  return stdout;
};

/** A text without spaces and quotation marks, which can be found regardless of line breaks. */
export const withoutSpaces = (text) => text.normalize('NFKC').replace(/[\s“”]/g, '');

/** A pattern for the page number, for example `2 / 13`. `at` counts from 0. */
export const pageNumber = (at, pages) => new RegExp(`(?<!\\d)${at + 1}/${pages.length}(?!\\d)`);

/** Prints a page. Returns the text, the size, the words with their boxes and the picture of each sheet. */
export const printPage = async (t, page, format) => {
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
      text: withoutSpaces(text),
      width: number('width'),
      height: number('height'),
      words: words.map(([, xMin, yMin, xMax, yMax, word]) => ({ box: [xMin, yMin, xMax, yMax].map(Number), word })),
      picture: readFileSync(join(place, pictures[at])),
    };
  });
};

/** Checks that all words are on their sheets and large enough, and that the margins are empty. */
export const assertLegible = (sheets, file) => {
  for (const [at, { words, width, height, picture }] of sheets.entries()) {
    const here = `${file}, page ${at + 1} of ${sheets.length}`;
    for (const { box: [xMin, yMin, xMax, yMax], word } of words) {
      assert.ok(yMax - yMin >= MIN_FONT_SIZE, `${here}: ${word} is ${yMax - yMin} pt`);
      assert.ok(xMin >= 0 && yMin >= 0 && xMax <= width && yMax <= height, `${here}: ${word} is off the paper`);
    }
    const [, columns, rows] = picture.toString('latin1', 0, 40).match(/^P5\s+(\d+)\s+(\d+)\s+255\s/).map(Number);
    const pixels = picture.subarray(picture.length - columns * rows);
    const edge = Math.floor((MIN_MARGIN / 25.4) * 50);
    const dark = pixels.findIndex((value, index) => {
      const [x, y] = [index % columns, Math.floor(index / columns)];
      return value < 250 && (x < edge || y < edge || x >= columns - edge || y >= rows - edge);
    });
    assert.equal(dark, -1, `${here}: something is printed in the margin`);
  }
};

/** Checks that no visible text is smaller than the minimum. */
export const assertType = async (page, file) => {
  const small = await page.evaluate((smallest) => {
    const found = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement;
      if (!texts.currentNode.data.trim() || !element.checkVisibility() || element.closest('.visually-hidden, .skip')) continue;
      const points = parseFloat(getComputedStyle(element).fontSize) * 0.75;
      // 7pt is a little less than 7 after its conversion to pixels. Texts without a size are for screen readers.
      if (points > 0 && points < smallest - 0.001) found.push(`${points} pt: ${texts.currentNode.data}`);
    }
    return found.slice(0, 3);
  }, MIN_FONT_SIZE);
  assert.deepEqual(small, [], file);
};

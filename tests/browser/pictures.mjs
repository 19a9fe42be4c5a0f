// Takes the screenshots of the README and of themes/README.md from the example maps: npm run pictures.
//
// Fonts are drawn differently on every machine, so pictures can't be compared byte by byte. The pages
// they show can: the names of their style sheets and scripts contain a hash of the content. The
// file `made-from.txt` in the folder of the pictures records those pages, and `pictures.test.mjs` fails if they have
// changed since.

import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { browser, newPage, root, run, serve, skip, THEMES } from './support.mjs';

export const place = join(root, 'example-maps/pictures');

/** Each picture: its page, the visible part, the color scheme and the theme. */
const PICTURES = [
  { name: 'wall', file: 'groceries/index.html', width: 1200, height: 640 },
  { name: 'wall-dark', file: 'groceries/index.html', width: 1200, height: 640, colorScheme: 'dark' },
  { name: 'release', file: 'groceries/release-mvp.html', width: 900, height: 590 },
  { name: 'gaps', file: 'groceries/gaps.html', width: 900, height: 590 },
  { name: 'plain', file: 'groceries/index.html', width: 1300, height: 760, theme: 'plain', scale: 0.6 },
  { name: 'slate', file: 'groceries/index.html', width: 1500, height: 877, theme: 'slate', scale: 0.52 },
];

/** The middle of an element. */
const middle = async (locator) => {
  const { x, y, width, height } = await locator.boundingBox();
  return [x + width / 2, y + height / 2];
};

/** Pictures of a wall that is edited, each with what somebody has just done. */
const EDITED = [
  {
    name: 'edit-move',
    act: async (page) => {
      await page.mouse.move(...(await middle(page.locator('[data-story="use-a-discount-code"] .title'))));
      await page.mouse.down();
      await page.mouse.move(...(await middle(page.locator('td[data-task="choose-delivery-time"]').nth(1))), { steps: 5 });
      await page.locator('#storywall-drop:not([hidden])').waitFor();
    },
  },
  {
    name: 'edit-write',
    act: async (page) => {
      await page.locator('[data-story="see-what-is-out-of-stock"] summary').focus();
      await page.keyboard.press('a');
      await page.locator('#storywall-typing textarea').waitFor();
      await page.keyboard.type('Search by bar code');
    },
  },
];

/** The path of a picture's page, in a folder with one site per theme. */
const pageOf = ({ file, theme = THEMES[0] }) => join(theme, file);

/** Builds the example maps into `site`. Returns the text of `made-from.txt` for the current pages. */
export const build = (site) => {
  for (const theme of THEMES) run('build', join(root, 'example-maps'), '-o', join(site, theme), '--theme', theme);
  const files = [...new Set(PICTURES.map(pageOf))];
  const hash = (file) => createHash('sha256').update(readFileSync(join(site, file))).digest('hex');
  return `${files.map((file) => `${hash(file)}  ${file}`).join('\n')}\n`;
};

/** Converts a screenshot to WebP. It is shown at half its size, so moderate quality is enough. */
const webp = (page, png) =>
  page.evaluate(async (png) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
    const canvas = new OffscreenCanvas(image.width, image.height);
    canvas.getContext('2d').drawImage(image, 0, 0);
    const blob = await canvas.convertToBlob({ type: 'image/webp', quality: 0.45 });
    return Array.from(new Uint8Array(await blob.arrayBuffer()));
  }, png.toString('base64'));

/** Takes a picture, and writes it beside the others. */
const take = async (page, name) => {
  const png = await page.screenshot();
  await page.goto('about:blank');
  writeFileSync(join(place, `${name}.webp`), Buffer.from(await webp(page, png)));
};

/** Takes the pictures of a wall that is edited: of a copy of its map in `folder`. */
const takeEdited = async (chrome, folder) => {
  copyFileSync(join(root, 'example-maps/groceries.yaml'), join(folder, 'groceries.yaml'));
  const server = await serve(folder, 0, ['--edit']);
  try {
    for (const { name, act } of EDITED) {
      const context = await chrome.newContext({ colorScheme: 'light', viewport: { width: 1200, height: 640 }, deviceScaleFactor: 0.75 });
      const page = await newPage(context);
      await page.goto(server.url);
      await page.waitForFunction(() => !location.hash);
      await page.goto(new URL('groceries/', server.url).href);
      await page.locator('[data-view-editing]').waitFor();
      await act(page);
      await take(page, name);
      await context.close();
    }
  } finally {
    server.kill();
  }
};

const make = async () => {
  if (skip) throw new Error(skip);
  const folder = mkdtempSync(join(tmpdir(), 'storywall-'));
  const chrome = await browser();
  try {
    const madeFrom = build(join(folder, 'site'));
    mkdirSync(place, { recursive: true });
    for (const picture of PICTURES) {
      const { name, width, height, colorScheme = 'light', scale = 1 } = picture;
      const context = await chrome.newContext({ colorScheme, viewport: { width, height }, deviceScaleFactor: scale });
      const page = await newPage(context);
      await page.goto(pathToFileURL(join(folder, 'site', pageOf(picture))).href);
      await take(page, name);
      await context.close();
    }
    await takeEdited(chrome, mkdtempSync(join(folder, 'edited-')));
    writeFileSync(join(place, 'made-from.txt'), madeFrom);
  } finally {
    await chrome.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await make();

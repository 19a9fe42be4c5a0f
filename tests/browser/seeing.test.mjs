// Pages for users who set their own colors, larger text, wider spacing, or no motion.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { skip, THEMES } from './support.mjs';
import { cutOff, excessWidth, newContext, open } from './visit.mjs';

/** One page of each type, and walls with long names, many columns, and text from right to left. */
const PAGES = [
  'index.html',
  'groceries/index.html',
  'groceries/outline.html',
  'groceries/release-mvp.html',
  'groceries/gaps.html',
  'groceries/journey-sarah.html',
  'groceries/handout.html',
  'delivery/index.html',
  'sizes/index.html',
  'scripts-of-the-world/index.html',
];

for (const theme of THEMES) {
  test(`in forced colors all borders stay visible: ${theme}`, { skip }, async (t) => {
    // In `plain`, items have a line above them instead of a box.
    const hasLines = theme === 'plain';
    const edges = {
      'groceries/index.html': [
        ['thead .activity', '', hasLines],
        ['thead .task', '', hasLines],
        ['.card', '', hasLines],
        ['.unscheduled .card', '', hasLines],
        ...(hasLines ? [] : [['.band-name', ''], ['.unscheduled .band-name', ''], ['.who i', '']]),
        [hasLines ? '.band-head' : '.figures', '::before'],
        ['.missing', ''],
        ['.line .bar', ''],
        ['.views [aria-current]', ''],
        ['.tick li', '::before'],
      ],
      'groceries/release-mvp.html': [
        ['.journey > li', '::before'],
        ['.journey > li', '::after'],
        ['.journey > li.miss', '::after'],
        ['.journey .gap', ''],
        ['.ruled', hasLines ? '' : '::after', hasLines],
        ['.story', '', true],
      ],
      'groceries/gaps.html': [
        ['.matrix .gap', ''],
        ['.decision', ''],
        ['.folds > details', '', true],
      ],
      'index.html': [
        ['.map', ''],
        ['#query', ''],
      ],
    };
    for (const colorScheme of ['light', 'dark']) {
      const context = await newContext(t, { theme, forcedColors: 'active', colorScheme });
      for (const [file, wanted] of Object.entries(edges)) {
        const page = await open(context, file);
        const lost = await page.evaluate((wanted) => {
          const canvas = document.createElement('i');
          canvas.style = 'color: Canvas';
          document.body.append(canvas);
          const ground = getComputedStyle(canvas).color;
          const isSeen = (style, side) =>
            parseFloat(style[`border${side}Width`]) > 0 &&
            style[`border${side}Style`] !== 'none' &&
            style[`border${side}Color`] !== ground;
          return wanted.filter(([selector, part, isRuled]) => {
            const element = document.querySelector(selector);
            if (!element) return true;
            const style = getComputedStyle(element, part || null);
            const sides = ['Top', 'Right', 'Bottom', 'Left'];
            const isBox = !part && !isRuled;
            return isBox ? !sides.every((side) => isSeen(style, side)) : !sides.some((side) => isSeen(style, side));
          });
        }, wanted);
        assert.deepEqual(lost, [], `${file}, ${colorScheme}: without a border, or missing`);
        await page.close();
      }
    }
  });
}

/** The text spacing that users can set (WCAG 1.4.12). */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
  p { margin-block-end: 2em !important }`;

/** By how many pixels sticky rows overlap when the wall is scrolled to its second release. */
const stickyOverlap = async (page) => {
  await page.evaluate(() => {
    const band = document.querySelector('.wall-table tbody:nth-of-type(2)') ?? document.querySelector('tbody');
    const wall = document.querySelector('.scroll');
    wall.scrollTop += band.getBoundingClientRect().top - wall.getBoundingClientRect().top;
  });
  await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))));
  return page.evaluate(() => {
    const bottom = (selector) =>
      Math.max(...[...document.querySelectorAll(selector)].map((box) => box.getBoundingClientRect().bottom));
    const top = (selector) =>
      Math.min(...[...document.querySelectorAll(selector)].map((box) => box.getBoundingClientRect().top));
    const stuck = document.querySelector('.wall-table tbody:nth-of-type(2) .band-name') ?? document.querySelector('.band-name');
    // In low windows, the row of tasks isn't sticky.
    const doTasksStick = getComputedStyle(document.querySelector('thead th:has(.task)')).position === 'sticky';
    // On a phone, heads scroll away, and tabs stick instead.
    const areHeads = getComputedStyle(document.querySelector('thead th:has(.activity)')).position === 'sticky';
    const activities = bottom(areHeads ? 'thead .activity' : '.tabs');
    return {
      tasks: doTasksStick ? Math.max(0, Math.round(activities - top('thead .task'))) : 0,
      slice: Math.max(0, Math.round((doTasksStick ? bottom('thead .task') : activities) - stuck.getBoundingClientRect().top)),
    };
  });
};

for (const [theme, name, viewport] of THEMES.flatMap((theme) => [
  [theme, 'wide', { width: 1280, height: 800 }],
  [theme, 'narrow', { width: 320, height: 640 }],
])) {
  test(`wider spacing of letters, words and lines cuts off no text: ${theme}, ${name}`, { skip }, async (t) => {
    const context = await newContext(t, { theme, viewport, bypassCSP: true });
    for (const file of PAGES) {
      const page = await open(context, file);
      await page.addStyleTag({ content: SPACING });
      assert.ok((await excessWidth(page)) <= 0, `${file} is too wide by ${await excessWidth(page)}`);
      // In `sizes`, titles of 300 letters scroll, since they would leave no room for cards.
      if (!file.startsWith('sizes')) assert.deepEqual(await cutOff(page), [], file);
      if (/^(groceries|delivery|sizes).index/.test(file)) {
        assert.deepEqual(await stickyOverlap(page), { tasks: 0, slice: 0 }, file);
      }
      await page.close();
    }
  });
}

for (const [theme, name, preferences] of THEMES.flatMap((theme) => [
  [theme, '200 %', { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }],
  [theme, '400 %', { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }],
])) {
  test(`zooming to ${name} cuts off no text and leaves room for cards: ${theme}`, { skip }, async (t) => {
    const context = await newContext(t, { theme, ...preferences });
    for (const file of PAGES) {
      const page = await open(context, file);
      assert.ok((await excessWidth(page)) <= 0, `${file} is too wide by ${await excessWidth(page)}`);
      if (!file.startsWith('sizes')) assert.deepEqual(await cutOff(page), [], file);
      if (/^(groceries|delivery).index/.test(file)) {
        assert.deepEqual(await stickyOverlap(page), { tasks: 0, slice: 0 }, file);
        const share = await page.evaluate(() => {
          const heads = [...document.querySelectorAll('thead th')].filter(
            (head) => getComputedStyle(head).position === 'sticky',
          );
          const wall = document.querySelector('.scroll').getBoundingClientRect();
          const used = Math.max(...heads.map((head) => head.getBoundingClientRect().bottom)) - wall.top;
          return used / wall.height;
        });
        assert.ok(share < 0.5, `${file}: sticky rows take ${share} of the wall`);
      }
      await page.close();
    }
  });
}

for (const theme of THEMES) {
  test(`forced colors show the selected density, and stories that do not match: ${theme}`, { skip }, async (t) => {
    const page = await open(await newContext(t, { theme, forcedColors: 'active' }), 'groceries/index.html');
    const backgrounds = await page.evaluate(() => {
      const grounds = [...document.querySelectorAll('.density span')].map((span) => getComputedStyle(span).backgroundColor);
      return new Set(grounds).size;
    });
    assert.equal(backgrounds, 2, 'the selected density has another background than the others');
    // A word of one title.
    const words = (await page.locator('.card .title').last().textContent()).replaceAll('\u00ad', '').split(' ');
    await page.locator('[name=q]').fill(words.find(({ length }) => length > 4));
    const out = page.locator('.card[data-view-out] .title').first();
    await out.waitFor();
    const ink = (title) => title.evaluate((title) => getComputedStyle(title).color);
    assert.notEqual(await ink(out), await ink(page.locator('.card:not([data-view-out]) .title').first()));
  });
}

test('nothing moves if the user prefers reduced motion', { skip }, async (t) => {
  const moving = (page) =>
    page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('*')]
        .filter((element) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
          return transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior !== 'auto';
        })
        .map((element) => element.className || element.localName),
    );
  for (const theme of THEMES) {
    const still = await newContext(t, { theme, reducedMotion: 'reduce' });
    for (const file of PAGES) assert.deepEqual(await moving(await open(still, file)), [], `${theme}: ${file}`);
  }
  const page = await open(await newContext(t, { reducedMotion: 'no-preference' }), PAGES[1]);
  assert.notDeepEqual(await moving(page), [], 'with motion, something moves');
});

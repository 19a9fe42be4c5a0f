// Pages as people see them who need other colours, larger or wider type, or no motion.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { skip, THEMES } from './support.mjs';
import { having, open } from './visit.mjs';

/** A page of each kind, and walls with long names, many columns and another direction. */
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

const width = (page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.scrollingElement;
    return scrollWidth - clientWidth;
  });

for (const theme of THEMES) {
  test(`in forced colours everything that has an edge keeps one: ${theme}`, { skip }, async (t) => {
    // In `plain` things hang from rules, and have no boxes.
    const hangs = theme === 'plain';
    const edges = {
      'groceries/index.html': [
        ['thead .activity', '', hangs],
        ['thead .task', '', hangs],
        ['.card', '', hangs],
        ['.later .card', '', hangs],
        ...(hangs ? [] : [['.tape', ''], ['.later .tape', ''], ['.card .who', '::before']]),
        ['.slice', '::before'],
        ['.hole', ''],
        ['progress', ''],
        ['.views [aria-current]', ''],
        ['.tick li', '::before'],
      ],
      'groceries/release-mvp.html': [
        ['.walk > li', '::before'],
        ['.walk > li', '::after'],
        ['.walk > li.miss', '::after'],
        ['.walk .gap', ''],
        ['.ruled', hangs ? '' : '::after', hangs],
        ['.numbers td', '', true],
        ['.heat li li', ''],
        ['.heat .gap', ''],
      ],
      'groceries/gaps.html': [
        ['.matrix .gap', ''],
        ['.blocks i', ''],
        ['.rule', '', true],
      ],
      'index.html': [
        ['.map', ''],
        ['#sought', ''],
      ],
    };
    for (const colorScheme of ['light', 'dark']) {
      const context = await having(t, { theme, forcedColors: 'active', colorScheme });
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
        assert.deepEqual(lost, [], `${file}, ${colorScheme}: without an edge, or not there at all`);
        await page.close();
      }
    }
  });
}

/** What people may set for themselves (WCAG 1.4.12). */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
  p { margin-block-end: 2em !important }`;

/** Texts that are cut off: boxes that hide or scroll what is in them, and are not made to be scrolled. */
const cutOff = (page) =>
  page.evaluate(() => {
    const mayScroll = '.scroll, .table, .panel, .prose table, pre, .views ul, .unseen, html, body, svg, progress';
    return [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
        if (overflowX === 'visible' && overflowY === 'visible' && textOverflow === 'clip') return false;
        if (element.matches(mayScroll) || !element.checkVisibility()) return false;
        const isCut =
          element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1;
        return isCut && element.clientHeight > 0;
      })
      .map((element) => `${element.className || element.localName}: ${element.textContent.slice(0, 40)}`);
  });

/** How far the rows that stick cover each other, in pixels, when the wall is scrolled into its bands. */
const covered = async (page) => {
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
    const stuck = document.querySelector('.wall-table tbody:nth-of-type(2) .tape') ?? document.querySelector('.tape');
    // On a screen that is low, tasks scroll away.
    const doTasksStick = getComputedStyle(document.querySelector('thead th:has(.task)')).position === 'sticky';
    const activities = bottom('thead .activity');
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
  test(`with more space between letters, words and lines nothing is cut off: ${theme}, ${name}`, { skip }, async (t) => {
    const context = await having(t, { theme, viewport, bypassCSP: true });
    for (const file of PAGES) {
      const page = await open(context, file);
      await page.addStyleTag({ content: SPACING });
      assert.ok((await width(page)) <= 0, `${file} is too wide by ${await width(page)}`);
      // Titles of three hundred letters scroll in their head, or no card would be in sight.
      if (!file.startsWith('sizes')) assert.deepEqual(await cutOff(page), [], file);
      if (/^(groceries|delivery|sizes).index/.test(file)) {
        assert.deepEqual(await covered(page), { tasks: 0, slice: 0 }, file);
      }
      await page.close();
    }
  });
}

for (const [theme, name, preferences] of THEMES.flatMap((theme) => [
  [theme, '200 %', { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }],
  [theme, '400 %', { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }],
])) {
  test(`at ${name} nothing is cut off, and there is room for cards: ${theme}`, { skip }, async (t) => {
    const context = await having(t, { theme, ...preferences });
    for (const file of PAGES) {
      const page = await open(context, file);
      assert.ok((await width(page)) <= 0, `${file} is too wide by ${await width(page)}`);
      if (!file.startsWith('sizes')) assert.deepEqual(await cutOff(page), [], file);
      if (/^(groceries|delivery).index/.test(file)) {
        assert.deepEqual(await covered(page), { tasks: 0, slice: 0 }, file);
        const share = await page.evaluate(() => {
          const heads = [...document.querySelectorAll('thead th')].filter(
            (head) => getComputedStyle(head).position === 'sticky',
          );
          const wall = document.querySelector('.scroll').getBoundingClientRect();
          const used = Math.max(...heads.map((head) => head.getBoundingClientRect().bottom)) - wall.top;
          return used / wall.height;
        });
        assert.ok(share < 0.5, `${file}: what sticks takes ${share} of the wall`);
      }
      await page.close();
    }
  });
}

for (const theme of THEMES) {
  test(`in forced colours one sees what is chosen, and what does not match: ${theme}`, { skip }, async (t) => {
    const page = await open(await having(t, { theme, forcedColors: 'active' }), 'groceries/index.html');
    const chosen = await page.evaluate(() => {
      const grounds = [...document.querySelectorAll('.density span')].map((span) => getComputedStyle(span).backgroundColor);
      return new Set(grounds).size;
    });
    assert.equal(chosen, 2, 'the chosen density has another ground than the others');
    await page.locator('[name=q]').fill('weigh');
    const out = page.locator('.card[data-view-out] .title').first();
    await out.waitFor();
    const ink = (title) => title.evaluate((title) => getComputedStyle(title).color);
    assert.notEqual(await ink(out), await ink(page.locator('.card:not([data-view-out]) .title').first()));
  });
}

test('who wants no motion gets none', { skip }, async (t) => {
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
    const still = await having(t, { theme, reducedMotion: 'reduce' });
    for (const file of PAGES) assert.deepEqual(await moving(await open(still, file)), [], `${theme}: ${file}`);
  }
  const page = await open(await having(t, { reducedMotion: 'no-preference' }), PAGES[1]);
  assert.notDeepEqual(await moving(page), [], 'others get some');
});

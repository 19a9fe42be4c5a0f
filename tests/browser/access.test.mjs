// Pages as people meet them who see, move and read in other ways: forced colours, large and wide type,
// no script, no motion, a keyboard, a screen reader.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { browser, builtSite, newPage, skip } from './support.mjs';

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

let chrome;
let site;
const atEnd = [];
before(async () => {
  if (skip) return;
  chrome = await browser();
  site = builtSite({ after: (end) => atEnd.push(end) }, { odd: true });
});
after(async () => {
  await chrome?.close();
  for (const end of atEnd) end();
});

/** A browser with these preferences. */
const having = async (t, preferences = {}) => {
  const context = await chrome.newContext({ viewport: { width: 1280, height: 800 }, ...preferences });
  t.after(() => context.close());
  return context;
};

/** A page of the built site in it. */
const open = async (context, file) => {
  const page = await newPage(context);
  await page.goto(pathToFileURL(join(site, file)).href);
  return page;
};

const width = (page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.scrollingElement;
    return scrollWidth - clientWidth;
  });

test('in forced colours everything that has an edge keeps one', { skip }, async (t) => {
  const edges = {
    'groceries/index.html': [
      ['thead .activity', ''],
      ['thead .task', ''],
      ['.card', ''],
      ['.later .card', ''],
      ['.tape', ''],
      ['.later .tape', ''],
      ['.slice', '::before'],
      ['.hole', ''],
      ['progress', ''],
      ['.card .who', '::before'],
      ['.views [aria-current]', ''],
      ['.tick li', '::before'],
    ],
    'groceries/release-mvp.html': [
      ['.walk > li', '::before'],
      ['.walk > li', '::after'],
      ['.walk > li.miss', '::after'],
      ['.walk .gap', ''],
      ['.ruled', '::after'],
      ['.numbers td', ''],
      ['progress', ''],
    ],
    'groceries/gaps.html': [
      ['.matrix .gap', ''],
      ['.rule', ''],
    ],
    'index.html': [
      ['.map', ''],
      ['progress', ''],
    ],
  };
  for (const colorScheme of ['light', 'dark']) {
    const context = await having(t, { forcedColors: 'active', colorScheme });
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
        return wanted.filter(([selector, part]) => {
          const element = document.querySelector(selector);
          if (!element) return true;
          const style = getComputedStyle(element, part || null);
          const sides = ['Top', 'Right', 'Bottom', 'Left'];
          const isBox = !part && !/numbers|rule/.test(selector);
          return isBox ? !sides.every((side) => isSeen(style, side)) : !sides.some((side) => isSeen(style, side));
        });
      }, wanted);
      assert.deepEqual(lost, [], `${file}, ${colorScheme}: without an edge, or not there at all`);
      await page.close();
    }
  }
});

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

for (const [name, viewport] of [
  ['wide', { width: 1280, height: 800 }],
  ['narrow', { width: 320, height: 640 }],
]) {
  test(`with more space between letters, words and lines nothing is cut off: ${name}`, { skip }, async (t) => {
    const context = await having(t, { viewport, bypassCSP: true });
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

for (const [name, preferences] of [
  ['200 %', { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }],
  ['400 %', { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }],
]) {
  test(`at ${name} nothing is cut off, and there is room for cards`, { skip }, async (t) => {
    const context = await having(t, preferences);
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

test('in forced colours one sees what is chosen, and what does not match', { skip }, async (t) => {
  const page = await open(await having(t, { forcedColors: 'active' }), 'groceries/index.html');
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
  const still = await having(t, { reducedMotion: 'reduce' });
  for (const file of PAGES) assert.deepEqual(await moving(await open(still, file)), [], file);
  const page = await open(await having(t, { reducedMotion: 'no-preference' }), PAGES[1]);
  assert.notDeepEqual(await moving(page), [], 'others get some');
});

test('without JavaScript every story can be read, opened and linked to', { skip }, async (t) => {
  const data = JSON.parse(readFileSync(join(site, 'groceries/map.json'), 'utf8'));
  const page = await open(await having(t, { javaScriptEnabled: false }), 'groceries/index.html');
  const stories = data.activities.flatMap(({ tasks }) => tasks.flatMap((task) => task.stories));
  assert.ok(stories.length > 30);
  for (const { id, title } of stories) {
    const card = page.locator(`[data-story="${id}"]`);
    assert.equal(await card.locator('.title').innerText(), title);
  }
  const card = page.locator('.card', { has: page.locator('.tick') }).first();
  assert.equal(await card.locator('.details').isVisible(), false);
  await card.locator('summary').click();
  assert.equal(await card.locator('.details').isVisible(), true);
  await card.locator('.self a').click();
  assert.match(page.url(), /#story-/);
  for (const name of ['First basket', 'Gaps', 'Outline', 'Handout', 'Wall']) {
    await page.locator('.views').getByRole('link', { name, exact: true }).click();
    assert.equal(await page.locator('.views [aria-current]').innerText(), name);
  }
});

test('the wall is read as it is walked, and the outline says all that it says', { skip }, async (t) => {
  const context = await having(t);
  for (const stem of ['groceries', 'delivery', 'everything']) {
    const data = JSON.parse(readFileSync(join(site, stem, 'map.json'), 'utf8'));
    const wall = await open(context, `${stem}/index.html`);
    const read = await wall.evaluate(() =>
      [...document.querySelectorAll('.wall-table :is(thead .activity, thead .task, .tape, .card .title)')].map(
        (part) => (part.querySelector('summary, span') ?? part).textContent.trim(),
      ),
    );
    const tasks = data.activities.flatMap((activity) => activity.tasks);
    const inBand = (release) =>
      tasks.flatMap((task) => task.stories.filter((story) => (story.release ?? null) === release));
    const titles = (items) => items.map(({ title }) => title);
    const bands = [...data.releases, ...(inBand(null).length ? [{ id: null, name: 'Not scheduled' }] : [])];
    assert.deepEqual(read, [
      ...titles(data.activities),
      ...titles(tasks),
      ...bands.flatMap(({ id, name }) => [name, ...titles(inBand(id))]),
    ]);

    const said = (page, selector) =>
      page.evaluate(
        (selector) =>
          [...document.querySelectorAll(selector)].map((part) => part.textContent.replace(/\s+/g, ' ').trim()),
        selector,
      );
    const parts = '.title, .details > *, .card .found, .more .panel > *, thead .flag, .told b';
    const outline = await open(context, `${stem}/outline.html`);
    const all = (await said(outline, 'main')).join(' ');
    const missing = (await said(wall, parts)).filter((text) => !all.includes(text));
    assert.deepEqual(missing, [], `${stem}: on the wall and not in the outline`);
  }
});

/** Presses Tab through the whole page; tells where the focus went, and what was wrong on its way. */
const walk = async (page, key) => {
  const stops = [];
  const wrong = [];
  for (;;) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(() => {
      const focused = document.activeElement;
      if (focused === document.body) return null;
      // A choice of one is shown by its label.
      const element = focused.type === 'radio' ? focused.nextElementSibling : focused;
      const name = `${element.localName} ${element.textContent.trim().slice(0, 40)}`;
      const at = [...document.querySelectorAll('*')].indexOf(focused);
      if (element.matches('.scroll, .table')) return { name, at, isSeen: true, hasRing: true };
      const box = [...element.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      // What is focused may reach out of sight or below what sticks, but not with all of it (2.4.11).
      const shares = [0.02, 0.25, 0.5, 0.75, 0.98];
      const points = box && shares.flatMap((x) => shares.map((y) => [box.x + x * box.width, box.y + y * box.height]));
      const isHit = ([x, y]) => {
        const hit = document.elementFromPoint(x, y);
        return hit !== null && (element.contains(hit) || hit.contains(element));
      };
      return {
        name,
        at,
        isSeen: Boolean(points?.some(isHit)),
        hasRing: (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || Boolean(element.closest('.map')),
      };
    });
    // A browser without a frame of its own begins again at once.
    if (stop === null || stops.includes(stop.at)) return { stops, wrong };
    if (!stop.isSeen) wrong.push(`${stop.name} is not in sight`);
    if (!stop.hasRing) wrong.push(`${stop.name} has no ring`);
    stops.push(stop.at);
  }
};

test('Tab reaches everything, always in sight, in the order of the page, and leaves it', { skip }, async (t) => {
  const context = await having(t, { viewport: { width: 1000, height: 620 }, reducedMotion: 'reduce' });
  for (const file of ['groceries/index.html', 'groceries/release-mvp.html', 'groceries/gaps.html', 'index.html']) {
    const page = await open(context, file);
    const expected = await page.evaluate(() => {
      const all = [...document.querySelectorAll('*')];
      return all
        .filter((element) => element.matches('a[href], summary, button, input, select, [tabindex="0"]'))
        .filter((element) => element.checkVisibility({ contentVisibilityAuto: false }))
        .filter((element) => !element.closest('details:not([open]) > :not(summary)'))
        .filter((element) => element.type !== 'radio' || element.checked)
        .map((element) => all.indexOf(element));
    });
    const forth = await walk(page, 'Tab');
    assert.deepEqual(forth.wrong, [], file);
    assert.deepEqual(forth.stops, expected, file);
    const back = await walk(page, 'Shift+Tab');
    assert.deepEqual(back.wrong, [], `${file}, backwards`);
    assert.deepEqual(back.stops.reverse(), expected, `${file}, backwards`);
    await page.close();
  }
});

test('Enter opens a card, and what is in it is next', { skip }, async (t) => {
  const page = await open(await having(t), 'groceries/index.html');
  const card = page.locator('.card').first();
  await card.locator('summary').focus();
  await page.keyboard.press('Enter');
  assert.equal(await card.locator('.details').isVisible(), true);
  await page.keyboard.press('Tab');
  assert.ok(await card.evaluate((card) => card.contains(document.activeElement)));
});

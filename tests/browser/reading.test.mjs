// Pages without JavaScript, in the reading order of a screen reader, and with the keyboard.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { say } from './language.mjs';
import { skip, THEMES } from './support.mjs';
import { newContext, open } from './visit.mjs';

/** A text without the places where its words may be hyphenated. */
const unhyphenated = (text) => text.replaceAll('\u00ad', '');

for (const theme of THEMES) {
  test(`without JavaScript every story can be read, opened and linked to: ${theme}`, { skip }, async (t) => {
    const context = await newContext(t, { theme, javaScriptEnabled: false });
    const data = JSON.parse(readFileSync(join(context.site, 'groceries/map.json'), 'utf8'));
    const page = await open(context, 'groceries/index.html');
    const stories = data.activities.flatMap(({ tasks }) => tasks.flatMap((task) => task.stories));
    assert.ok(stories.length > 30);
    for (const { id, title } of stories) {
      const card = page.locator(`[data-story="${id}"]`);
      assert.equal(unhyphenated(await card.locator('.title').innerText()), title);
    }
    const card = page.locator('.card', { has: page.locator('.tick') }).first();
    assert.equal(await card.locator('.details').isVisible(), false);
    await card.locator('summary').click();
    assert.equal(await card.locator('.details').isVisible(), true);
    await card.locator('a.self').click();
    assert.match(page.url(), /#story-/);
    const release = data.releases[0].name;
    for (const name of [release, ...['Gaps', 'Outline', 'Handout', 'Wall'].map((page) => say(page))]) {
      if (name === release) await page.locator('.views summary').click();
      await page.locator('.views').getByRole('link', { name, exact: true }).click();
      assert.equal((await page.locator('.views [aria-current]').textContent()).trim(), name);
    }
  });
}

for (const theme of THEMES) {
  test(`the wall is read in its visible order, and the outline has all of its texts: ${theme}`, { skip }, async (t) => {
    const context = await newContext(t, { theme });
    for (const stem of ['groceries', 'delivery', 'everything']) {
      const data = JSON.parse(readFileSync(join(context.site, stem, 'map.json'), 'utf8'));
      const wall = await open(context, `${stem}/index.html`);
      const shown = await wall.evaluate(() =>
        [...document.querySelectorAll('.wall-table :is(thead .activity, thead .task, .band-name, .card .title)')].map(
          (part) => (part.querySelector('summary, span') ?? part).textContent.trim(),
        ),
      );
      const read = shown.map(unhyphenated);
      const tasks = data.activities.flatMap((activity) => activity.tasks);
      const inBand = (release) =>
        tasks.flatMap((task) => task.stories.filter((story) => (story.release ?? null) === release));
      const titles = (items) => items.map(({ title }) => title);
      const bands = [...data.releases, ...(inBand(null).length ? [{ id: null, name: say('Unscheduled') }] : [])];
      assert.deepEqual(read, [
        ...titles(data.activities),
        ...titles(tasks),
        ...bands.flatMap(({ id, name }) => [name, ...titles(inBand(id))]),
      ]);

      const texts = (page, selector) =>
        page.evaluate(
          (selector) =>
            [...document.querySelectorAll(selector)].map((part) => part.textContent.replace(/\s+/g, ' ').trim()),
          selector,
        );
      const parts = '.title, .details > *, .card .finding-line, .more .panel > *, thead .flag, .outcome';
      const outline = await open(context, `${stem}/outline.html`);
      const all = unhyphenated((await texts(outline, 'main')).join(' '));
      const missing = (await texts(wall, parts)).map(unhyphenated).filter((text) => !all.includes(text));
      assert.deepEqual(missing, [], `${stem}: on the wall and not in the outline`);
    }
  });
}

/** Presses Tab until the focus leaves the page. Returns the focused elements, and problems on the way. */
const tabThrough = async (page, key) => {
  const stops = [];
  const wrong = [];
  for (let keys = 1; ; keys += 1) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(() => {
      const focused = document.activeElement;
      if (focused === document.body) return null;
      if (focused.id === 'edge') return 'edge';
      // Radio buttons are invisible, and their labels show the focus.
      const element = focused.type === 'radio' ? focused.nextElementSibling : focused;
      const name = `${element.localName} ${element.textContent.trim().slice(0, 40)}`;
      const at = [...document.body.querySelectorAll(':not(#edge, #edge *)')].indexOf(focused);
      if (element.matches('.scroll, .table')) return { name, at, isSeen: true, hasRing: true };
      const box = [...element.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      // Other elements may cover a part of the focused one, but not all of it (WCAG 2.4.11).
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
    // The label at the edge comes and goes while the wall scrolls.
    if (stop === 'edge') continue;
    // A focus that has left the page can take more than one key to come back.
    if (stop === null && stops.length === 0 && keys < 4) continue;
    // After the last element, the focus is on the body, or on the first element again.
    if (stop === null || stops.includes(stop.at)) return { stops, wrong };
    if (!stop.isSeen) wrong.push(`${stop.name} is not in sight`);
    if (!stop.hasRing) wrong.push(`${stop.name} has no ring`);
    stops.push(stop.at);
  }
};

for (const theme of THEMES) {
  test(`Tab reaches every control in order, with a visible focus: ${theme}`, { skip }, async (t) => {
    const context = await newContext(t, { theme, viewport: { width: 1000, height: 620 }, reducedMotion: 'reduce' });
    for (const file of ['groceries/index.html', 'groceries/release-mvp.html', 'groceries/gaps.html', 'index.html']) {
      const page = await open(context, file);
      const expected = await page.evaluate(() => {
        const all = [...document.body.querySelectorAll(':not(#edge, #edge *)')];
        return all
          .filter((element) => element.matches('a[href], summary, button, input, select, [tabindex="0"]'))
          .filter((element) => element.checkVisibility({ contentVisibilityAuto: false }))
          .filter((element) => !element.closest('details:not([open]) > :not(summary)'))
          .filter((element) => element.type !== 'radio' || element.checked)
          .map((element) => all.indexOf(element));
      });
      const forth = await tabThrough(page, 'Tab');
      assert.deepEqual(forth.wrong, [], file);
      assert.deepEqual(forth.stops, expected, file);
      const back = await tabThrough(page, 'Shift+Tab');
      assert.deepEqual(back.wrong, [], `${file}, backwards`);
      assert.deepEqual(back.stops.reverse(), expected, `${file}, backwards`);
      await page.close();
    }
  });
}

test('Enter opens a card, and Tab moves into it', { skip }, async (t) => {
  const page = await open(await newContext(t), 'groceries/index.html');
  const card = page.locator('.card').first();
  await card.locator('summary').focus();
  await page.keyboard.press('Enter');
  await card.locator('.full:popover-open').waitFor();
  await page.keyboard.press('Tab');
  assert.ok(await card.evaluate((card) => card.contains(document.activeElement)));
});

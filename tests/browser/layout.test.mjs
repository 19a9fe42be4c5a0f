// Where things are on pages: what belongs together is beside each other, nothing covers anything else, and edges align.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { changedSite, skip, THEMES } from './support.mjs';
import { newContext, open } from './visit.mjs';

const WIDE = { viewport: { width: 1440, height: 900 } };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** The boxes of the elements that match, without those that are hidden. */
const boxes = (page, selector) =>
  page.$$eval(selector, (elements) =>
    elements.filter((element) => element.checkVisibility()).map((element) => {
      const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
      return { left, right, top, bottom, width, height, text: element.textContent.trim() };
    }),
  );

const style = (page, selector, property, pseudo) =>
  page.$eval(selector, (element, [property, pseudo]) => getComputedStyle(element, pseudo)[property], [property, pseudo]);

for (const theme of THEMES) {
  test(`columns of a wall with changes are equally wide: ${theme}`, { skip }, async (t) => {
    const { changes } = changedSite(t, theme);
    const page = await open(await newContext(t, { theme, ...WIDE }), 'groceries/index.html');
    await page.goto(pathToFileURL(changes).href);
    const widths = (await boxes(page, 'thead .tasks > *')).map(({ width }) => width);
    assert.ok(Math.max(...widths) - Math.min(...widths) <= 4, `${widths}`);
    // A card of an activity that is gone has no task above it.
    const outside = await page.$$eval('tbody td .card', (cards) =>
      cards
        .filter((card) => card.getBoundingClientRect().right > card.closest('td').getBoundingClientRect().right + 1)
        .map((card) => card.textContent.trim()),
    );
    assert.deepEqual(outside, []);
    // Names of releases have no button here, and are round at both ends.
    const [start, end] = await page.$eval('.line .band-name', (name) => {
      const { borderStartStartRadius, borderStartEndRadius } = getComputedStyle(name);
      return [borderStartStartRadius, borderStartEndRadius];
    });
    assert.equal(start, end);
  });

  test(`the name of a release on the time line is within its frame: ${theme}`, { skip }, async (t) => {
    const page = await open(await newContext(t, { theme, ...WIDE }), 'groceries/handout.html');
    const frames = await boxes(page, '.timeline .b-release-label > rect');
    const names = await boxes(page, '.timeline .t-release-name > text');
    assert.equal(frames.length, names.length);
    for (const [at, name] of names.entries()) {
      assert.ok(name.left >= frames[at].left + 4 && name.right <= frames[at].right - 4, `${name.text}: ${JSON.stringify([name, frames[at]])}`);
    }
  });

  for (const colorScheme of ['light', 'dark']) {
    test(`a frame that is higher than its wall has one color: ${theme}, ${colorScheme}`, { skip }, async (t) => {
      const page = await open(await newContext(t, { theme, colorScheme, viewport: { width: 1440, height: 1600 } }), 'groceries/embed.html');
      await page.waitForURL(/index\.html\?/);
      const paper = await style(page, 'body', 'backgroundColor');
      assert.equal(await style(page, 'html', 'backgroundColor'), paper);
      assert.notEqual(paper, 'rgba(0, 0, 0, 0)');
    });
  }

  test(`the name of a release and its button are one shape: ${theme}`, { skip }, async (t) => {
    const page = await open(await newContext(t, { theme, ...WIDE }), 'groceries/index.html');
    const [name] = await boxes(page, '.line .band-name');
    const [button] = await boxes(page, '.line .fold');
    assert.ok(Math.abs(name.right - button.left) <= 1, `${name.right}, ${button.left}`);
    for (const corner of ['borderStartEndRadius', 'borderEndEndRadius']) assert.equal(await style(page, '.line .band-name', corner), '0px');
  });

  test(`levels of detail are centered on a phone: ${theme}`, { skip }, async (t) => {
    const page = await open(await newContext(t, { theme, ...PHONE }), 'groceries/index.html');
    const labels = await page.$$eval('.density span', (spans) =>
      spans.map((span) => {
        const range = document.createRange();
        range.selectNodeContents(span);
        const [text, box] = [range, span].map((part) => part.getBoundingClientRect());
        return text.left - box.left - (box.right - text.right);
      }),
    );
    for (const difference of labels) assert.ok(Math.abs(difference) <= 2, `${labels}`);
  });

  test(`the choice of a paper size has its options in line: ${theme}`, { skip }, async (t) => {
    const page = await open(await newContext(t, { theme, ...PHONE }), 'groceries/handout.html');
    const [heading] = await boxes(page, '.choice legend');
    for (const label of await boxes(page, '.choice label')) assert.ok(label.top >= heading.bottom - 1, label.text);
    const [first] = await boxes(page, '.choice label');
    assert.ok(Math.abs(first.left - heading.left) <= 1);
  });

  test(`what a page is about is beside its title, and not larger: ${theme}`, { skip }, async (t) => {
    const context = await newContext(t, { theme, ...WIDE });
    const release = await open(context, 'groceries/release-mvp.html');
    const size = async (page, selector) => parseFloat(await style(page, selector, 'fontSize'));
    const [title] = await boxes(release, 'h1');
    const [outcome] = await boxes(release, 'header.page > .goal');
    const [part] = await boxes(release, 'header.page > .kicker');
    assert.ok(outcome.left > title.right && outcome.top < title.bottom && outcome.right < part.left);
    assert.ok((await size(release, 'header.page > .goal')) > (await size(release, 'header.page > .kicker')));
    for (const file of ['groceries/journey-sarah.html', 'rules.html']) {
      const page = await open(context, file);
      assert.ok((await size(page, 'header.page > .lead')) <= (await size(page, 'h1')), file);
    }
    for (const file of ['groceries/outline.html', 'groceries/handout.html']) {
      const page = await open(context, file);
      const [goal] = await boxes(page, 'header.page > .goal');
      assert.ok(goal.height < 1.8 * (await size(page, 'header.page > .goal')), `${file}: the goal is in two lines`);
    }
  });
}

test('release lines of plain end where the wall ends', { skip }, async (t) => {
  for (const { viewport } of [WIDE, PHONE]) {
    const page = await open(await newContext(t, { theme: 'plain', viewport }), 'groceries/index.html');
    const line = parseFloat(await style(page, '.band-head', 'inlineSize', '::before'));
    const [head] = await boxes(page, '.band-head');
    assert.ok(head.left + line <= viewport.width - 16 + 1, `${head.left + line} of ${viewport.width}`);
  }
});

test('progress in the release plan is one line', { skip }, async (t) => {
  const page = await open(await newContext(t, WIDE), 'groceries/handout.html');
  const meters = await boxes(page, '.release-plan .meter');
  const counts = await boxes(page, '.release-plan .count');
  assert.ok(meters.length >= 3);
  for (const [at, { top, bottom }] of meters.entries()) {
    assert.ok(counts[at].top < bottom && counts[at].bottom > top, counts[at].text);
  }
});

test('on paper, the index has no search field, and dates are apart', { skip }, async (t) => {
  const page = await open(await newContext(t, { viewport: { width: 680, height: 1000 } }), 'index.html');
  await page.emulateMedia({ media: 'print' });
  assert.deepEqual(await boxes(page, '#search'), []);
  const dates = await page.$$eval('.dates .when', (times) =>
    times.map((time) => {
      const range = document.createRange();
      range.selectNodeContents(time);
      const { left, right, top } = range.getBoundingClientRect();
      return { left, right, top };
    }),
  );
  assert.ok(dates.length >= 3);
  for (const [at, date] of dates.entries()) {
    const next = dates[at + 1];
    if (next && next.top === date.top) assert.ok(date.right + 4 <= next.left, JSON.stringify([date, next]));
  }
});

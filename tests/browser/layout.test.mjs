// Where things are on pages: what belongs together is beside each other, nothing covers anything else, and edges align.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { card, handle, open as openForEditing } from './editing.mjs';
import { say } from './language.mjs';
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

/** The boxes of the lines of text in the elements that match. */
const lines = (page, selector) =>
  page.$$eval(selector, (elements) =>
    elements.filter((element) => element.checkVisibility()).flatMap((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return [...range.getClientRects()].filter(({ width }) => width > 1).map(({ left, right, top, bottom }) => ({ left, right, top, bottom, text: element.textContent.trim() }));
    }),
  );

/** Those of the boxes of which another one covers more than some pixels. */
const covered = (all, by, most = 1) =>
  all.filter(({ left, right, top, bottom }) => left + most < by.right && right - most > by.left && top + most < by.bottom && bottom - most > by.top);

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

  test(`a release that is folded on a phone shows no story: ${theme}`, { skip }, async (t) => {
    const page = await open(await newContext(t, { theme, ...PHONE }), 'groceries/index.html');
    const release = page.locator('tbody:has(.band-head)').first();
    assert.ok(await release.locator('.card').first().isVisible());
    await release.locator('.fold').click();
    assert.equal(await release.locator('.card:visible').count(), 0);
    assert.ok(await release.locator('.band-name').isVisible());
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

  test(`the label of what lies beyond the edge covers no text: ${theme}`, { skip }, async (t) => {
    const context = await newContext(t, { theme, ...WIDE });
    for (const file of ['groceries/index.html?view=detail', 'groceries/embed.html?view=detail']) {
      const page = await open(context, 'groceries/index.html');
      await page.goto(new URL(file, page.url().replace('groceries/index.html', '')).href);
      await page.locator('#edge').waitFor();
      const [label] = await boxes(page, '#edge');
      assert.ok(label.left > 720 && label.bottom <= 900 && label.top > 800, `${file}: ${JSON.stringify(label)}`);
      // Stories scroll away below it.
      const rest = file.includes('embed') ? '' : ', .foot > :not(#edge)';
      assert.deepEqual(covered(await lines(page, `:is(.activity, .task, .who${rest}) :is(span, summary, bdi, b)`), label), [], file);
    }
  });

  test(`in Detail, texts are beside the stripe of a card, and titles of tasks have no more room than they need: ${theme}`, { skip }, async (t) => {
    const page = await open(await newContext(t, { theme, ...WIDE }), 'groceries/index.html');
    await page.keyboard.press('3');
    const [done] = await boxes(page, '.card.is-done');
    const stripe = parseFloat(await style(page, '.card.is-done', 'width', '::before'));
    const texts = await lines(page, '.card.is-done :is(.details p, .details li, .self)');
    assert.ok(texts.length > 4);
    for (const { left, text } of texts.filter(({ left }) => left < done.right)) assert.ok(left >= done.left + stripe + 3, `${text}: ${left}`);
    const [task] = await boxes(page, '.task');
    const [title] = await boxes(page, '.task > span');
    assert.ok(task.height <= 2.6 * title.height + 8, `${task.height}, ${title.height}`);
  });

  test(`on a phone, cards are as wide as the page in Detail, titles begin in line in the overview, and the foot is one row: ${theme}`, { skip }, async (t) => {
    const context = await newContext(t, { theme, ...PHONE });
    const detail = await open(context, 'groceries/index.html');
    await detail.goto(`${detail.url()}?view=detail`);
    const [first] = await boxes(detail, '.card');
    assert.ok(first.width >= 390 - 2 * 16 - 1, `${first.width}`);
    const [foot] = await boxes(detail, '.foot');
    assert.ok(foot.height <= 64, `${foot.height}`);
    await detail.goto(detail.url().replace('detail', 'overview'));
    const starts = await detail.$$eval('thead .activity', (activities) =>
      activities.filter(({ textContent }) => textContent.trim()).map((activity) => {
        const range = document.createRange();
        range.selectNodeContents(activity.querySelector('span, summary'));
        return range.getBoundingClientRect().left - activity.getBoundingClientRect().left;
      }),
    );
    assert.ok(Math.max(...starts) - Math.min(...starts) <= 1, `${starts}`);
  });

  test(`links to pages are in one row beside the tools: ${theme}`, { skip }, async (t) => {
    for (const width of [1000, 1440]) {
      const page = await open(await newContext(t, { theme, viewport: { width, height: 800 } }), 'groceries/index.html');
      await page.goto(`${page.url()}?q=pay&release=pay`);
      const tops = (await boxes(page, '.views > ul > li')).map(({ top }) => top);
      assert.ok(tops.length > 5 && Math.max(...tops) - Math.min(...tops) <= 1, `${width}: ${tops}`);
    }
  });

  test(`titles of the outline begin in line, and a task without stories is marked once: ${theme}`, { skip }, async (t) => {
    const page = await open(await newContext(t, { theme, ...WIDE }), 'groceries/outline.html');
    const starts = (await lines(page, '.list .title')).map(({ left }) => left);
    assert.ok(starts.length > 30 && Math.max(...starts) - Math.min(...starts) <= 1, `${Math.min(...starts)}, ${Math.max(...starts)}`);
    const marks = await page.$$eval('#task-browse-the-aisles', ([{ nextElementSibling: mark }]) => [
      mark.matches('.gap.nothing'), mark.querySelectorAll('a').length, mark.nextElementSibling?.localName,
    ]);
    assert.deepEqual(marks, [true, 1, 'h3']);
  });

  test(`a stop of a journey is filled when all is done there, and its line leads through its middle: ${theme}`, { skip }, async (t) => {
    const page = await open(await newContext(t, { theme, ...WIDE }), 'groceries/journey-sarah.html');
    const stops = await page.$$eval('.journey > li:not(.miss)', (stops) =>
      stops.map((stop) => {
        const [line, dot] = ['::before', '::after'].map((part) => getComputedStyle(stop, part));
        const height = (part) => (part.boxSizing === 'border-box' ? 0 : parseFloat(part.borderTopWidth) + parseFloat(part.borderBottomWidth)) + parseFloat(part.height);
        const middle = (part) => parseFloat(part.top) + height(part) / 2;
        return {
          isDone: !stop.querySelector('.sign:not(.done)'),
          isFilled: dot.backgroundColor === dot.borderTopColor,
          off: parseFloat(line.top) + parseFloat(line.borderTopWidth) / 2 - middle(dot),
        };
      }),
    );
    assert.ok(stops.length >= 3);
    for (const { isDone, isFilled, off } of stops) assert.ok(isDone === isFilled && Math.abs(off) <= 0.5, JSON.stringify(stops));
  });

  test(`a revision that can't be read says why without backticks, and ends where the others do: ${theme}`, { skip }, async (t) => {
    const page = await open(await newContext(t, { theme, ...WIDE }), 'groceries/history.html');
    const [reason] = await boxes(page, '.log .gap');
    const [revision] = await boxes(page, '.log > li:has(.gap)');
    const [other] = await boxes(page, '.log > li:not(:has(.gap)) > div');
    assert.ok(!reason.text.includes('`'), reason.text);
    assert.ok((await boxes(page, '.log .gap code')).length > 0);
    assert.ok(Math.abs(reason.right - revision.right) <= 1 && Math.abs(reason.left - other.left) <= 1, JSON.stringify([reason, revision, other]));
    const [line, dot] = await page.$eval('.log > li', (revision) =>
      ['::before', '::after'].map((part) => {
        const { left, width, borderLeftWidth, boxSizing } = getComputedStyle(revision, part);
        const border = parseFloat(borderLeftWidth);
        return parseFloat(left) + (part === '::before' ? border / 2 : (parseFloat(width) + (boxSizing === 'border-box' ? 0 : 2 * border)) / 2);
      }),
    );
    assert.ok(Math.abs(line - dot) <= 0.5, `${line}, ${dot}`);
  });

  test(`the next dates of all maps have names in one line, and signs have space after them: ${theme}`, { skip }, async (t) => {
    const context = await newContext(t, { theme, ...WIDE });
    const page = await open(context, 'index.html');
    const heights = (await boxes(page, '.dates .band-name')).map(({ height }) => height);
    assert.ok(heights.length >= 3 && Math.max(...heights) - Math.min(...heights) <= 1, `${heights}`);
    const [sign] = await boxes(page, '.stuck .status');
    const [link] = await boxes(page, '.stuck a');
    assert.ok(link.left - sign.right >= 3 - 1 && (await lines(page, '.stuck .status'))[0].right + 3 <= link.left);
    const wall = await open(context, 'groceries/index.html');
    await wall.keyboard.press('3');
    const room = await wall.$eval('.tick li', (item) => {
      const box = getComputedStyle(item, '::before');
      return parseFloat(getComputedStyle(item).paddingLeft) - ['left', 'width', 'borderLeftWidth', 'borderRightWidth'].reduce((sum, name) => sum + parseFloat(box[name]), 0);
    });
    assert.ok(room >= 4, `${room}`);
  });

  test(`the handle of a card covers no title, and editing has the font size of the tools: ${theme}`, { skip }, async (t) => {
    const text = `title: Shop
releases: [mvp]
activities:
  - activity: Buy
    tasks:
${[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((at) => `      - task: Step ${at}\n        stories: [{story: Search for ${at === 1 ? '' : at} products, release: mvp, status: done}, {story: See what is ${at === 1 ? '' : at} left in stock, release: mvp}]`).join('\n')}
`;
    const { page } = await openForEditing(t, { text, project: `theme: ${theme}\n`, ...WIDE });
    for (const id of ['search-for-products', 'see-what-is-left-in-stock']) {
      await card(page, id).hover();
      const [box] = await boxes(page, `[data-story="${id}"] > .storywall-handle`);
      assert.equal(await style(page, `[data-story="${id}"] > .storywall-handle`, 'opacity'), '1');
      assert.deepEqual(covered(await lines(page, '.card .title'), box, 3), []);
      // All of it is in sight and can be pressed.
      for (const x of [box.left + 2, box.right - 2]) {
        const at = await page.evaluate(([x, y]) => document.elementFromPoint(x, y).className, [x, (box.top + box.bottom) / 2]);
        assert.equal(at, 'storywall-handle');
      }
    }
    assert.equal(await style(page, '#storywall-edit', 'fontSize'), await style(page, '.tools', 'fontSize'));
  });
}

test('the list of keys has those for editing while it is on', { skip }, async (t) => {
  const { page } = await openForEditing(t);
  await page.keyboard.press('?');
  const dialog = page.locator('#keys');
  for (const name of ['Edit', 'New story below', 'Move the card', 'Rename', 'Delete', 'Undo']) {
    await dialog.locator('dd', { hasText: new RegExp(`^${say(name)}$`) }).waitFor();
  }
  await page.keyboard.press('Escape');
  await page.keyboard.press('e');
  await page.keyboard.press('?');
  assert.equal(await dialog.locator('dd', { hasText: new RegExp(`^${say('Edit')}$`) }).count(), 1);
  assert.equal(await dialog.locator('dd', { hasText: new RegExp(`^${say('Rename')}$`) }).count(), 0);
});

test('on a phone, the button for a story says where it is if nothing else does, and handles cover no title', { skip }, async (t) => {
  const text = 'title: Shop\nreleases: [a, b]\nactivities:\n  - activity: Buy\n    tasks:\n      - task: Pay\n        stories: [Pay by card with as many words as it takes to fill more than a line: a]\n';
  const { page } = await openForEditing(t, { text, ...PHONE });
  const [box] = await boxes(page, '.card > .storywall-handle');
  assert.deepEqual(covered(await lines(page, '.card .title'), box), []);
  const size = (release, pseudo) => style(page, `td[data-release="${release}"] > .storywall-add`, 'fontSize', pseudo);
  assert.notEqual(await size('a'), '0px');
  assert.equal(await size('b'), '0px');
  assert.equal(await style(page, 'td[data-release="b"] > .storywall-add', 'content', '::after'), JSON.stringify(await page.locator('td[data-release="b"] > .storywall-add').getAttribute('aria-label')));
});

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

// Open pages of `serve`: a change updates its part of the page, and nothing else moves.

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { say } from './language.mjs';
import { browser, folder, largeMap, LANGUAGE, newPage, projectLines, serve, skip, trace } from './support.mjs';

let chrome;
before(async () => {
  if (!skip) chrome = await browser();
});
after(() => chrome?.close());

/** Serves a folder with one large map, and opens its wall. */
const live = async (t) => {
  const maps = folder(t);
  const file = join(maps, 'large.yaml');
  writeFileSync(file, largeMap(400));
  if (projectLines) writeFileSync(join(maps, 'storywall.yaml'), projectLines);
  const server = await serve(maps);
  t.after(() => server.kill());
  const context = await chrome.newContext({ viewport: { width: 1280, height: 800 } });
  t.after(() => context.close());
  const page = await newPage(context);
  const edit = (change) => {
    const text = readFileSync(file, 'utf8');
    const changed = change(text);
    assert.notEqual(changed, text, 'the edit changes something');
    writeFileSync(file, changed);
  };
  await page.goto(`${server.url}large/index.html`);
  return { maps, file, server, context, page, edit };
};

/** The state of a page that a reader would notice if it changed. */
const visibleState = (page) =>
  page.evaluate(() => {
    const wall = document.querySelector('.scroll');
    const inSight = [...document.querySelectorAll('[data-story]')].map((card) => {
      const { x, y, height } = card.getBoundingClientRect();
      return { id: card.id, x, y, height };
    });
    return {
      scrolled: [wall.scrollLeft, wall.scrollTop],
      open: [...document.querySelectorAll('details[open]')].map((card) => card.closest('[id]')?.id),
      focus: document.activeElement.closest('[id]')?.id,
      view: [location.search, document.querySelector('output').value],
      out: document.querySelectorAll('[data-view-out]').length,
      folded: document.querySelectorAll('td[data-view-compact]').length,
      selected: String(getSelection()),
      cards: inSight.filter(({ x, y }) => x > 0 && x < 1280 && y > 0 && y < 800),
    };
  });

/** Asserts that two states are equal. A part of a pixel is lost when the browser scrolls back to a place. */
const assertSameState = (now, was) => {
  const cards = now.cards.map((card, at) => {
    const { x, y } = was.cards[at] ?? card;
    return Math.abs(card.x - x) < 1 && Math.abs(card.y - y) < 1 ? { ...card, x, y } : card;
  });
  assert.deepEqual({ ...now, cards }, was);
};

const title = (page, id, text) =>
  page.waitForFunction(
    ([id, text]) => document.getElementById(id)?.querySelector('.title').textContent === text,
    [id, text],
  );

test('an edited card changes, and nothing else moves', { skip }, async (t) => {
  const { page, edit } = await live(t);
  await page.fill('[name=q]', 'do thing');
  await page.click('.filters summary');
  await page.selectOption('[name=persona]', 'ann');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Take step 1' }).click();
  await page.waitForFunction(() => location.search === '?q=do+thing&persona=ann&fold=activity-take-step-1');
  // A card under the pointer is lifted.
  await page.mouse.move(2, 2);
  await page.evaluate(() => document.querySelector('.scroll').scrollTo(1500, 760));
  await page.waitForFunction(() => document.querySelector('.scroll').scrollTop > 700);
  const [open, other] = await page.evaluate(() => {
    const cards = [...document.querySelectorAll('[data-story]')].filter((card) => {
      const { x, y, bottom } = card.getBoundingClientRect();
      return x > 100 && x < 1000 && y > 300 && bottom < 780;
    });
    const [first, second] = [cards[0], cards.find((card) => !card.parentNode.contains(cards[0]))];
    first.querySelector('summary').click();
    first.querySelector('summary').focus();
    const range = document.createRange();
    range.selectNodeContents(first.querySelector('.details'));
    getSelection().removeAllRanges();
    getSelection().addRange(range);
    return [first.id, second.id];
  });
  await page.waitForFunction((id) => document.getElementById(id).querySelector('details').open, open);
  const was = await visibleState(page);
  assert.deepEqual([was.open, was.focus], [[open], open]);
  assert.match(was.selected, /in a sentence or two/);
  const [, count] = was.view[1].match(/^(26\d)/);
  assert.equal(was.view[1], `${say(`${count} of 400 stories`)} · Ann`);
  assert.ok(was.out > 100 && was.folded > 0);

  const [column, row] = other.match(/\d+/g);
  edit((text) => text.replace(`Do thing ${column}.${row} with care`, `Do thing ${column}.${row} with core`));
  await title(page, other, `Do thing ${column}.${row} with core`);

  assertSameState(await visibleState(page), was);
  const glowing = await page.$$eval('.storywall-highlight', (cards) => cards.map((card) => card.id));
  assert.deepEqual(glowing, [other]);
  assert.deepEqual(page.consoleErrors, []);
});

test('the scroll position stays when a story is added far away', { skip }, async (t) => {
  const { page, edit } = await live(t);
  await page.evaluate(() => document.querySelector('.scroll').scrollTo(1500, 760));
  const place = () =>
    page.evaluate(() => {
      const card = document.getElementById('story-s11-9');
      const { x, y } = card.getBoundingClientRect();
      return { x: Math.round(x), y: Math.round(y), isInSight: y > 0 && y < innerHeight };
    });
  const was = await place();
  assert.ok(was.isInSight, JSON.stringify(was));
  edit((text) => text.replace('        stories:\n', '        stories:\n          - A story that is new: First\n'));
  await page.locator('#story-a-story-that-is-new').waitFor({ state: 'attached' });
  await page.waitForFunction(
    ({ x, y }) => {
      const now = document.getElementById('story-s11-9').getBoundingClientRect();
      return Math.abs(now.x - x) < 2 && Math.abs(now.y - y) < 2;
    },
    was,
  );
});

test('a renamed story stays open and focused', { skip }, async (t) => {
  const { page, file, edit } = await live(t);
  edit((text) => text.replace('            id: s1-1\n', ''));
  const card = page.locator('[id="story-do-thing-1.1-with-care"]');
  await card.waitFor();
  await card.locator('summary').click();
  assert.match(await card.locator('[data-source]').textContent(), /^\w+\.yaml:\d+$/);
  await card.locator('a.self').focus();
  edit((text) => text.replace('Do thing 1.1 with care', 'Do thing 1.1 with joy'));
  const now = page.locator('[id="story-do-thing-1.1-with-joy"]');
  await now.waitFor();
  assert.equal(await now.locator('details').evaluate((details) => details.open), true);
  const focus = await page.evaluate(() => document.activeElement.closest('[data-story]')?.id);
  assert.equal(focus, 'story-do-thing-1.1-with-joy');
  assert.ok(readFileSync(file, 'utf8').includes('joy'));
});

test('a broken map keeps its wall and shows a panel until it is fixed', { skip }, async (t) => {
  const { page, edit } = await live(t);
  const cards = await page.locator('[data-story]').count();
  edit((text) => text.replace('goal:', 'gaol:'));
  const panel = page.getByRole('alert');
  await panel.waitFor();
  assert.equal(await panel.locator('summary').textContent(), say('The last save has errors. This is the previous version'));
  assert.match(await panel.textContent(), /large\.yaml:2:1[\s\S]*did you mean `goal`/);
  assert.equal(await page.locator('[data-story]').count(), cards);

  await panel.locator('summary').click();
  edit((text) => text.replace('personas:', 'persnas:'));
  await page.waitForFunction(() => document.querySelector('[role=alert]').textContent.includes('persnas'));
  assert.equal(await panel.locator('details').getAttribute('open'), null, 'a closed panel stays closed');

  edit((text) => text.replace('gaol:', 'goal:').replace('persnas:', 'personas:'));
  await panel.waitFor({ state: 'detached' });
  assert.deepEqual(page.consoleErrors, []);
});

/** What is in the table of a document, without what belongs to scripts and readers. */
const tableOf = (document) => {
  const table = document.querySelector('.wall-table').cloneNode(true);
  for (const element of [table, ...table.querySelectorAll('*')]) {
    element.classList.remove('storywall-highlight');
    if (!element.classList.length) element.removeAttribute('class');
    for (const { name } of [...element.attributes]) {
      if (/^(data-view-.*|aria-expanded|open|popover)$/.test(name)) element.removeAttribute(name);
    }
  }
  return table.outerHTML.split(/(?=<t[rdh])/);
};

test('after each change, a page is what a new window shows, and little of it is read again', { skip }, async (t) => {
  const { page, edit } = await live(t);
  await page.evaluate((tableOf) => {
    window.tableOf = eval(tableOf);
    window.parsed = [];
    const parse = DOMParser.prototype.parseFromString;
    DOMParser.prototype.parseFromString = function (html, ...more) {
      window.parsed.push(html.length);
      return parse.call(this, html, ...more);
    };
  }, `(${tableOf})`);
  /** Changes the file. Returns how many characters of the page were parsed then. */
  const changed = async (change) => {
    await page.evaluate(() => {
      window.parsed.length = 0;
      window.isUpdated = false;
      document.addEventListener('storywall:changed', () => { window.isUpdated = true; }, { once: true });
    });
    edit(change);
    await page.waitForFunction(() => window.isUpdated);
    const [here, there, count] = await page.evaluate(async () => {
      const [count] = window.parsed;
      const html = await (await fetch(location.href)).text();
      return [window.tableOf(document), window.tableOf(new DOMParser().parseFromString(html, 'text/html')), count / html.length];
    });
    assert.deepEqual(here, there);
    return count;
  };
  // The page is as large as the first change brings it.
  assert.equal(await changed((text) => text.replace('title: A large map', 'title: A map')), 1);
  const isSmall = (part) => assert.ok(part < 0.3, `${part} of the page`);
  const TABLE = "            description: |-\n              | a | b |\n              | - | - |\n              | c | d |\n";
  isSmall(await changed((text) => text.replace('Do thing 2.3 with care', 'Do thing 2.3 with joy')));
  isSmall(await changed((text) => text.replace(/(id: s2-3\n[^]*?)description: .*\n/, (_, head) => `${head.trimEnd()}\n${TABLE}`)));
  isSmall(await changed((text) => text.replace('Do thing 2.4 with care', 'Do thing 2.4 with joy')));
  // All stories below have other lines.
  isSmall(await changed((text) => text.replace('# ', '').replace('title: A map', '# More to read\n\ntitle: A map')));
  isSmall(await changed((text) => text.replace('        stories:\n', '        stories:\n          - A story that is new: First\n')));
  isSmall(await changed((text) => text.replace(/(id: s7-1\n +release: )First/, '$1Third')));
  isSmall(await changed((text) => text.replace('task: Do part 4\n', 'task: Do part four\n')));
  // Another column, another row, both at once, and as it was.
  await changed((text) => text.replace('      - task: Do part 2\n', '      - task: Look first\n      - task: Do part 2\n'));
  await changed((text) => text.replace('activities:', '  - {release: Fifth, outcome: It comes, measure: Ten do}\nactivities:'));
  await changed((text) => text.replace('      - task: Look first\n', '').replace(/(id: s1-[123]\n +release: )First/g, '$1Fifth'));
  await changed((text) => text.replaceAll('Fifth', 'Sixth'));
  await changed((text) => text.replace(/(id: s1-2\n +release: )Sixth/g, '$1First'));
  assert.deepEqual(page.consoleErrors, []);
});

test('a change of one card has the browser find the style of few elements', { skip }, async (t) => {
  const { page, edit } = await live(t);
  edit((text) => text.replace('Do thing 2.3 with care', 'Do thing 2.3 with joy'));
  await title(page, 'story-s2-3', 'Do thing 2.3 with joy');
  const { events, stop } = await trace(page, 'devtools.timeline');
  edit((text) => text.replace('Do thing 2.3 with joy', 'Do thing 2.3 with care'));
  await title(page, 'story-s2-3', 'Do thing 2.3 with care');
  await stop();
  // Where the trace begins or ends within such an event, its count is missing.
  const styled = events.filter(({ name }) => name === 'UpdateLayoutTree').map(({ args }) => args.elementCount).filter(Number.isFinite);
  const all = await page.locator('*').count();
  const count = styled.reduce((sum, one) => sum + one, 0);
  assert.ok(styled.length > 0 && count < all / 10, `${count} of ${all}`);
});

test('tabs share a stream, and update after the server was stopped', { skip }, async (t) => {
  const { maps, server, context, page, edit } = await live(t);
  const tabs = [page];
  for (let tab = 1; tab < 8; tab++) {
    tabs.push(await newPage(context));
    await tabs[tab].goto(`${server.url}large/${tab % 2 ? 'outline' : 'index'}.html`);
  }
  const heading = (tab, text) =>
    tab.waitForFunction((text) => document.querySelector('h1').textContent.includes(text), text);
  edit((text) => text.replace('title: A large map', 'title: Renamed'));
  await Promise.all(tabs.map((tab) => heading(tab, 'Renamed')));

  const ended = new Promise((end) => server.once('exit', end));
  server.kill('SIGINT');
  await ended;
  const notice = page.locator('#storywall-offline');
  await notice.waitFor();
  assert.deepEqual([await notice.textContent(), await notice.getAttribute('lang')], [say('Connection lost. Reconnecting…'), LANGUAGE]);
  edit((text) => text.replace('title: Renamed', 'title: While away'));
  const again = await serve(maps, new URL(server.url).port);
  t.after(() => again.kill());
  await Promise.all(tabs.map((tab) => heading(tab, 'While away')));
  await notice.waitFor({ state: 'detached' });
});

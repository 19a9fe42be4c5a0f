// Printed pages on A4, Letter and A3: every title is complete, the number of sheets is as announced,
// no text is smaller than 7 pt, and the margins are empty.
//
// Needs poppler-utils. Without it, the tests are skipped. With CI=true, they fail instead.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { assertLegible, assertType, pageNumber, printPage, skip, withoutSpaces } from './paper.mjs';
import { say } from './language.mjs';
import { browser, changedSite, chromium, folder, LANGUAGE, largeMap, program, projectLines, root, run, THEMES } from './support.mjs';

/** The area within the margins that fits both on A4 and on Letter, in CSS pixels. */
const SHEET = { width: 990, height: 715 };

let chrome;
before(async () => {
  if (!skip) chrome = await browser();
});
after(() => chrome?.close());

const LONG = 'a title that somebody wrote on a day with much time and that nobody has dared to make shorter';

/** The text of a map. Titles start with `story`, `task` and `activity`; `stories` returns the number per task. */
const map = ({ title, lang = LANGUAGE, tasks, stories, releases, story, task, activity }) => {
  const lines = [`title: ${title}`, `lang: ${lang}`, 'updated: 2026-11-20', 'releases:'];
  for (let at = 1; at <= releases; at++) lines.push(`  - r${at}: Release ${at}`);
  if (!releases) lines.pop();
  lines.push('activities:');
  for (let column = 1; column <= tasks; column++) {
    if (column % 4 === 1) lines.push(`  - activity: ${activity} ${column}`, '    tasks:');
    lines.push(`      - task: ${task} ${column}`, '        stories:');
    for (let row = 1; row <= stories(column); row++) {
      lines.push(`          - story: ${story} ${column}.${row}`);
      const release = (column + row) % (releases + 1);
      if (release) lines.push(`            release: r${release}`);
    }
  }
  return `${lines.join('\n')}\n`;
};

const NO_TASKS = say('No tasks yet');
const english = { story: 'Do thing', task: 'Do part', activity: 'Take step' };
const MAPS = {
  large: largeMap(400),
  one: map({ ...english, title: 'One', tasks: 1, stories: () => 1, releases: 0 }),
  tall: map({ ...english, title: 'Tall', tasks: 20, stories: (column) => (column === 2 ? 60 : 1), releases: 1 }),
  eight: map({ ...english, title: 'Eight', tasks: 9, stories: () => 8, releases: 8 }),
  forty: map({ title: 'Forty', tasks: 40, stories: (column) => 1 + (column % 4), releases: 2, story: `Do ${LONG}`, task: `Part of ${LONG}`, activity: 'Take step' }),
  long: map({ title: 'Long', tasks: 8, stories: (column) => 10 + column, releases: 0, story: `Do ${LONG}`, task: 'Part', activity: 'Step' }),
  words: map({ title: 'Words', tasks: 24, stories: () => 5, releases: 2, story: 'Donaudampfschifffahrtsgesellschaftskapitän WWWWWWWWWWWWWWWWWWWW', task: 'Rindfleischetikettierung', activity: 'Gehen' }),
  wide: map({ title: '買い物の地図', lang: 'ja', tasks: 16, stories: () => 5, releases: 2, story: '商品名で探して値段を比べてからかごに入れる長い話', task: '商品を探す', activity: '見つける' }),
  arabic: map({ title: 'خريطة', lang: 'ar', tasks: 16, stories: () => 5, releases: 2, story: 'البحث عن المنتج بالاسم ومقارنة الأسعار', task: 'البحث في المتجر', activity: 'العثور على المنتجات' }),
  emoji: map({ title: 'Emoji', tasks: 12, stories: () => 6, releases: 2, story: '🛒🎉 Buy 👨‍👩‍👧‍👦 things ✅🔥💡 now 🚀🚀🚀', task: 'Part 🧩', activity: 'Step' }),
};

const examples = readdirSync(join(root, 'example-maps')).filter((file) => file.endsWith('.yaml'));

/** The maps that are printed in every theme. The others are only printed in the first one. */
const MAPS_FOR_OTHER_THEMES = ['groceries', 'large', 'eight', 'words'];

/** Builds the site of these maps with a theme. Returns its path. */
const built = (t, theme = THEMES[0]) => {
  const place = folder(t);
  const maps = join(place, 'maps');
  mkdirSync(maps);
  for (const file of examples) cpSync(join(root, 'example-maps', file), join(maps, file));
  for (const [stem, text] of Object.entries(MAPS)) writeFileSync(join(maps, `${stem}.yaml`), text);
  writeFileSync(join(maps, 'storywall.yaml'), readFileSync(join(root, 'example-maps/storywall.yaml'), 'utf8') + projectLines);
  const sources = theme === THEMES[0] ? [maps] : MAPS_FOR_OTHER_THEMES.map((stem) => join(maps, `${stem}.yaml`));
  run('build', ...sources, '-o', join(place, 'site'), '--theme', theme);
  return join(place, 'site');
};

const stems = (site) =>
  readdirSync(site, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== 'assets').map(({ name }) => name);

/** Opens a page with the styles for print. */
const open = async (t, site, file, paper) => {
  const page = await chrome.newPage({ viewport: { width: SHEET.width, height: SHEET.height } });
  t.after(() => page.close());
  await page.goto(pathToFileURL(join(site, file)).href);
  if (paper) await page.check(`#paper-${paper}`);
  await page.emulateMedia({ media: 'print' });
  return page;
};

const titles = (site, stem) => {
  const { activities } = JSON.parse(readFileSync(join(site, stem, 'map.json'), 'utf8'));
  const tasks = activities.flatMap((activity) => activity.tasks);
  return {
    backbone: [...activities, ...tasks].map(({ title }) => title),
    stories: tasks.flatMap((task) => task.stories).map(({ title }) => title),
  };
};

/** How often each text occurs. */
const tally = (texts) => {
  const numbers = new Map();
  for (const text of texts) numbers.set(text, (numbers.get(text) ?? 0) + 1);
  return [...numbers].sort(([one], [other]) => (one < other ? -1 : 1));
};

/** The sheets of a handout: their numbers, titles and heights, and the parts that are higher than computed. */
const sheetsOf = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.paper')].filter((paper) => paper.checkVisibility()).map((paper) => {
      const texts = (selector) => [...paper.querySelectorAll(selector)].map((element) => element.textContent);
      const height = (element) => element.getBoundingClientRect().height;
      const rows = [...paper.querySelectorAll('tr:has(.strut)')];
      return {
        number: paper.querySelector('h2 b')?.textContent ?? '',
        stories: texts('.card .title'),
        backbone: texts('.activity, .task'),
        height: height(paper),
        overfull: rows
          .flatMap((row) => [...row.querySelectorAll('.cell, .missing, .activity, .task')].map((part) => [part, height(row.querySelector('.strut'))]))
          .filter(([part, computed]) => height(part) > computed + 0.5)
          .map(([part, computed]) => `${height(part)} of ${computed}: ${part.textContent.slice(0, 80)}`),
      };
    }),
  );

/** Checks that sheets and printed pages agree, and that together they have every title of the wall. */
const assertSheets = (sheets, pages, { backbone, stories }, wide, file) => {
  const tiles = pages.filter(({ width, height }) => width > height);
  assert.equal(tiles.length, sheets.length, `${file}: a page for each sheet`);
  assert.deepEqual(tally(sheets.flatMap((sheet) => sheet.stories)), tally(stories), file);
  const heads = new Set(sheets.flatMap((sheet) => sheet.backbone.map((text) => text.replace(/^… /, ''))));
  assert.deepEqual([...heads].sort(), [...new Set(backbone), ...(heads.has(NO_TASKS) ? [NO_TASKS] : [])].sort(), file);
  for (const [at, sheet] of sheets.entries()) {
    const { text, width } = tiles[at];
    const here = `${file}, sheet ${at + 1} of ${sheets.length}`;
    // In the language of the map: `Sheet 1 of 3`.
    const numbers = sheets.length > 1 ? [`${at + 1}`, `${sheets.length}`] : [];
    assert.deepEqual(sheet.number.match(/\d+/g) ?? [], numbers, here);
    assert.equal(width > 1000, wide, here);
    for (const [title, number] of tally(sheet.stories.concat(sheet.backbone).map(withoutSpaces))) {
      assert.ok(text.split(title).length > number, `${here}: ${title}`);
    }
  }
};

for (const theme of THEMES) {
  test(`no part of a handout sheet is higher than computed: ${theme}`, { skip }, async (t) => {
    const site = built(t, theme);
    for (const stem of stems(site)) {
      const page = await open(t, site, `${stem}/handout.html`);
      for (const paper of await page.locator('input[name=paper]').count() ? ['a4', 'a3'] : ['a4']) {
        const [width, height] = paper === 'a3' ? [1520, 1043] : [SHEET.width, SHEET.height];
        await page.setViewportSize({ width, height });
        if (paper === 'a3') {
          await page.emulateMedia({ media: 'screen' });
          await page.check('#paper-a3');
          await page.emulateMedia({ media: 'print' });
        }
        const sheets = await sheetsOf(page);
        assert.ok(sheets.length > 0, stem);
        for (const sheet of sheets) {
          assert.deepEqual(sheet.overfull, [], `${stem} on ${paper}: ${sheet.number}`);
          assert.ok(sheet.height <= height, `${stem} on ${paper}: ${sheet.number} is ${sheet.height} high`);
        }
        const { stories } = titles(site, stem);
        const withoutHyphens = (title) => title.replaceAll('\u00ad', '');
        assert.deepEqual(tally(sheets.flatMap((sheet) => sheet.stories).map(withoutHyphens)), tally(stories), stem);
        const overflow = await page.evaluate(() => document.scrollingElement.scrollWidth - innerWidth);
        assert.ok(overflow <= 0, `${stem} on ${paper} is ${overflow} px wider than its paper, so browsers would shrink it`);
      }
      await page.close();
    }
  });
}

for (const [stem, format, paper, theme = THEMES[0]] of [
  ['groceries', 'A4'],
  ['groceries', 'Letter'],
  ['marketplace', 'A4'],
  ['delivery', 'Letter'],
  ['large', 'A4'],
  ['one', 'A4'],
  ['tall', 'Letter'],
  ['eight', 'A4'],
  ['wide', 'A4'],
  ['forty', 'Letter'],
  ['forty', 'A4', 'a3'],
  ['groceries', 'A4', undefined, 'plain'],
  ['large', 'Letter', undefined, 'slate'],
]) {
  test(`a printed handout has every title on its sheets: ${stem}, ${paper ?? format}, ${theme}`, { skip }, async (t) => {
    const site = built(t, theme);
    const file = `${stem}/handout.html`;
    const page = await open(t, site, file, paper);
    await assertType(page, file);
    const sheets = await sheetsOf(page);
    const pages = await printPage(t, page, format);
    assertLegible(pages, file);
    assertSheets(sheets, pages, titles(site, stem), paper === 'a3', file);
    const { title } = JSON.parse(readFileSync(join(site, stem, 'map.json'), 'utf8'));
    for (const [at, { text }] of pages.entries()) {
      assert.ok(text.includes(withoutSpaces(title)), `page ${at + 1} has the map's name`);
      assert.match(text, pageNumber(at, pages), `page ${at + 1} has its number`);
    }
  });
}

for (const [format, theme] of [['A4', 'wall'], ['Letter', 'wall'], ['Letter', 'plain'], ['A4', 'slate']]) {
  test(`printed release pages have all their texts: ${format}, ${theme}`, { skip }, async (t) => {
    const site = built(t, theme);
    for (const [stem, release] of [['groceries', 'mvp'], ['groceries', 'door'], ['large', 'First']]) {
      const file = readdirSync(join(site, stem)).find((name) => name.toLowerCase() === `release-${release}.html`.toLowerCase());
      const page = await open(t, site, `${stem}/${file}`);
      await assertType(page, file);
      const texts = await page.evaluate(() =>
        [...document.querySelectorAll('h1, .goal, .plan dd:not(:has(.meter)), .plan .count, .journey h3, .tasks > li > :first-child, .story h4, .tick li, .needs, .open p > :first-child')]
          .map((element) => element.innerText),
      );
      const pages = await printPage(t, page, format);
      assertLegible(pages, file);
      const text = pages.map((one) => one.text).join('');
      for (const line of texts) assert.ok(text.includes(withoutSpaces(line)), `${file}: ${line}`);
      for (const { width, height } of pages) assert.ok(width < height, 'upright');
      for (const [at, one] of pages.entries()) assert.match(one.text, pageNumber(at, pages), file);
    }
  });

  test(`printed walls have all their titles: ${format}, ${theme}`, { skip }, async (t) => {
    const site = built(t, theme);
    const all = ['groceries', 'large', 'long', 'forty', 'one', 'eight'];
    for (const stem of all.filter((stem) => stems(site).includes(stem))) {
      const file = `${stem}/index.html`;
      const page = await open(t, site, file);
      await assertType(page, file);
      const pages = await printPage(t, page, format);
      assertLegible(pages, file);
      for (const { width, height } of pages) assert.ok(Math.max(width, height) < 1192, `${file} is larger than A3`);
      await page.emulateMedia({ media: 'print' });
      const split = await page.$$eval('.wall-table:not(.wrapped) tr:has(> .band-head)', (rows) => rows.filter((row) => getComputedStyle(row).breakInside !== 'avoid').length);
      assert.equal(split, 0, `${file}: no page ends within the name of a release`);
      const signs = await page.$$eval('.card:is(.is-done, .is-doing) .title', (all) => all.map((title) => getComputedStyle(title, '::before')).filter((sign) => sign.float !== 'none' || sign.content === 'none').length);
      assert.equal(signs, 0, `${file}: signs are in the titles`);
      const { backbone, stories } = titles(site, stem);
      // A long word may be broken with a hyphen.
      const letters = (text) => withoutSpaces(text).replace(/[-\u2010\u00ad]/g, '');
      const texts = pages.map(({ text }) => letters(text));
      for (const title of backbone.concat(stories).map(letters)) {
        assert.ok(texts.some((text) => text.includes(title)), `${file}: ${title} is complete on one page`);
      }
    }
  });
}

test('dark pages are printed black on white', { skip }, async (t) => {
  const site = built(t, 'slate');
  for (const file of ['index.html', 'groceries/index.html', 'groceries/release-mvp.html', 'groceries/gaps.html']) {
    const pages = await printPage(t, await open(t, site, file), 'A4');
    for (const { picture } of pages) {
      const dark = picture.subarray(20).filter((value) => value < 128).length / picture.length;
      assert.ok(dark < 0.1, `${file}: ${dark} of a page is dark`);
    }
  }
});

/** A map with this many stories in some releases, some with criteria, owners, risks and a blocked story. */
const planned = (columns, perTask, releases) => {
  const lines = ['title: A plan', 'goal: See what ships when', 'updated: 2026-11-20', 'personas: [Ann, who buys, Bo]', 'releases:'];
  for (let at = 0; at < releases; at++) {
    lines.push(`  - {release: r${at}, name: Release ${at + 1}, outcome: Ann does more with part ${at + 1}, measure: Ten of them do, date: 2027-0${2 * at + 1}-15}`);
  }
  lines.push('activities:');
  let number = 0;
  for (let column = 0; column < columns; column++) {
    if (column % 3 === 0) lines.push(`  - activity: Take step ${column / 3 + 1}`, '    persona: Ann', '    tasks:');
    lines.push(`      - task: Do part ${column + 1}`, '        stories:');
    for (let row = 0; row < perTask(column); row++) {
      number++;
      lines.push(`          - story: Do thing ${number} with some care`, `            release: r${row % releases}`);
      lines.push(`            status: ${['done', 'doing', 'todo', 'todo', 'blocked'][number % 5]}`, `            estimate: ${1 + (number % 5)}`);
      if (number % 2) lines.push('            owner: Kim', '            acceptance: [It is shown at once, Nothing is lost when the network fails]');
      if (number % 9 === 0) lines.push('            risks: [There is no signal in the basement]');
    }
  }
  return `${lines.join('\n').replace('[Ann, who buys, Bo]', '[Ann, Bo]')}\n`;
};

test('a handout is a release plan: few pages, each at least half full, with every title', { skip }, async (t) => {
  const place = folder(t);
  const logo = '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30"><rect width="90" height="30" fill="#a00"/></svg>';
  writeFileSync(join(place, 'logo.svg'), logo);
  writeFileSync(join(place, 'storywall.yaml'), 'theme_options: {logo: logo.svg, footer: "Kim answers for **this map**"}\n' + projectLines);
  cpSync(join(root, 'example-maps/groceries.yaml'), join(place, 'of35.yaml'));
  writeFileSync(join(place, 'of25.yaml'), planned(7, (column) => (column < 4 ? 4 : 3), 3));
  writeFileSync(join(place, 'of147.yaml'), planned(21, () => 7, 4));
  run('build', place, '-o', join(place, 'site'));
  for (const [stem, most] of [['of25', 5], ['of35', 7], ['of147', 14]]) {
    const page = await open(t, join(place, 'site'), `${stem}/handout.html`);
    const pages = await printPage(t, page, 'A4');
    assertLegible(pages, stem);
    assert.ok(pages.length <= most, `${stem} has ${pages.length} pages`);
    const { backbone, stories } = titles(join(place, 'site'), stem);
    const text = pages.map((one) => one.text).join('');
    for (const title of backbone.concat(stories)) assert.ok(text.includes(withoutSpaces(title)), `${stem}: ${title}`);
    for (const [at, { text, words, width, height, picture }] of pages.entries()) {
      const here = `${stem}, page ${at + 1} of ${pages.length}`;
      const content = words.filter(({ box }) => box[3] < height - 40).map(({ box }) => box[3]);
      assert.ok(Math.max(...content) > height / 2, `${here} is less than half full`);
      assert.ok(text.includes('Kimanswersforthismap'), `${here} has the footer`);
      if (height > width) assert.ok(picture.subarray(20).some((value) => value > 40 && value < 60), `${here} has the logo`);
    }
    // The first page has the whole plan, and a release of up to twenty stories is on one page.
    for (const name of await page.locator('.release-plan .band-name').allInnerTexts()) {
      assert.ok(pages[0].text.includes(withoutSpaces(name)), `${stem}: ${name} is on the first page`);
    }
    const releases = await page.evaluate(() => [...document.querySelectorAll('.cut')].map((cut) => cut.querySelectorAll('.story').length));
    const upright = pages.filter(({ width, height }) => width < height).length;
    const needed = releases.reduce((sum, count) => sum + Math.ceil(count / 20), 1);
    assert.ok(upright <= needed, `${stem}: releases of ${releases} stories and the first page are on ${upright} pages`);
  }
});

test('the recipe of the documentation makes a PDF of the handout', { skip }, (t) => {
  const place = folder(t);
  cpSync(join(root, 'example-maps/groceries.yaml'), join(place, 'map.yaml'));
  const text = readFileSync(join(root, 'docs/printing.md'), 'utf8');
  const [, recipe] = text.match(/```sh\n(storywall build[^`]*)```/);
  for (const line of recipe.trim().split('\n')) {
    const [name, ...words] = line.split(' ');
    const { status, stderr } = spawnSync(name === 'chromium' ? chromium : program, words, { cwd: place, encoding: 'utf8' });
    assert.equal(status, 0, `${line}: ${stderr}`);
  }
  const printed = spawnSync('pdftotext', [join(place, 'handout.pdf'), '-'], { encoding: 'utf8' });
  assert.match(printed.stdout, /Weekly groceries/);
});

test('what changed is complete and legible on paper', { skip }, async (t) => {
  const context = await chrome.newContext();
  t.after(() => context.close());
  for (const [file, path] of Object.entries(changedSite(t))) {
    const page = await context.newPage();
    await page.goto(pathToFileURL(path).href);
    await page.emulateMedia({ media: 'print' });
    await assertType(page, file);
    const sheets = await printPage(t, page, 'A4');
    assertLegible(sheets, file);
    const text = sheets.map((sheet) => sheet.text).join('');
    for (const title of ['Leave a tip', 'Cook with friends', 'Use a discount code', say('Removed'), say('Renamed')]) {
      assert.ok(text.includes(withoutSpaces(title)), `${file}: ${title}`);
    }
    assert.ok(sheets.length <= 4, `${file}: ${sheets.length} sheets`);
  }
});

test('the index of one map is one sheet', { skip }, async (t) => {
  for (const theme of THEMES) {
    for (const file of ['groceries.yaml', 'marketplace.yaml']) {
      const place = folder(t);
      const maps = join(place, 'maps');
      mkdirSync(maps);
      cpSync(join(root, 'example-maps', file), join(maps, file));
      run('build', maps, '-o', join(place, 'site'), '--theme', theme);
      const page = await chrome.newPage();
      await page.goto(pathToFileURL(join(place, 'site/index.html')).href);
      for (const format of ['A4', 'Letter']) {
        assert.equal((await printPage(t, page, format)).length, 1, `${file}, ${theme}, ${format}`);
      }
      await page.close();
    }
  }
});

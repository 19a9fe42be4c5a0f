// The gap report of a large map: it ends after three screens, and links to what is folded open it.

import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { inPageLanguage } from './language.mjs';
import { folder, root, run, skip } from './support.mjs';
import { newContext } from './visit.mjs';

const VERBS = ['Ask', 'Fill in', 'Send', 'Follow', 'Change', 'Pay for', 'Hand out', 'Check', 'Close', 'Return'];
const THINGS = ['the permit', 'the plan', 'a street party', 'the parking card', 'a broken lamp', 'the fee'];

/**
 * A map of 150 stories with the gaps that such maps have: one activity that the first release skips, tasks without
 * stories, words of systems, questions, dependencies on later releases, releases without outcome or date, stories without
 * a release and in the backlog.
 */
const cityMap = () => {
  const lines = [
    'title: Permits of a city',
    'personas: [Rosa, Dev, {persona: clerk, name: Mr. Hale}, Yuki, Residents]',
    'releases:',
    '  - {release: One, outcome: Small permits need no paper, date: 2027-04-01}',
    '  - {release: Two, outcome: Stalls get permits in two days, date: 2027-07-01}',
    '  - {release: Three, outcome: Broken things get fixed, date: 2027-06-01}',
    '  - Four',
    '  - Five',
    'activities:',
  ];
  const releases = ['One', 'Two', 'Three', 'Four', 'Five'];
  let number = 0;
  for (let activity = 0; activity < 12; activity++) {
    lines.push(`  - activity: ${VERBS[activity % 10]} ${THINGS[activity % 6]}, part ${activity + 1}`);
    lines.push(`    persona: ${['Rosa', 'Dev', 'clerk', 'Yuki'][activity % 4]}`, '    tasks:');
    for (let task = 0; task < 4; task++) {
      const title = task === 3 ? 'Overview' : VERBS[(activity + task * 3) % 10];
      lines.push(`      - task: ${title} ${THINGS[(activity + task) % 6]} ${activity + 1}`);
      // Every fourth task of an activity is without stories now and then.
      if (task === 3 && activity % 4 === 1) continue;
      lines.push('        stories:');
      const stories = number < 147 ? (task === 3 ? 2 : 4 - (task % 2)) : 0;
      for (let story = 0; story < stories; story++) {
        number++;
        const verb = VERBS[number % 10];
        const words = number % 19 === 7 ? 'through the REST API' : number % 23 === 5 ? 'with the dropdown' : 'in time';
        const release = activity === 6 && story === 0 ? 'Two' : releases[(story + task) % 5];
        lines.push(`          - story: ${verb} ${THINGS[number % 6]} ${words}, ${number}`, `            id: s${number}`);
        if (number % 11) lines.push(`            release: ${release}`);
        if (number % 17 === 3) lines.push(`            needs: s${number + 2}`);
        if (number % 9 === 2) lines.push('            acceptance: [It takes less than a day]');
        if (number % 13 === 4) lines.push('            questions: [Who signs it?]');
        if (number % 14 === 4) lines.push('            status: blocked');
      }
    }
  }
  lines.push('backlog:', ...THINGS.map((thing) => `  - Lend ${thing}`));
  return `${lines.join('\n')}\n`;
};

/** The page of that map's gap report. */
const openReport = async (t) => {
  const place = folder(t);
  writeFileSync(join(place, 'city.yaml'), cityMap());
  run('build', ...inPageLanguage([join(place, 'city.yaml')], place), '-o', join(place, 'site'));
  const page = await (await newContext(t, { viewport: { width: 1440, height: 900 } })).newPage();
  await page.goto(pathToFileURL(join(place, 'site/city/gaps.html')).href);
  return page;
};

test('the gap report of 150 stories ends after three screens', { skip }, async (t) => {
  const page = await openReport(t);
  assert.ok((await page.locator('.decision').count()) > 5, 'there is something to decide');
  assert.ok((await page.locator('.folds > details').count()) > 7, 'there are notes of many rules');
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  assert.ok(height <= 3 * 900, `${height} px`);

  const note = page.locator('.folds .finding').last();
  assert.equal(await note.isVisible(), false);
  await page.goto(`${page.url()}#${await note.getAttribute('id')}`);
  assert.equal(await note.isVisible(), true, 'a link from the wall opens the note');
});

test('the plan of a release with 58 of 147 stories ends after four screens', { skip }, async (t) => {
  const place = folder(t);
  run('build', ...inPageLanguage([join(root, 'tests/judged/city-services.yaml')], place), '-o', join(place, 'site'));
  const page = await (await newContext(t, { viewport: { width: 1440, height: 900 } })).newPage();
  for (const [file, screens] of [['release-counter', 4], ['gaps', 3]]) {
    await page.goto(pathToFileURL(join(place, `site/city-services/${file}.html`)).href);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    assert.ok(height <= screens * 900, `${file}: ${height} px`);
  }
  // A title that needs all of its line stays clear of what its story lacks.
  await page.goto(pathToFileURL(join(place, 'site/city-services/release-counter.html')).href);
  const overlaps = await page.evaluate(() => {
    document.querySelector('.story h4 a').textContent = 'See the permits '.repeat(20);
    const range = document.createRange();
    return [...document.querySelectorAll('.story:has(.lack)')].filter((story) => {
      range.selectNodeContents(story.querySelector('h4'));
      const [title, lack] = [range.getBoundingClientRect(), story.querySelector('.lack').getBoundingClientRect()];
      return title.right > lack.left && title.bottom > lack.top && lack.height > 0;
    }).length;
  });
  assert.equal(overlaps, 0);
});

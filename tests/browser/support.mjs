// Helpers of the browser tests: the browser, the storywall program, and temporary folders.
//
// Without Chromium or playwright-core, the tests are skipped. With CI=true, they fail instead.

import { spawn, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The path of the browser. */
export const chromium = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path && existsSync(path));

const playwright = await import('playwright-core').catch(() => null);

/** The reason why browser tests can't run here, or false if they can. */
export const skip =
  (!chromium && 'there is no Chromium') ||
  (!playwright && 'playwright-core is not installed: npm ci in tests/browser');

if (skip && process.env.CI === 'true') throw new Error(skip);

/** The storywall program: that of the environment variable STORYWALL, or else the built one. */
export const program = [
  process.env.STORYWALL,
  join(root, 'target/release/storywall'),
  join(root, 'target/debug/storywall'),
].find((path) => path && existsSync(path));

/** Starts a browser. The caller closes it. */
export const browser = () =>
  playwright.chromium.launch({
    executablePath: chromium,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });

/** By how much pages are slowed down: their scripts are that many times slower, and each answer comes 50 ms later for each. */
const SLOWER = Number(process.env.SLOWER ?? 1);

/** Makes a page as slow as on a busy machine: a test that types before the page is ready fails then. */
const slowDown = async (page) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, latency: 50 * SLOWER, downloadThroughput: -1, uploadThroughput: -1 });
};

/** A new page that collects the errors and warnings of its console in `page.consoleErrors`. */
export const newPage = async (context) => {
  const page = await context.newPage();
  if (SLOWER > 1) await slowDown(page);
  page.consoleErrors = [];
  page.on('console', (line) => {
    if (['error', 'warning'].includes(line.type())) page.consoleErrors.push(line.text());
  });
  page.on('pageerror', (error) => page.consoleErrors.push(String(error)));
  return page;
};

const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
let axe;

/** The accessibility violations that axe finds on a page, without those of the `except` rules. */
export const axeViolations = async (page, except = []) => {
  axe ??= readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  await page.evaluate(axe);
  return page.evaluate(
    async ([values, except]) => {
      const rules = Object.fromEntries(except.map((rule) => [rule, { enabled: false }]));
      const runOnly = { type: 'tag', values };
      const options = { runOnly, rules, resultTypes: ['violations'], preload: false };
      const { violations } = await window.axe.run(document, options);
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0].html} ${nodes[0].failureSummary}`);
    },
    [AXE_TAGS, except],
  );
};

/** A new folder that is removed after the test `t`. */
export const folder = (t) => {
  const path = mkdtempSync(join(tmpdir(), 'storywall-'));
  t.after(() => rmSync(path, { recursive: true, force: true }));
  return path;
};

/** Runs a storywall command, and returns what it prints. Throws if it fails. */
export const output = (...words) => {
  const { status, stdout, stderr } = spawnSync(program, words, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`storywall ${words.join(' ')}: ${status}\n${stderr}`);
  return stdout;
};

/** Runs a storywall command. Throws if it fails. */
export const run = (...words) => void output(...words);

/** The built-in themes. The first one is tested with all maps, the others with a few. */
export const THEMES = ['wall', 'plain', 'slate'];
const MAPS_FOR_OTHER_THEMES = ['groceries', 'delivery', 'everything', 'sizes', 'scripts-of-the-world', 'markdown'];


/** The language of the pages of all tests, such as `de`; English by default. */
export const LANGUAGE = process.env.PAGE_LANGUAGE ?? 'en';

/** The lines of a project file for pages in that language. */
export const projectLines = LANGUAGE === 'en' ? '' : `lang: ${LANGUAGE}\n`;

/** The file of the groceries, which are translated into each language. */
export const groceries = join(root, LANGUAGE === 'en' ? 'example-maps/groceries.yaml' : `tests/maps/languages/groceries.${LANGUAGE}.yaml`);

/** Builds the example maps, a large map and, with `testMaps`, the maps of tests/maps. Returns the site's path. */
export const builtSite = (t, { testMaps = false, history = false, theme = THEMES[0], words = [], site } = {}) => {
  const place = folder(t);
  site ??= join(place, 'site');
  const maps = join(place, 'maps');
  cpSync(join(root, 'example-maps'), maps, { recursive: true, filter: (path) => !path.endsWith('/site') });
  if (testMaps) {
    cpSync(join(root, 'tests/maps'), maps, { recursive: true });
    cpSync(join(root, 'tests/browser/markdown.yaml'), join(maps, 'markdown.yaml'));
  }
  writeFileSync(join(maps, 'large.yaml'), largeMap(400));
  if (LANGUAGE !== 'en') {
    // All texts of pages are in that language; those of the maps are, too, in the groceries.
    appendFileSync(join(maps, 'storywall.yaml'), projectLines);
    cpSync(groceries, join(maps, 'groceries.yaml'));
  }
  // A YAML file without `activities:` is only read as a map if it is named.
  const isUsed = (stem) => stem !== 'storywall' && (theme === THEMES[0] || MAPS_FOR_OTHER_THEMES.includes(stem));
  const files = readdirSync(maps).filter((file) => file.endsWith('.yaml') && isUsed(basename(file, '.yaml')));
  if (history) commitHistory(maps);
  run('build', ...files.map((file) => join(maps, file)), '-o', site, '--theme', theme, ...words, ...(history ? ['--history'] : []));
  return site;
};

/** Runs git in a folder, on a day. */
const git = (folder, day, ...words) => {
  const env = { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  for (const role of ['AUTHOR', 'COMMITTER']) {
    Object.assign(env, { [`GIT_${role}_NAME`]: 'Kim', [`GIT_${role}_EMAIL`]: 'kim@shop.example', [`GIT_${role}_DATE`]: `${day}T12:00:00Z` });
  }
  const { status, stderr } = spawnSync('git', ['-C', folder, ...words], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
};

/**
 * A site with what changed in the groceries since a commit, also as one file: stories of every kind of change, and a
 * release, an activity, a task and a map that are gone. Returns the paths of the pages.
 */
export const changedSite = (t, theme = THEMES[0]) => {
  const place = folder(t);
  const maps = join(place, 'maps');
  const now = readFileSync(join(root, 'example-maps/groceries.yaml'), 'utf8');
  const before = now
    .replace('status: done', 'status: doing')
    .replace('estimate: 3', 'estimate: 13')
    .replace('See what is on offer this week', 'See this week’s offers')
    .replace('Be reminded of what runs low: door', 'Be reminded of what runs low: party')
    .replace(/ *- story: Use a discount code\n.*\n.*\n.*\n/, '')
    .replace('          - Thank the picker', '$&\n      - task: Rate the driver\n        stories: [Leave a tip: party]')
    .replace('activities:', '  - party: Cook with friends\n$&\n  - activity: Cook the meals\n    stories: [Read it aloud: door]');
  mkdirSync(maps);
  writeFileSync(join(maps, 'groceries.yaml'), before);
  writeFileSync(join(maps, 'returns.yaml'), 'title: Returns\nactivities: [Hand it back]\n');
  writeFileSync(join(maps, 'storywall.yaml'), `theme: ${theme}\n${projectLines}`);
  git(maps, '2026-09-11', 'init', '--quiet');
  git(maps, '2026-09-11', 'add', '--all');
  git(maps, '2026-09-11', 'commit', '--quiet', '-m', 'Plan');
  writeFileSync(join(maps, 'groceries.yaml'), now);
  rmSync(join(maps, 'returns.yaml'));
  const site = join(place, 'site');
  run('build', maps, '-o', site, '--since', 'HEAD');
  const diff = join(place, 'diff.html');
  run('diff', 'HEAD', maps, '-f', 'html', '-o', diff);
  return { changes: join(site, 'groceries/changes.html'), diff };
};

/** Makes the folder a repository in which the groceries grew in four commits, the last of them being as it is now. */
const commitHistory = (maps) => {
  const file = join(maps, 'groceries.yaml');
  const now = readFileSync(file, 'utf8');
  const planned = now.replace(/^ *status: .*\n/gm, '').replace('estimate: 8', 'estimate: 13');
  git(maps, '2026-09-11', 'init', '--quiet');
  const versions = [planned, `# Reviewed\n${planned}`, 'activities: [\n', now];
  for (const [at, text] of versions.entries()) {
    writeFileSync(file, text);
    const day = `2026-1${Math.floor(at / 2)}-0${at + 1}`;
    git(maps, day, 'add', '--all');
    git(maps, day, 'commit', '--quiet', '-m', `Plan the groceries, part ${at + 1}`);
  }
};

/** The sorted paths of all files in a site whose names have this ending. */
export const filesOf = (site, end) =>
  readdirSync(site, { recursive: true })
    .filter((file) => file.endsWith(end))
    .sort();

/** Starts `storywall serve`. Resolves to the process, with the address as `url`, when it is ready. */
export const serve = (maps, port = 0, words = []) =>
  new Promise((ready, failed) => {
    const server = spawn(program, ['serve', maps, '-p', String(port), ...words]);
    let out = '';
    server.stdout.on('data', (data) => {
      out += data;
      if (out.includes('\n')) ready(Object.assign(server, { url: out.trim() }));
    });
    server.on('exit', (code) => failed(new Error(`serve ended with ${code}`)));
  });

/** The text of a map with this many stories, each of which has every kind of field. */
export const largeMap = (stories) => {
  const releases = ['First', 'Second', 'Third', 'Fourth'];
  const lines = [
    'title: A large map',
    'goal: See everything at once',
    'personas: [{persona: ann, name: "Ann, who buys", goal: Buy}, {persona: bo, name: "Bo, who packs"}]',
    'releases:',
    ...releases.map((name) => `  - {release: ${name}, outcome: ${name} comes, measure: Ten do}`),
    'activities:',
  ];
  const columns = 20;
  for (let column = 0; column < columns; column++) {
    if (column % 4 === 0) lines.push(`  - activity: Take step ${column / 4 + 1}`, '    tasks:');
    lines.push(`      - task: Do part ${column + 1}`, '        stories:');
    for (let row = 0; row < stories / columns; row++) {
      lines.push(
        `          - story: Do thing ${column + 1}.${row + 1} with care`,
        `            id: s${column + 1}-${row + 1}`,
        `            release: ${releases[Math.floor((row * releases.length * columns) / stories)]}`,
        `            persona: ${row % 3 ? 'ann' : 'bo'}`,
        `            status: ${['todo', 'doing', 'done', 'blocked'][row % 4]}`,
        '            estimate: 3',
        '            description: What there is to say of it, in a sentence or two.',
        '            acceptance: [It works]',
        '            questions: [Does it?]',
      );
    }
  }
  return `${lines.join('\n')}\n`;
};

/** Traces what the browser does for a page. `stop` waits until all of it is in `events`. */
export const trace = async (page, ...categories) => {
  const client = await page.context().newCDPSession(page);
  const events = [];
  client.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  const done = new Promise((go) => { client.once('Tracing.tracingComplete', go); });
  await client.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: categories } });
  const stop = async () => {
    await client.send('Tracing.end');
    await done;
    await client.detach();
  };
  return { events, stop };
};

// What the browser tests share: the browser, the program, and folders that vanish.
//
// Where there is no browser, or playwright-core is not installed, tests report themselves as
// skipped; with CI=true that is a failure, since there everything has to be tried.

import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const chromium = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path && existsSync(path));

const playwright = await import('playwright-core').catch(() => null);

/** Why browser tests cannot run here; false where they can. */
export const skip =
  (!chromium && 'there is no Chromium') ||
  (!playwright && 'playwright-core is not installed: npm ci in tests/browser');

if (skip && process.env.CI === 'true') throw new Error(skip);

/** The program: the one named in STORYWALL, else the last one that was built. */
const program = [
  process.env.STORYWALL,
  join(root, 'target/release/storywall'),
  join(root, 'target/debug/storywall'),
].find((path) => path && existsSync(path));

/** A browser; close it. */
export const browser = () =>
  playwright.chromium.launch({
    executablePath: chromium,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });

/** A page that keeps what its console says of errors and warnings in `page.said`. */
export const newPage = async (context) => {
  const page = await context.newPage();
  page.said = [];
  page.on('console', (line) => {
    if (['error', 'warning'].includes(line.type())) page.said.push(line.text());
  });
  page.on('pageerror', (error) => page.said.push(String(error)));
  return page;
};

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
let axe;

/** What axe objects to on a page, except what these rules of it say. */
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
    [RULES, except],
  );
};

/** A folder that is gone after the tests of `t`. */
export const folder = (t) => {
  const path = mkdtempSync(join(tmpdir(), 'storywall-'));
  t.after(() => rmSync(path, { recursive: true, force: true }));
  return path;
};

/** Runs a command of the program to its end. */
export const run = (...words) => {
  const { status, stderr } = spawnSync(program, words, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`storywall ${words.join(' ')}: ${status}\n${stderr}`);
};

/** The built-in themes. The first is tried on all maps; what the others bring of their own shows on a few. */
export const THEMES = ['wall', 'plain', 'slate'];
const FEW = ['groceries', 'delivery', 'everything', 'sizes', 'scripts-of-the-world', 'markdown'];

/** The site of the examples, of a large map, and, where they are asked for, of maps that nobody should make. */
export const builtSite = (t, { odd = false, theme = THEMES[0], words = [], site } = {}) => {
  const place = folder(t);
  site ??= join(place, 'site');
  const maps = join(place, 'maps');
  cpSync(join(root, 'example-maps'), maps, { recursive: true, filter: (path) => !path.endsWith('/site') });
  if (odd) {
    cpSync(join(root, 'tests/maps'), maps, { recursive: true });
    cpSync(join(root, 'tests/browser/markdown.yaml'), join(maps, 'markdown.yaml'));
  }
  writeFileSync(join(maps, 'large.yaml'), largeMap(400));
  // In a folder, a file without `activities` is not taken for a map; so they are all named.
  const isMeant = (stem) => stem !== 'storywall' && (theme === THEMES[0] || FEW.includes(stem));
  const files = readdirSync(maps).filter((file) => file.endsWith('.yaml') && isMeant(basename(file, '.yaml')));
  run('build', ...files.map((file) => join(maps, file)), '-o', site, '--theme', theme, ...words);
  return site;
};

/** The files of a site that end so, as paths in it. */
export const filesOf = (site, end) =>
  readdirSync(site, { recursive: true })
    .filter((file) => file.endsWith(end))
    .sort();

/** Serves `maps`; resolves to the process with its address as `url`, once it is ready. */
export const serve = (maps, port = 0) =>
  new Promise((ready, failed) => {
    const server = spawn(program, ['serve', maps, '-p', String(port)]);
    let out = '';
    server.stdout.on('data', (data) => {
      out += data;
      if (out.includes('\n')) ready(Object.assign(server, { url: out.trim() }));
    });
    server.on('exit', (code) => failed(new Error(`serve ended with ${code}`)));
  });

/** A map of this many stories, with something of everything. */
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

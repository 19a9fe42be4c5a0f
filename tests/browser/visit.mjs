// A browser and built sites for a file of tests, and pages of them as people with their own preferences see them.

import { join } from 'node:path';
import { after, before } from 'node:test';
import { pathToFileURL } from 'node:url';
import { browser, builtSite, newPage, skip, THEMES } from './support.mjs';

let chrome;
const atEnd = [];
before(async () => {
  if (!skip) chrome = await browser();
});
after(async () => {
  await chrome?.close();
  for (const end of atEnd) end();
});

const sites = {};
/** The folder of the site in this theme; it is built when somebody asks for it. */
export const siteIn = (theme = THEMES[0]) =>
  (sites[theme] ??= builtSite({ after: (end) => atEnd.push(end) }, { odd: true, theme }));

/** A browser with these preferences, for the site in a theme. */
export const having = async (t, { theme, ...preferences } = {}) => {
  const context = await chrome.newContext({ viewport: { width: 1280, height: 800 }, ...preferences });
  t.after(() => context.close());
  return Object.assign(context, { site: siteIn(theme) });
};

/** A page of that site in it. */
export const open = async (context, file) => {
  const page = await newPage(context);
  await page.goto(pathToFileURL(join(context.site, file)).href);
  return page;
};

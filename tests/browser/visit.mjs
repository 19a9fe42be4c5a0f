// A browser and a built site for a file of tests, and pages of it as people with their own preferences see them.

import { join } from 'node:path';
import { after, before } from 'node:test';
import { pathToFileURL } from 'node:url';
import { browser, builtSite, newPage, skip } from './support.mjs';

let chrome;
/** The folder of the built site. */
export let site;
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
export const having = async (t, preferences = {}) => {
  const context = await chrome.newContext({ viewport: { width: 1280, height: 800 }, ...preferences });
  t.after(() => context.close());
  return context;
};

/** A page of the built site in it. */
export const open = async (context, file) => {
  const page = await newPage(context);
  await page.goto(pathToFileURL(join(site, file)).href);
  return page;
};

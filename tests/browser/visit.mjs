// One browser and the built sites for a test file, and pages opened with a user's preferences.

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
/** The folder of the site with this theme, which is built on first use. */
export const siteIn = (theme = THEMES[0]) =>
  (sites[theme] ??= builtSite({ after: (end) => atEnd.push(end) }, { testMaps: true, history: true, theme }));

/** A browser context with these preferences, and the site with this theme. */
export const newContext = async (t, { theme, ...preferences } = {}) => {
  const context = await chrome.newContext({ viewport: { width: 1280, height: 800 }, ...preferences });
  t.after(() => context.close());
  return Object.assign(context, { site: siteIn(theme) });
};

/** Opens a page of the context's site. */
export const open = async (context, file) => {
  const page = await newPage(context);
  await page.goto(pathToFileURL(join(context.site, file)).href);
  return page;
};

/** How far a page is wider than the window, in pixels. */
export const excessWidth = (page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.scrollingElement;
    return scrollWidth - clientWidth;
  });

/** Boxes that cut off their text, except for those that are meant to be scrolled. */
export const cutOff = (page) =>
  page.evaluate(() => {
    const mayScroll = 'main, .scroll, .table, .panel, .prose table, pre, .views ul, .tabs, .visually-hidden, html, body, svg, progress';
    return [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { clipPath, overflowX, overflowY, textOverflow } = getComputedStyle(element);
        // It is only to be heard.
        if (clipPath === 'inset(50%)') return false;
        if (overflowX === 'visible' && overflowY === 'visible' && textOverflow === 'clip') return false;
        if (element.matches(mayScroll) || !element.checkVisibility()) return false;
        const isCut =
          element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1;
        return isCut && element.clientHeight > 0;
      })
      .map((element) => `${element.className || element.localName}: ${element.textContent.slice(0, 40)}`);
  });

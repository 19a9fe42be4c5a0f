// What a finger can hit: on a phone, whatever is pressed by itself has 44 px each way, and what opens is in sight.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { THEMES, skip } from './support.mjs';
import { newContext, open } from './visit.mjs';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, reducedMotion: 'reduce' };
const PAGES = ['index.html', 'rules.html', ...['index', 'release-mvp', 'gaps', 'journey-sarah', 'outline', 'handout'].map((page) => `groceries/${page}.html`)];

/**
 * The controls that are too small, with the area around their middle in which they are on top. Left out are links within
 * sentences, and the list of all rules, whose lines have 24 px and space around them.
 */
const tooSmall = (page) =>
  page.evaluate(() => {
    const ENOUGH = 43;
    for (const details of document.querySelectorAll('main details')) if (!details.closest('.card, .foot')) details.open = true;
    const isInSentence = (link) => {
      let block = link.parentElement;
      while (getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
      return getComputedStyle(link).display === 'inline' && block.innerText.trim().length > link.innerText.trim().length + 8;
    };
    const area = (control) => {
      const target = (control.matches('[type=radio], [type=checkbox]') && control.labels[0]) || control;
      target.scrollIntoView({ block: 'center', inline: 'nearest' });
      const [box] = target.getClientRects();
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      const isHit = (x, y) => target.contains(document.elementFromPoint(x, y));
      const reach = (across, down) => {
        let far = 0;
        while (far < 44 && isHit(x + across * (far + 1), y + down * (far + 1))) far += 1;
        return far;
      };
      return [reach(-1, 0) + reach(1, 0), Math.max(reach(0, -1) + reach(0, 1), target.getClientRects().length > 1 ? target.offsetHeight : 0)];
    };
    const found = new Set();
    for (const control of document.querySelectorAll('a[href], summary, button, select, input')) {
      if (control.closest('.card .full, .families, .skip, .menu > .panel') || !control.checkVisibility() || control.offsetWidth < 3) continue;
      if (control.matches('a') && isInSentence(control)) continue;
      const [width, height] = area(control);
      if (width < ENOUGH - 1 || height < ENOUGH - 1) found.add(`${control.parentElement.className} > ${control.tagName} ${control.textContent.trim().slice(0, 30)}: ${width}x${height}`);
    }
    return [...found];
  });

test('controls are large enough for fingers', { skip }, async (t) => {
  for (const theme of THEMES) {
    const context = await newContext(t, { theme, ...PHONE });
    for (const file of PAGES) {
      const page = await open(context, file);
      assert.deepEqual(await tooSmall(page), [], `${theme} ${file}`);
      await page.close();
    }
  }
});

test('on a phone, the menu of releases is in sight', { skip }, async (t) => {
  const context = await newContext(t, PHONE);
  for (const file of ['groceries/index.html', 'groceries/gaps.html']) {
    const page = await open(context, file);
    await page.locator('.views .menu > summary').tap();
    const link = page.locator('.views .menu .panel a').last();
    const { x, y, width, height } = await link.boundingBox();
    const hit = ([x, y]) => document.elementFromPoint(x, y)?.closest('a')?.textContent.trim();
    assert.equal(await page.evaluate(hit, [x + width / 2, y + height / 2]), (await link.textContent()).trim(), file);
    await link.tap();
    await page.waitForURL(/release-door\.html/);
    await page.close();
  }
});

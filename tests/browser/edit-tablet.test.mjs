// On tablets, the buttons of heads and cards are always there, and leave the titles in sight: `serve --edit`.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open } from './editing.mjs';
import { axeViolations, skip } from './support.mjs';

const TASKS = ['Go', 'Pay', 'Compare the prices of several shops', 'Wrap', 'Post', 'Ask'];
const MAP = `title: Shop
releases:
  - mvp: MVP
  - second: Second basket
activities:
  - activity: Buy
    tasks:
${TASKS.slice(0, 3).map((task) => `      - task: ${task}\n        stories: [${task} now: mvp, ${task} later: second]\n`).join('')}  - activity: Find what is on the list
    tasks:
      - task: ${TASKS[3]}
        stories: [Tip]
  - activity: Send
    tasks:
${TASKS.slice(4).map((task) => `      - task: ${task}\n        stories:\n${Array.from({ length: 12 }, (_, at) => `          - ${task} ${at}: mvp\n`).join('')}`).join('')}  - Do
`;

/** The buttons of heads and cards that lie over a title: over its letters, not only over its box. */
const covered = (page) =>
  page.evaluate(() => {
    const found = [];
    for (const host of document.querySelectorAll('.wall-table :is(th[data-activity], th[data-task], tbody > tr > th, [data-story])')) {
      const title = host.querySelector('.title, .band-name, [dir]') ?? host;
      const range = document.createRange();
      range.selectNodeContents(title);
      for (const button of host.querySelectorAll('button')) {
        const box = button.getBoundingClientRect();
        const isOver = ({ left, right, top, bottom }) => left < box.right - 1 && right > box.left + 1 && top < box.bottom - 1 && bottom > box.top + 1;
        if (box.width && [...range.getClientRects()].some(isOver)) found.push(`${button.className} over “${title.textContent.trim()}”`);
      }
    }
    return found;
  });

for (const [width, height] of [[768, 1024], [1024, 768]]) {
  test(`buttons leave titles in sight on a tablet of ${width} pixels`, { skip }, async (t) => {
    for (const text of [MAP, MAP.replace('title: Shop', 'title: חנות\nlang: he')]) {
      const { page } = await open(t, { text, viewport: { width, height }, hasTouch: true, isMobile: true });
      await page.locator('.storywall-next').first().waitFor();
      assert.deepEqual(await covered(page), []);
      // The foot covers part of whichever buttons are at the end of the window, which is fine.
      await page.locator('.foot').evaluate((foot) => { foot.style.position = 'static'; });
      assert.deepEqual(await axeViolations(page), []);
      await page.locator('.foot').evaluate((foot) => { foot.style.position = ''; });
      // The row of the tasks sticks right below that of the activities.
      const bottoms = await page.evaluate(async () => {
        const scroller = [...document.querySelectorAll('*')].find((box) => box.contains(document.querySelector('.wall-table')) && ['auto', 'scroll'].includes(getComputedStyle(box).overflowY) && box.scrollHeight > box.clientHeight + 100) ?? document.scrollingElement;
        scroller.scrollTo(0, 300);
        await new Promise(requestAnimationFrame);
        const box = (selector) => document.querySelector(selector).getBoundingClientRect();
        return { activity: box('th[data-activity]').bottom, task: box('th[data-task]').top, scrolled: scroller.scrollTop };
      });
      assert.ok(bottoms.scrolled > 100, JSON.stringify(bottoms));
      assert.ok(Math.abs(bottoms.activity - bottoms.task) <= 1, JSON.stringify(bottoms));
      // Links to the other pages aren't pressed into a column: two rows for fingers at most.
      const nav = await page.locator('.page-nav').boundingBox();
      assert.ok(nav.height <= 96, JSON.stringify(nav));
      assert.deepEqual(page.consoleErrors, []);
      await page.context().close();
    }
  });
}

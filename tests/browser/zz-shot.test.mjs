import { test } from 'node:test';
import { readFileSync } from 'node:fs';
import { open } from './editing.mjs';
test('shot', async (t) => {
  const { page } = await open(t, { text: readFileSync(process.env.MAP ?? '../../example-maps/groceries.yaml', 'utf8'), viewport: { width: +(process.env.W ?? 1440), height: +(process.env.H ?? 900) }, ...JSON.parse(process.env.O ?? '{}') });
  if (process.env.S) await eval(`(async () => {${process.env.S}})()`);
  await page.waitForTimeout(300);
  await page.screenshot({ path: process.env.OUT ?? '/tmp/ed-x.png' });
  console.log(page.consoleErrors);
});

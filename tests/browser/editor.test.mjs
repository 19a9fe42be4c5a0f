// The preview of an editor: the card at its cursor glows, the place of a card leads back to the text, and what the editor
// refuses is undone on the wall.

import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { begin, say } from './language.mjs';
import { browser, folder, newPage, program, projectLines, skip } from './support.mjs';

const SHOP = `title: Shop
releases:
  - first: First
  - second: Second
activities:
  - activity: Buy
    tasks:
      - task: Pay
        stories:
          - Pay by card: first
          - Pay by invoice
`;

/** A language server, and the editor that has started it with one document. */
const editorIn = (t, path) => {
  writeFileSync(join(path, 'shop.yaml'), SHOP);
  if (projectLines) writeFileSync(join(path, 'storywall.yaml'), projectLines);
  const server = spawn(program, ['lsp'], { cwd: path, stdio: ['pipe', 'pipe', 'inherit'] });
  t.after(() => server.kill());
  const [messages, waiting] = [[], new Set()];
  let bytes = Buffer.alloc(0);
  server.stdout.on('data', (data) => {
    bytes = Buffer.concat([bytes, data]);
    for (let end; (end = bytes.indexOf('\r\n\r\n')) >= 0; ) {
      const start = end + 4;
      const length = Number(/Content-Length: (\d+)/.exec(bytes.subarray(0, end))[1]);
      if (bytes.length < start + length) return;
      messages.push(JSON.parse(bytes.subarray(start, start + length)));
      bytes = bytes.subarray(start + length);
      for (const look of waiting) look();
    }
  });
  const uri = `file://${join(path, 'shop.yaml')}`;
  const send = (message) => {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    server.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    server.stdin.write(body);
  };
  /** Waits for a message with this method. */
  const heard = (method) =>
    new Promise((go, fail) => {
      const timer = setTimeout(() => fail(new Error(`no ${method}: ${JSON.stringify(messages)}`)), 10_000);
      const look = () => {
        const at = messages.findIndex((message) => message.method === method);
        if (at < 0) return;
        clearTimeout(timer);
        waiting.delete(look);
        go(messages.splice(at, 1)[0]);
      };
      waiting.add(look);
      look();
    });
  const capabilities = {
    workspace: { applyEdit: true, workspaceEdit: { documentChanges: true } },
    window: { showDocument: { support: true } },
  };
  send({ id: 1, method: 'initialize', params: { capabilities } });
  send({ method: 'textDocument/didOpen', params: { textDocument: { uri, version: 1, languageId: 'yaml', text: SHOP } } });
  return { uri, send, heard };
};

test('the wall and the text follow each other', { skip }, async (t) => {
  const { uri, send, heard } = editorIn(t, folder(t));
  send({ id: 2, method: 'workspace/executeCommand', params: { command: 'storywall.preview', arguments: [uri] } });
  const show = await heard('window/showDocument');
  const chromium = await browser();
  t.after(() => chromium.close());
  const page = await newPage(await chromium.newContext({ viewport: { width: 1200, height: 800 } }));
  await page.goto(show.params.uri);
  await page.waitForSelector('#storywall-edit [role=switch]');
  assert.ok(!page.url().includes('#'), 'the ticket has left the address');

  const cursorAt = (id, line) => {
    const position = { line, character: 14 };
    send({ id, method: 'textDocument/documentHighlight', params: { textDocument: { uri }, position } });
  };
  cursorAt(3, 10);
  await page.waitForSelector('[data-story="pay-by-invoice"][data-view-cursor]');
  cursorAt(4, 5);
  await page.waitForSelector('th[data-activity="buy"][data-view-cursor]');
  assert.equal(await page.locator('[data-view-cursor]').count(), 1);

  await page.click('[data-story="pay-by-card"] summary');
  await page.locator('code[data-source]:visible').first().click();
  const back = await heard('window/showDocument');
  assert.deepEqual([back.params.uri, back.params.selection.start.line], [uri, 9]);
  await page.keyboard.press('Escape');

  await page.hover('[data-story="pay-by-invoice"]');
  await page.click('[data-story="pay-by-invoice"] .storywall-handle');
  await page.locator('[role^=menuitem]').filter({ hasText: 'Second' }).first().click();
  const edit = await heard('workspace/applyEdit');
  assert.equal(edit.params.edit.documentChanges[0].edits[0].newText, ': second');
  send({ id: edit.id, result: { applied: false, failureReason: 'read-only' } });
  await page.waitForSelector('#storywall-toast.is-error');
  assert.equal(await page.textContent('#storywall-said'), `${begin('edit-refused')}${say('the editor didn’t accept it')}`);
  await page.waitForSelector('tbody[data-release=""] [data-story="pay-by-invoice"]:not([data-view-pending])');
  const failed = page.consoleErrors.filter((line) => !line.includes('409'));
  assert.deepEqual(failed, []);
});

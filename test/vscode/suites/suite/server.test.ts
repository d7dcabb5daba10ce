// The server is a process of its own: when it dies, the findings come back.
import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as vscode from 'vscode';
import { activateHegao, closeAll, open, replace, waitForFinding, waitUntilGone } from '../workbench.js';
import { waitFor } from '../wait.js';

/** Our own server among the children of this extension host; a zombie has no command line. */
function serverProcess(): number | undefined {
  for (const entry of fs.readdirSync('/proc').filter((name) => /^\d+$/u.test(name))) {
    try {
      const parent = /^PPid:\s*(\d+)$/mu.exec(fs.readFileSync(`/proc/${entry}/status`, 'utf8'))?.[1];
      if (Number(parent) !== process.pid) continue;
      if (fs.readFileSync(`/proc/${entry}/cmdline`, 'utf8').includes('server-node.js')) return Number(entry);
    } catch {
      // The process ended while it was looked at.
    }
  }
  return undefined;
}

suite('server process', () => {
  suiteSetup(activateHegao);
  teardown(closeAll);

  test('a killed server is started again and goes on checking', async function () {
    this.timeout(60_000);
    if (process.platform !== 'linux') this.skip();
    const editor = await open('defects.gw');
    const { document } = editor;
    await waitForFinding(document, 'numbering-sequence');
    const killed = serverProcess();
    assert.ok(killed, 'the server runs as a child process');
    process.kill(killed, 'SIGKILL');
    await waitFor('a new server', () => serverProcess() !== undefined && serverProcess() !== killed, 20_000);
    await replace(editor, '四、下一年度', '三、下一年度');
    await waitUntilGone(document, 'numbering-sequence');
    await replace(editor, '2023年我们将', '2022年我们将');
    await waitForFinding(document, 'plan-year-not-next', '2022');
  });

  test('the restart command gives a new server and the findings return', async function () {
    this.timeout(60_000);
    const { document } = await open('defects.gw');
    await waitForFinding(document, 'numbering-sequence');
    const before = process.platform === 'linux' ? serverProcess() : undefined;
    await vscode.commands.executeCommand('hegao.restartServer');
    if (before) await waitFor('a new server', () => serverProcess() !== undefined && serverProcess() !== before, 20_000);
    await waitForFinding(document, 'numbering-sequence');
  });
});

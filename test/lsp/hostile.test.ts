import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ErrorCodes, type ResponseError } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { createFramingWatch } from '../../server/src/lsp/framing.js';
import { faultyDraft, gap } from './samples.js';
import { stdioServer, withServer } from './server-process.js';

suite('a client that does not keep to the protocol', () => {
  const body = '{"jsonrpc":"2.0","id":1,"method":"shutdown"}';
  const sound = `Content-Type: application/vscode-jsonrpc; charset=utf-8\r\ncontent-length: ${body.length}\r\n\r\n${body}`;

  const broken: Readonly<Record<string, string>> = {
    'no length': `Content-Type: text\r\n\r\n${body}`,
    'a length that is no number': `Content-Length: many\r\n\r\n${body}`,
    'a negative length': `Content-Length: -5\r\n\r\n${body}`,
    'no header at all': `${body}\r\n\r\n`,
    'no end of the header': `Content-Length: 5\n\n${body}`.repeat(200),
  };
  for (const [name, sent] of Object.entries(broken)) {
    test(`${name}: the server says why and ends, so that the editor starts it anew`, async () => {
      const child = spawn(process.execPath, [stdioServer, '--stdio']);
      const [out, err] = ['', ''].map((text) => ({ text }));
      child.stdout.on('data', (piece) => (out!.text += String(piece)));
      child.stderr.on('data', (piece) => (err!.text += String(piece)));
      child.stdin.on('error', () => undefined);
      child.stdin.write(sent);
      const status = await new Promise((settle) => child.once('close', settle));
      assert.equal(status, 1);
      assert.match(err!.text, /没有写明长度（Content-Length）/u);
    });
  }

  test('sound messages are followed however they are cut into pieces', () => {
    const bytes = Buffer.from(sound.repeat(3));
    for (let size = 1; size <= bytes.length; size++) {
      const canBeRead = createFramingWatch();
      for (let at = 0; at < bytes.length; at += size) assert.ok(canBeRead(bytes.subarray(at, at + size)), `${size}`);
      assert.equal(canBeRead(Buffer.from('\r\n\r\n')), false);
    }
  });

  test('a second initialize is refused, and changes nothing', async () => {
    await withServer({}, async (client) => {
      await client.open('file:///drafts/report.gw', faultyDraft);
      await assert.rejects(
        client.request('initialize', { processId: null, rootUri: null, capabilities: {} }),
        ({ code }: ResponseError) => code === ErrorCodes.InvalidRequest,
      );
      assert.ok((await client.rules('file:///drafts/report.gw')).includes(gap));
    });
  });
});

suite('a folder with odd configuration', () => {
  let folder: string;
  const uriOf = (name: string): string => URI.file(join(folder, name)).toString();
  setup(() => (folder = mkdtempSync(join(tmpdir(), 'hegao-lsp-'))));
  teardown(() => rmSync(folder, { recursive: true }));

  test('pipes are told at their place and keep nobody waiting', async function () {
    if (process.platform === 'win32') this.skip();
    mkdirSync(join(folder, '.hegao'));
    for (const name of ['.hegao.json', '.hegao/events.tsv']) execFileSync('mkfifo', [join(folder, name)]);
    await withServer({}, async (client) => {
      await client.open(uriOf('report.gw'), faultyDraft);
      await client.until(() => client.pushed.length === 2);
      for (const { diagnostics } of client.pushed) assert.match(String(diagnostics[0]?.message), /不是普通文件/u);
      assert.ok((await client.rules(uriOf('report.gw'))).includes(gap));
    });
  });

  test('of a hundred thousand mistakes in a table a hundred are shown, and how many more there are', async () => {
    mkdirSync(join(folder, '.hegao'));
    writeFileSync(join(folder, '.hegao', 'events.tsv'), `名称\t词语\t开始日期\n${'甲会\t甲\t2024-01-05\n'.repeat(100_000)}`);
    await withServer({}, async (client) => {
      await client.open(uriOf('report.gw'), faultyDraft);
      await client.until(() => client.pushed.length === 1);
      const { diagnostics } = client.pushed[0]!;
      assert.equal(diagnostics.length, 101);
      assert.match(String(diagnostics[100]!.message), /还有 99900 处/u);
      assert.equal((await client.own('hegao/status', { uri: uriOf('report.gw') }))?.settingsProblems.length, 101);
    });
  });

  test('a file that accompanies software is no report, one that the configuration makes a report is', async () => {
    writeFileSync(join(folder, '.hegao.json'), '{"kind":"work-summary"}');
    await withServer({}, async (client) => {
      for (const [name, languageId, text, state] of [
        ['README.md', 'markdown', faultyDraft, 'not-a-report'],
        ['便条.txt', 'plaintext', '县水利局2023年办结36件。\n', 'checked'],
      ] as const) {
        await client.open(uriOf(name), text, languageId);
        await client.rules(uriOf(name));
        assert.equal((await client.own('hegao/status', { uri: uriOf(name) }))?.state, state, name);
      }
    });
  });
});

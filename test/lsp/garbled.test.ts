import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { URI } from 'vscode-uri';
import { modestCapabilities, type LspClient } from './lsp-client.js';
import { faultyDraft, gap } from './samples.js';
import { withServer } from './server-process.js';

const residue = 'conversion-residue';
const traditional = '青山縣2023年法治政府建設年度報告\n\n全縣各級行政機關認真落實依法行政要求，開展監督檢查36次，辦理案件9件。\n';
const letter = '各位同事：\n\n這是一封信，請大家明天下午到會議室來，我們要討論一下這個月的工作。\n';

suite('garbled texts', () => {
  let folder: string;
  let uri: string;
  setup(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hegao-'));
    uri = URI.file(join(folder, '报告.txt')).toString();
  });
  teardown(() => rm(folder, { recursive: true }));

  /** Writes the file, and opens it as an editor does that takes it for something else. */
  async function openAs(client: LspClient, bytes: Buffer, encoding = 'utf-8', language = 'plaintext'): Promise<void> {
    await writeFile(join(folder, '报告.txt'), bytes);
    await client.open(uri, new TextDecoder(encoding).decode(bytes), language);
  }

  const actionsOf = async (client: LspClient) => {
    const [diagnostic] = await client.diagnostics(uri);
    assert.ok(diagnostic);
    return client.actions(uri, diagnostic.range, { diagnostics: [diagnostic] });
  };

  for (const [name, text, written, readAs, told] of [
    ['GBK', faultyDraft, 'gbk', 'utf-8', 'gb18030'],
    ['GB18030', faultyDraft.replaceAll('青山', '𫚖山'), 'gb18030', 'utf-8', 'gb18030'],
    ['Big5', traditional, 'big5', 'utf-8', 'big5'],
    ['UTF-16 LE without its mark', faultyDraft, 'utf-16le', 'utf-8', 'utf-16le'],
    ['UTF-16 BE without its mark', faultyDraft, 'utf-16be', 'utf-8', 'utf-16be'],
    ['UTF-8 read as GBK', faultyDraft, 'utf-8', 'gbk', 'utf-8'],
  ] as const) {
    test(`${name}: one finding says so, one fix reads the file anew, nothing is deleted or written`, async () => {
      await withServer({ initializationOptions: { reopensFiles: true } }, async (client) => {
        await openAs(client, iconv.encode(text, written), readAs);
        assert.deepEqual(await client.rules(uri), [residue]);
        const [action, ...others] = await actionsOf(client);
        assert.deepEqual(action?.command?.arguments, [uri, told]);
        assert.equal(action.command.command, 'hegao.reopenWithEncoding');
        assert.equal(action.edit, undefined);
        assert.deepEqual(others, []);
      });
    });
  }

  test('the message names the encoding, for editors without such a fix too', async () => {
    await withServer({ capabilities: modestCapabilities }, async (client) => {
      await openAs(client, iconv.encode(faultyDraft, 'gbk'));
      await client.until(() => client.pushed.length > 0);
      const [only, ...others] = client.pushed.at(-1)?.diagnostics ?? [];
      assert.deepEqual(others, []);
      assert.match(String(only?.message), /GB18030（GBK）.*不要保存/u);
      assert.deepEqual(await client.actions(uri, only!.range, { diagnostics: [only!] }), []);
    });
  });

  test('what the editor reads anew is checked as ever, and told again when it is read wrongly once more', async () => {
    await withServer({ initializationOptions: { reopensFiles: true } }, async (client) => {
      const bytes = iconv.encode(faultyDraft, 'gbk');
      await openAs(client, bytes);
      const garbled = bytes.toString('utf8');
      await client.type(uri, 0, garbled.length, faultyDraft);
      const rules = await client.rules(uri);
      assert.ok(rules.includes(gap) && !rules.includes(residue));
      await client.type(uri, 0, faultyDraft.length, garbled);
      assert.deepEqual(await client.rules(uri), [residue]);
    });
  });

  test('a report that is read wrongly only later is told with its encoding', async () => {
    await withServer({ initializationOptions: { reopensFiles: true } }, async (client) => {
      const bytes = iconv.encode(faultyDraft, 'gbk');
      await writeFile(join(folder, '报告.txt'), bytes);
      await client.open(uri, faultyDraft, 'plaintext');
      assert.ok((await client.rules(uri)).includes(gap));
      await client.type(uri, 0, faultyDraft.length, bytes.toString('utf8'));
      assert.match(String((await client.diagnostics(uri))[0]?.message), /GB18030/u);
    });
  });

  test('a file that holds nothing else is told to be lost, and reading it anew is not offered', async () => {
    await withServer({ initializationOptions: { reopensFiles: true } }, async (client) => {
      const saved = Buffer.from(iconv.encode(faultyDraft, 'gbk').toString('utf8'));
      await openAs(client, saved, 'utf-8', 'official-report');
      assert.match(String((await client.diagnostics(uri))[0]?.message), /找不回来/u);
      assert.deepEqual(await actionsOf(client), []);
    });
  });

  test('a text without a file is told to be garbled, the encoding is left to the user', async () => {
    await withServer({ initializationOptions: { reopensFiles: true } }, async (client) => {
      await client.open((uri = 'vscode-vfs://github/报告.gw'), iconv.encode(faultyDraft, 'gbk').toString('utf8'));
      assert.match(String((await client.diagnostics(uri))[0]?.message), /用错了文字编码/u);
      assert.deepEqual((await actionsOf(client))[0]?.command?.arguments, [uri]);
    });
  });

  test('a text that is no report when it is read rightly is left alone', async () => {
    await withServer({}, async (client) => {
      await openAs(client, iconv.encode(letter, 'big5'));
      assert.deepEqual(await client.rules(uri), []);
    });
  });

  test('characters that were not read are told once, and a fix reads the file anew', async () => {
    await withServer({ initializationOptions: { reopensFiles: true } }, async (client) => {
      await openAs(client, iconv.encode(faultyDraft.replaceAll('青山', '𫚖山'), 'gb18030'), 'gb18030');
      const garbled = faultyDraft.replaceAll('青山', '\ufffd山');
      await client.type(uri, 0, faultyDraft.replaceAll('青山', '𫚖山').length, garbled);
      const rules = await client.rules(uri);
      assert.ok(rules.includes(gap));
      assert.equal(rules.filter((rule) => rule === residue).length, 1);
      const found = (await client.diagnostics(uri)).find(({ code }) => code === residue)!;
      assert.match(String(found.message), /没有读出来.*GB18030/u);
      const actions = await client.actions(uri, found.range, { diagnostics: [found], only: ['quickfix'] });
      assert.deepEqual(
        actions.map(({ command }) => command?.arguments),
        [[uri, 'gb18030']],
      );
    });
  });

  test('a single lost character is told without a fix, beside everything else', async () => {
    await withServer({}, async (client) => {
      await openAs(client, Buffer.from(faultyDraft.replace('执法力量薄弱', '执法力\ufffd薄弱')));
      const found = (await client.diagnostics(uri)).find(({ code }) => code === residue);
      assert.match(String(found?.message), /丢失.*原稿/u);
      assert.ok((await client.rules(uri)).includes(gap));
      const actions = await client.actions(uri, found!.range, { diagnostics: [found!], only: ['quickfix'] });
      assert.ok(actions.every(({ title }) => title.startsWith('本文不再检查')));
    });
  });
});

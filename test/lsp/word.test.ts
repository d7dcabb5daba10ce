import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { URI } from 'vscode-uri';
import { docx, item, level, list, num, p } from '../word/builder.js';
import { faultyDraft } from './samples.js';
import { withServer } from './server-process.js';

suite('Word files in an editor', function () {
  this.timeout(60_000);

  let folder: string;
  setup(async () => (folder = await mkdtemp(join(tmpdir(), 'hegao-'))));
  teardown(() => rm(folder, { recursive: true }));
  const put = async (name: string, bytes: Uint8Array | string): Promise<string> => {
    await writeFile(join(folder, name), bytes);
    return URI.file(join(folder, name)).toString();
  };

  test('a draft beside it, never in place of another file', async () => {
    const numbering = list(0, level(0, 'chineseCounting', '%1、')) + num(1, 0);
    const uri = await put('报告.docx', docx({ numbering, body: p('工作总结') + item('概况', 1) }));
    await put('报告.gw', '旧稿');
    await withServer({}, async (client) => {
      const outcome = await client.own('hegao/wordDraft', { uri });
      assert.equal(outcome.failed, false);
      assert.equal(await readFile(URI.parse(outcome.file!).fsPath, 'utf8'), '工作总结\n一、概况\n');
    });
    assert.deepEqual((await readdir(folder)).toSorted(), ['报告.docx', '报告.gw', '报告（2）.gw'].toSorted());
    assert.equal(await readFile(join(folder, '报告.gw'), 'utf8'), '旧稿');
  });

  test('a copy with comments', async () => {
    const body = faultyDraft
      .split('\n')
      .map((line) => p(line))
      .join('');
    const uri = await put('报告.docx', docx({ body }));
    await withServer({}, async (client) => {
      const { file, message } = await client.own('hegao/wordComments', { uri });
      assert.match(message, /\d+ 条批注/u);
      assert.ok(unzipSync(await readFile(URI.parse(file!).fsPath))['word/comments.xml']);
    });
  });

  test('what cannot be read is told', async () => {
    const broken = await put('坏.docx', 'PK\u0003\u0004');
    await withServer({}, async (client) => {
      assert.match((await client.own('hegao/wordDraft', { uri: broken })).message, /损坏/u);
      assert.match((await client.own('hegao/wordDraft', { uri: 'vscode-vfs://x/y.docx' })).message, /本机/u);
      assert.match(
        (await client.own('hegao/wordComments', { uri: URI.file(join(folder, '没有.docx')).toString() })).message,
        /没有这个文件/u,
      );
    });
    assert.deepEqual(await readdir(folder), ['坏.docx']);
  });
});

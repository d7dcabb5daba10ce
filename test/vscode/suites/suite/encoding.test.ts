// A file in another encoding than the editor takes it for, which it guesses well except in Markdown: told once, read anew by a quick fix, never changed.
import * as assert from 'node:assert/strict';
import iconv from 'iconv-lite';
import * as vscode from 'vscode';
import { activateHegao, closeAll, contentsOf, openBytes, rulesIn, waitForFinding, waitUntilGone } from '../workbench.js';
import { picture, waitFor } from '../wait.js';

const residue = 'conversion-residue';

/** Takes the quick fix that reads the file anew. */
async function reopen(document: vscode.TextDocument): Promise<void> {
  const { diagnostic } = await waitForFinding(document, residue);
  const action = await waitFor('the quick fix', async () => {
    const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      diagnostic.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    assert.ok(!actions.some(({ title }) => /清除|删除|不再检查/u.test(title)), actions.map(({ title }) => title).join());
    return actions.find(({ title }) => title.includes('重新打开'));
  });
  await vscode.commands.executeCommand(action.command!.command, ...((action.command!.arguments ?? []) as unknown[]));
}

suite('encodings', () => {
  const guessing = (value: false | undefined) => async (): Promise<void> => {
    for (const language of ['[official-report]', '[plaintext]'])
      await vscode.workspace
        .getConfiguration()
        .update(language, value === undefined ? undefined : { 'files.autoGuessEncoding': value }, vscode.ConfigurationTarget.Workspace);
  };

  suiteSetup(activateHegao);
  // A guess is right more often than not; here it is to fail.
  suiteSetup(guessing(false));
  suiteTeardown(guessing(undefined));
  teardown(closeAll);

  for (const [name, encoding, text, told] of [
    ['GBK', 'gbk', '# 青山县2024年法治政府建设情况报告\n\n全县开展监督检查36次，办理案件9件。\n', /GB18030（GBK）/u],
    ['Big5', 'big5', '# 青山縣2024年法治政府建設情況報告\n\n全縣開展監督檢查36次，辦理案件9件。\n', /Big5（繁体）/u],
  ] as const) {
    test(`a report in ${name} is read anew by the quick fix, and the file stays as it is`, async () => {
      const bytes = iconv.encode(text, encoding);
      const { document } = await openBytes(`garbled-${encoding}.md`, bytes);
      const { diagnostic } = await waitForFinding(document, residue);
      assert.deepEqual(rulesIn(document), [residue]);
      assert.match(diagnostic.message, told);
      await picture(`garbled-${encoding}`);
      await reopen(document);
      await waitUntilGone(document, residue);
      assert.equal(document.getText(), text);
      assert.ok(!document.isDirty);
      assert.deepEqual(Buffer.from(await vscode.workspace.fs.readFile(document.uri)), bytes);
    });
  }

  test('a report that is read anew is checked', async () => {
    const { document } = await openBytes('garbled.md', iconv.encode(await contentsOf('defects.md'), 'gbk'));
    await reopen(document);
    await waitForFinding(document, 'numbering-sequence');
  });

  test('a character that the editor does not read in the encoding that it guessed is read anew', async () => {
    const text = (await contentsOf('clean.gw')).replace('云溪镇', '云𫚖镇');
    const { document } = await openBytes('unread.gw', iconv.encode(text, 'gb18030'));
    assert.notEqual(document.getText(), text);
    await reopen(document);
    await waitUntilGone(document, residue);
    assert.equal(document.getText(), text);
  });

  test('changes that are not saved yet are not lost', async () => {
    const editor = await openBytes('garbled-dirty.md', iconv.encode(await contentsOf('defects.md'), 'gbk'));
    assert.ok(await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '改动')));
    const before = editor.document.getText();
    await reopen(editor.document);
    assert.equal(editor.document.getText(), before);
    assert.ok(editor.document.isDirty);
  });
});

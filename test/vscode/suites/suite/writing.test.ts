// The editor works for its writer: nothing is put over typed words, nothing is missed that is still to come, GBK is guessed.
import * as assert from 'node:assert/strict';
import iconv from 'iconv-lite';
import * as vscode from 'vscode';
import { allSnippets, reportYearOn } from '../../../../server/src/core/index.js';
import {
  activateHegao,
  closeAll,
  contentsOf,
  findings,
  leaveSnippet,
  open,
  openBytes,
  openText,
  rulesIn,
  settled,
  type,
} from '../workbench.js';
import { pause, picture, waitFor } from '../wait.js';

const title = '云溪镇人民政府关于2024年法治政府建设情况的报告\n\n青山县人民政府：\n\n现将有关情况报告如下：\n\n';
const measures = '一、主要举措和成效\n\n（一）规范行政执法。全年办理行政处罚案件58件。\n（二）深化普法宣传。举办法治讲座6期。\n\n';

/** Longer than the grace that a finding under the caret has. */
const pastTheGrace = 2600;

async function stillSilent(document: vscode.TextDocument): Promise<void> {
  await pause(pastTheGrace);
  await settled(document);
  assert.deepEqual(rulesIn(document), []);
}

suite('writing', () => {
  suiteSetup(activateHegao);
  teardown(closeAll);

  for (const language of ['official-report', 'plaintext']) {
    test(`${language}: the editor's own defaults do not work against Chinese`, () => {
      const value = (key: string): unknown => vscode.workspace.getConfiguration('', { languageId: language }).get(key);
      assert.equal(value('editor.wordBasedSuggestions'), 'off');
      assert.equal(value('editor.acceptSuggestionOnEnter'), 'off');
      assert.equal(value('editor.unicodeHighlight.nonBasicASCII'), false);
      assert.equal(value('editor.unicodeHighlight.ambiguousCharacters'), false);
      assert.equal(value('editor.wordWrap'), 'on');
      assert.equal(value('files.autoGuessEncoding'), true);
    });
  }

  for (const extension of ['gw', 'txt']) {
    test(`a report in GBK is read as such: .${extension}`, async () => {
      const text = await contentsOf('defects.txt');
      const { document } = await openBytes(`guessed.${extension}`, iconv.encode(text, 'gbk'));
      assert.equal(document.getText(), text);
    });
  }

  test('a report that is typed from top to bottom is asked for nothing until it is saved', async function () {
    this.timeout(60_000);
    const { document } = await openText('fresh.gw', '');
    for (const paragraph of `${title}${measures}`.split(/(?<=\n)/u)) await type(paragraph);
    await stillSilent(document);
    await picture('written-half');
    await document.save();
    await waitFor('what it lacks', () => rulesIn(document).filter((rule) => rule === 'missing-section').length === 3);
    assert.ok(rulesIn(document).includes('missing-signature') && rulesIn(document).includes('missing-signing-date'));
    await picture('saved-half');
    await type('二、');
    await settled(document);
    assert.equal(rulesIn(document).length, 5, 'what was told stays');
  });

  test('an unfinished series is not told of while its next member is on the way', async function () {
    this.timeout(60_000);
    const editor = await openText('series.gw', '');
    await type(`${title}${measures}（三）化解矛盾纠纷。重点抓好以下三项工作：一是充实队伍。二是加强培训。`);
    await stillSilent(editor.document);
    await type('三是');
    await stillSilent(editor.document);
  });

  test('blanks of a section that is put into a dated report are no errors', async function () {
    this.timeout(60_000);
    const editor = await open('bare.gw');
    const { document } = editor;
    await waitFor('findings', () => rulesIn(document).length > 0);
    await vscode.commands.executeCommand('hegao.insertSection', 'first-responsible');
    await leaveSnippet(editor);
    await pause(pastTheGrace);
    await settled(document);
    assert.deepEqual(
      findings(document).filter(({ diagnostic }) => diagnostic.severity === vscode.DiagnosticSeverity.Error),
      [],
    );
    await vscode.commands.executeCommand('hegao.checkDocument');
    await waitFor('one finding for all blanks', () => rulesIn(document).includes('placeholder-left'));
    assert.equal(rulesIn(document).filter((rule) => rule === 'placeholder-left').length, 1);
  });

  test('a new report and its snippet speak of the same year', async () => {
    const now = new Date();
    const year = String(reportYearOn({ year: now.getFullYear(), month: now.getMonth() + 1 }));
    await vscode.commands.executeCommand('hegao.newReport', 'rule-of-law-annual');
    const editor = await waitFor('the new report', () => vscode.window.activeTextEditor);
    await leaveSnippet(editor);
    assert.ok(editor.document.getText().includes(`关于${year}年法治政府建设情况的报告`));
    const prefix = allSnippets('').find(({ sort, kind }) => sort === 'report' && kind === 'rule-of-law-annual')?.prefixes[0];
    assert.ok(prefix);
    const empty = await openText('empty.gw', prefix);
    const item = await waitFor('the snippet', async () => {
      const place = new vscode.Position(0, prefix.length);
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        empty.document.uri,
        place,
      );
      return list.items.find(({ label }) => JSON.stringify(label).includes('全文'));
    });
    const body = typeof item.insertText === 'object' ? item.insertText.value : (item.insertText ?? '');
    assert.ok(body.includes(`${year}`) && body.includes('法治政府建设情况的报告'));
  });
});

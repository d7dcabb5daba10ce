// What helps to read and to write: hover, outline, folding, fix-all on save, the commands without side effects.
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  activateHegao,
  closeAll,
  contentsOf,
  findings,
  open,
  openText,
  replace,
  rulesIn,
  waitForFinding,
  waitUntilGone,
  withSettings,
} from '../workbench.js';
import { picture, waitFor } from '../wait.js';

const names = (symbols: readonly vscode.DocumentSymbol[]): readonly string[] =>
  symbols.flatMap(({ name, children }) => [name, ...names(children)]);

suite('reading and writing', () => {
  suiteSetup(activateHegao);
  teardown(closeAll);

  test('hover explains the rule', async () => {
    const { document } = await open('defects.gw');
    const { diagnostic } = await waitForFinding(document, 'numbering-sequence');
    const shown = await waitFor('the hover', async () => {
      const hovers = await vscode.commands.executeCommand<readonly vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        diagnostic.range.start,
      );
      const texts = hovers.flatMap(({ contents }) => contents.map((part) => (typeof part === 'string' ? part : part.value)));
      return texts.find((text) => text.includes('序号'));
    });
    assert.match(shown, /序号不连续或重复|numbering-sequence/u);
  });

  test('the outline shows the headings', async () => {
    const { document } = await open('clean.gw');
    const symbols = await waitFor('the outline', async () => {
      const answer = await vscode.commands.executeCommand<readonly vscode.DocumentSymbol[] | undefined>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      return answer && answer.length > 0 && answer;
    });
    const all = names(symbols).join('\n');
    for (const heading of ['一、主要举措和成效', '（一）规范行政执法', '二、存在的不足和原因', '四、下一年度工作安排'])
      assert.ok(all.includes(heading), all);
  });

  test('a section folds from its heading to its last line', async () => {
    const { document } = await open('clean.gw');
    const lineOf = (start: string): number => document.positionAt(document.getText().indexOf(start)).line;
    const ranges = await waitFor('the folds', async () => {
      const answer = await vscode.commands.executeCommand<readonly vscode.FoldingRange[] | undefined>(
        'vscode.executeFoldingRangeProvider',
        document.uri,
      );
      return answer && answer.length > 0 && answer;
    });
    const measures = ranges.find(({ start }) => start === lineOf('一、主要'));
    assert.ok(measures, 'the first section folds');
    assert.ok(measures.end >= lineOf('（三）化解') && measures.end < lineOf('二、存在'), `it ends in line ${measures.end}`);
  });

  test('Markdown keeps its own outline, once', async () => {
    const { document } = await open('defects.md');
    await waitForFinding(document, 'numbering-sequence');
    const symbols = await waitFor('the outline', async () => {
      const answer = await vscode.commands.executeCommand<readonly vscode.DocumentSymbol[] | undefined>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      return answer && answer.length > 0 && answer;
    });
    const heading = names(symbols).filter((name) => name.includes('存在的不足和原因'));
    assert.equal(heading.length, 1, heading.join('\n'));
  });

  test('saving mends what is safe to mend', async () => {
    const settings = { 'editor.codeActionsOnSave': { 'source.fixAll.hegao': 'always' } };
    await withSettings(settings, async () => {
      const text = await contentsOf('clean.gw');
      const { document } = await openText(
        'on-save.gw',
        text.replace('各项部署，扎实', '各项部署,扎实').replace('深化普法宣传。', '深化普法宣传。[bookmark: _GoBack]'),
      );
      const editor = vscode.window.activeTextEditor;
      assert.ok(editor);
      await waitForFinding(document, 'halfwidth-punct');
      await waitForFinding(document, 'conversion-residue');
      await replace(editor, '组织村居干部', '组织村居两级干部');
      assert.ok(await document.save());
      await waitUntilGone(document, 'halfwidth-punct');
      await waitUntilGone(document, 'conversion-residue');
      assert.equal(await contentsOf('on-save.gw'), text.replace('组织村居干部', '组织村居两级干部'));
    });
  });

  test('the check command checks the report on the screen', async () => {
    const { document } = await open('defects.gw');
    await vscode.commands.executeCommand('hegao.checkDocument');
    await waitForFinding(document, 'numbering-sequence');
  });

  test('a rule is explained by command', async () => {
    await open('defects.gw');
    await vscode.commands.executeCommand('hegao.showRule', 'numbering-sequence');
    const label = (): string => vscode.window.tabGroups.activeTabGroup.activeTab?.label ?? '';
    await waitFor('the page of the rule', () => label().includes('numbering-sequence'));
    await picture('rule-page');
  });

  test('a finding leads to the other place that takes part in it', async () => {
    const { document } = await open('defects.gw');
    const { diagnostic } = await waitForFinding(document, 'numbering-sequence');
    const related = diagnostic.relatedInformation ?? [];
    assert.ok(
      related.some(({ location }) => document.getText(location.range).length > 0 && location.uri.toString() === document.uri.toString()),
    );
  });

  test('nothing is found twice', async () => {
    const { document } = await open('defects.gw');
    await waitForFinding(document, 'numbering-sequence');
    const seen = findings(document).map(({ rule, diagnostic: { range } }) => `${rule} ${range.start.line}:${range.start.character}`);
    assert.deepEqual(seen, [...new Set(seen)]);
    assert.ok(rulesIn(document).length > 0);
  });
});

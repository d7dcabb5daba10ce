// Missing sections come in by command, by snippet and by completion; headings are renumbered; a new report starts without errors.
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { allSnippets, kindById, kindIds, type KindId } from '../../../../server/src/core/index.js';
import { agreesWithCommandLine } from '../command-line.js';
import { activateHegao, closeAll, findings, leaveSnippet, open, openText, settled } from '../workbench.js';
import { picture, waitFor } from '../wait.js';

const annual: KindId = 'rule-of-law-annual';
const mandated = (kindById(annual)?.sections ?? []).filter(({ necessity }) => necessity === 'must');

const missing = (document: vscode.TextDocument): number => findings(document).filter(({ rule }) => rule === 'missing-section').length;

/** The letters that call a section of this kind. */
function prefixOf(section: string): string {
  const found = allSnippets('').find((snippet) => snippet.kind === annual && snippet.section === section);
  assert.ok(found, `there is a snippet for ${section}`);
  return found.prefixes[0];
}

/** Puts the caret on a new empty line before the sign-off. */
async function makeRoom(editor: vscode.TextEditor): Promise<vscode.Position> {
  const { document } = editor;
  const signOff = document.getText().lastIndexOf('青岭县云溪镇人民政府');
  const place = document.positionAt(signOff);
  assert.ok(await editor.edit((edit) => edit.insert(place, '\n\n')));
  editor.selection = new vscode.Selection(place, place);
  return place;
}

async function completionAt(document: vscode.TextDocument, place: vscode.Position, wanted: (item: vscode.CompletionItem) => boolean) {
  return waitFor('the completion', async () => {
    const list = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, place);
    return list.items.find(wanted);
  });
}

const labelOf = ({ label }: vscode.CompletionItem): string => (typeof label === 'string' ? label : label.label);

const bodyOf = (item: vscode.CompletionItem): string =>
  typeof item.insertText === 'object' ? item.insertText.value : (item.insertText ?? item.textEdit?.newText ?? labelOf(item));

suite('sections', () => {
  suiteSetup(activateHegao);
  teardown(closeAll);

  test('every missing section is inserted by command, with the right ordinal in the right place', async function () {
    this.timeout(60_000);
    const editor = await open('bare.gw');
    const { document } = editor;
    await waitFor('all sections to be missing', () => missing(document) === mandated.length);
    for (const [done, { id }] of [...mandated].reverse().entries()) {
      await vscode.commands.executeCommand('hegao.insertSection', id);
      await waitFor(`${id} to be there`, () => missing(document) === mandated.length - done - 1);
      await leaveSnippet(editor);
    }
    const headings = document.getText().match(/^[一二三四五六]、/gmu);
    assert.deepEqual(headings, ['一、', '二、', '三、', '四、']);
    assert.ok(document.getText().trimEnd().endsWith('2024年1月15日'), 'the sign-off stays last');
    await agreesWithCommandLine(document);
    await picture('sections-by-command');
  });

  test('every missing section is inserted by the letters that call it', async function () {
    this.timeout(60_000);
    const editor = await open('bare.gw');
    const { document } = editor;
    await waitFor('all sections to be missing', () => missing(document) === mandated.length);
    for (const [done, { id, title }] of mandated.entries()) {
      const prefix = prefixOf(id);
      const place = await makeRoom(editor);
      assert.ok(await editor.edit((edit) => edit.insert(place, prefix)));
      const item = await completionAt(document, place.translate(0, prefix.length), (each) => labelOf(each) === title);
      await editor.insertSnippet(new vscode.SnippetString(bodyOf(item)), new vscode.Range(place, place.translate(0, prefix.length)));
      await leaveSnippet(editor);
      await waitFor(`${title} to be there`, () => missing(document) === mandated.length - done - 1);
    }
    await agreesWithCommandLine(document);
  });

  test('completion offers the headings of the sections that are still missing', async () => {
    const editor = await open('bare.gw');
    const { document } = editor;
    const place = await makeRoom(editor);
    assert.ok(await editor.edit((edit) => edit.insert(place, '一、')));
    const item = await completionAt(document, place.translate(0, 2), (each) => bodyOf(each).includes('第一责任人'));
    assert.ok(bodyOf(item).length > 0);
  });

  test('headings are renumbered by one command', async () => {
    const editor = await openText(
      'renumber.gw',
      '关于2023年工作情况的报告\n\n一、工作情况\n\n（一）甲\n（三）乙\n\n三、存在问题\n\n三、工作打算\n',
    );
    await vscode.commands.executeCommand('hegao.renumber');
    const ordinals = (): readonly string[] => editor.document.getText().match(/^(?:[一二三四]、|（[一二三四]）)/gmu) ?? [];
    await waitFor('the ordinals to be right', () => ordinals().join('') === '一、（一）（二）二、三、').catch(() => undefined);
    assert.deepEqual(ordinals(), ['一、', '（一）', '（二）', '二、', '三、']);
    await vscode.commands.executeCommand('undo');
    assert.deepEqual(ordinals(), ['一、', '（一）', '（三）', '三、', '三、'], 'one undo takes it all back');
  });

  for (const kind of kindIds) {
    test(`a new ${kind} has no error`, async () => {
      await closeAll();
      await vscode.commands.executeCommand('hegao.newReport', kind);
      const editor = await waitFor('the new report', () => vscode.window.activeTextEditor);
      const { document } = editor;
      assert.equal(document.languageId, 'official-report');
      await leaveSnippet(editor);
      await settled(document);
      const found = await agreesWithCommandLine(document);
      assert.deepEqual(
        found.filter((line) => line.includes(' error ')),
        [],
      );
      assert.deepEqual(
        found.filter((line) => line.endsWith(' missing-section')),
        [],
      );
    });
  }
});

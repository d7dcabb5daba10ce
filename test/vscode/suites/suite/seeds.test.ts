// Real reports, where they are present beside the project: the editor and the command line say the same, and quick fixes mend them.
import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import * as vscode from 'vscode';
import { checkText, type DocumentLanguage } from '../../../../server/src/core/index.js';
import { agreesWithCommandLine } from '../command-line.js';
import { activateHegao, closeAll, leaveSnippet, openText, repair, rulesIn, settled, waitForFinding } from '../workbench.js';
import { picture } from '../wait.js';

const folder = process.env['HEGAO_SEEDS'];
const files = folder
  ? fs
      .readdirSync(folder)
      .filter((file) => file.endsWith('.txt'))
      .sort()
  : [];

/** What a writer mends in each, by quick fix. */
const repairs: Readonly<Record<string, readonly string[]>> = {
  '001': ['numbering-level-mixed'],
  '003': ['plan-year-not-next', 'missing-section', 'conversion-residue'],
  '004': ['numbering-level-mixed', 'missing-section', 'conversion-residue'],
};

/** A section whose content stands elsewhere: only the writer can move it, under a heading that the command inserts. */
const mentionedOnly = 'section-without-heading';

/** The sections that the finding says are without a heading of their own. */
function sectionsWithoutHeading({ text, language }: { readonly text: string; readonly language: DocumentLanguage }): readonly string[] {
  const { findings } = checkText(text, language);
  return findings.flatMap(({ rule, data }) => (rule === mentionedOnly && data?.section ? [data.section] : []));
}

async function giveHeadings(editor: vscode.TextEditor): Promise<void> {
  const { document } = editor;
  for (const section of sectionsWithoutHeading({ text: document.getText(), language: 'plaintext' })) {
    await vscode.commands.executeCommand('hegao.insertSection', section);
    await leaveSnippet(editor);
    await settled(document);
  }
}

suite('real reports', () => {
  suiteSetup(activateHegao);
  teardown(closeAll);

  if (files.length === 0) {
    test('the folder of real reports is not beside the project', function () {
      this.skip();
    });
  }

  for (const file of files) {
    const text = (): string => fs.readFileSync(path.join(folder ?? '', file), 'utf8');
    const number = file.slice(0, 3);

    test(`${file}: the editor shows what the command line finds`, async () => {
      const { document } = await openText(file, text());
      assert.ok((await agreesWithCommandLine(document)).length > 0);
      await vscode.commands.executeCommand('workbench.actions.view.problems');
      await picture(`seed-${number}`);
      await vscode.commands.executeCommand('workbench.action.closePanel');
    });

    const rules = repairs[number];
    if (!rules) continue;
    test(`${file}: quick fixes and 插入章节 mend ${rules.join(', ')}`, async function () {
      this.timeout(60_000);
      const editor = await openText(`mended-${file}`, text());
      const { document } = editor;
      await waitForFinding(document, rules[0] ?? '');
      await repair(editor, new Set(rules));
      await giveHeadings(editor);
      await settled(document);
      assert.deepEqual(
        rulesIn(document).filter((rule) => [...rules, mentionedOnly].includes(rule)),
        [],
      );
      await agreesWithCommandLine(document);
      await picture(`mended-${number}`);
    });
  }
});

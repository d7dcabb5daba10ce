// Real reports, where they are present beside the project: the editor and the command line say the same, and quick fixes mend them.
import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import * as vscode from 'vscode';
import { agreesWithCommandLine } from '../command-line.js';
import { activateHegao, closeAll, openText, repair, rulesIn, settled, waitForFinding } from '../workbench.js';
import { picture } from '../wait.js';

const folder = process.env['HEGAO_SEEDS'];
const files = folder
  ? fs
      .readdirSync(folder)
      .filter((file) => file.endsWith('.txt'))
      .sort()
  : [];

/** Which findings of a seed a writer mends by quick fix. */
const repairs: Readonly<Record<string, readonly string[]>> = {
  '001': ['numbering-level-mixed'],
  '003': ['plan-year-not-next', 'missing-section', 'section-without-heading', 'conversion-residue'],
  '004': ['numbering-level-mixed', 'section-without-heading', 'missing-section', 'conversion-residue'],
};

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
    test(`${file}: quick fixes mend ${rules.join(', ')}`, async function () {
      this.timeout(60_000);
      const editor = await openText(`mended-${file}`, text());
      const wanted = new Set(rules);
      await waitForFinding(editor.document, rules[0] ?? '');
      const taken = await repair(editor, wanted);
      assert.ok(taken > 0);
      await settled(editor.document);
      assert.deepEqual(
        rulesIn(editor.document).filter((rule) => wanted.has(rule)),
        [],
      );
      await agreesWithCommandLine(editor.document);
      await picture(`mended-${number}`);
    });
  }
});

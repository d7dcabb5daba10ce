// What `hegao check` says about the same text: the editor must not disagree.
import * as assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import * as vscode from 'vscode';
import { findings } from './workbench.js';
import { waitFor } from './wait.js';

interface JsonFinding {
  readonly rule: string;
  readonly severity: string;
  readonly range: { readonly start: Place; readonly end: Place };
}

interface Place {
  readonly line: number;
  readonly character: number;
}

const severityNames = ['error', 'warning', 'information', 'hint'];

const fromEnvironment = (name: string): string => {
  const value = process.env[name];
  assert.ok(value, `the launcher sets ${name}`);
  return value;
};

const asLine = (rule: string, severity: string | undefined, { start, end }: JsonFinding['range']): string =>
  `${start.line}:${start.character}-${end.line}:${end.character} ${severity} ${rule}`;

/** The findings of the command line on a text, one line each. */
function checkedByCommandLine(text: string, extension: string): readonly string[] {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hegao-'));
  const file = path.join(folder, `report${extension}`);
  fs.writeFileSync(file, text);
  try {
    const cli = path.join(fromEnvironment('HEGAO_ROOT'), 'dist/cli.js');
    const ran = spawnSync(fromEnvironment('HEGAO_NODE'), [cli, 'check', '--format', 'json', '--fail-on', 'never', file], {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
    assert.equal(ran.status, 0, ran.stderr);
    const { files } = JSON.parse(ran.stdout) as { files: readonly { findings: readonly JsonFinding[] }[] };
    return (files[0]?.findings ?? []).map(({ rule, severity, range }) => asLine(rule, severity, range)).sort();
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function shownByEditor(document: vscode.TextDocument): readonly string[] {
  return findings(document)
    .map(({ rule, diagnostic }) => asLine(rule, severityNames[diagnostic.severity], diagnostic.range))
    .sort();
}

/** Waits until the editor, asked for a check, shows exactly what the command line finds; gives those findings. */
export async function agreesWithCommandLine(document: vscode.TextDocument): Promise<readonly string[]> {
  await vscode.commands.executeCommand('hegao.checkDocument');
  await vscode.window.showTextDocument(document, { preview: false });
  const expected = checkedByCommandLine(document.getText(), path.extname(document.fileName) || '.gw');
  const same = (): boolean => JSON.stringify(shownByEditor(document)) === JSON.stringify(expected);
  await waitFor('the same findings as the command line', same).catch(() => undefined);
  assert.deepEqual(shownByEditor(document), expected);
  return expected;
}

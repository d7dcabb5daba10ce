// The editor as the suites see it: open a file, read its findings, take a quick fix, type.
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { checkText, type DocumentLanguage } from '../../../server/src/core/index.js';
import { waitFor } from './wait.js';

/** What the editor underlines: the rule, the words, how grave it is. */
interface Underlined {
  readonly document: vscode.TextDocument;
  readonly rule: string;
  readonly text: string;
  readonly diagnostic: vscode.Diagnostic;
}

function workspaceFolder(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'a folder is open');
  return folder.uri;
}

export async function activateHegao(): Promise<void> {
  const extension = vscode.extensions.getExtension('hegao.hegao');
  assert.ok(extension, 'the extension is installed');
  await extension.activate();
}

/** Shows a file of the workspace, as it stands on disk. */
export async function open(name: string): Promise<vscode.TextEditor> {
  return openUri(vscode.Uri.joinPath(workspaceFolder(), name));
}

async function openUri(uri: vscode.Uri): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(uri);
  return vscode.window.showTextDocument(document, { preview: false });
}

/** Writes a new file into the workspace and shows it. */
export async function openText(name: string, text: string): Promise<vscode.TextEditor> {
  return openBytes(name, new TextEncoder().encode(text));
}

/** The same with bytes, which need not be what the editor takes them for. */
export async function openBytes(name: string, bytes: Uint8Array): Promise<vscode.TextEditor> {
  const uri = vscode.Uri.joinPath(workspaceFolder(), name);
  await vscode.workspace.fs.writeFile(uri, bytes);
  return openUri(uri);
}

/** Leaves no changed document behind: closing a tab with unsaved text would ask. */
export async function closeAll(): Promise<void> {
  for (let n = 0; n < 20 && vscode.window.tabGroups.all.some((group) => group.tabs.length > 0); n++) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
}

export async function contentsOf(name: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(workspaceFolder(), name)));
}

function ruleOf(diagnostic: vscode.Diagnostic): string {
  const { code } = diagnostic;
  return String(typeof code === 'object' ? code.value : code);
}

export function findings(document: vscode.TextDocument): readonly Underlined[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter((diagnostic) => diagnostic.source === 'hegao' || diagnostic.source === '核稿')
    .map((diagnostic) => ({ document, rule: ruleOf(diagnostic), text: document.getText(diagnostic.range), diagnostic }));
}

export const rulesIn = (document: vscode.TextDocument): readonly string[] => findings(document).map(({ rule }) => rule);

const listing = (document: vscode.TextDocument): string =>
  findings(document)
    .map(({ rule, text }) => `${rule} “${text}”`)
    .join(', ') || 'nothing';

export function waitForFinding(document: vscode.TextDocument, rule: string, text?: string): Promise<Underlined> {
  return waitFor(
    () => `${rule} on “${text ?? '…'}”; there is: ${listing(document)}`,
    () => findings(document).find((found) => found.rule === rule && (text === undefined || found.text === text)),
  );
}

export function waitUntilGone(document: vscode.TextDocument, rule: string): Promise<unknown> {
  return waitFor(
    () => `${rule} to go; there is: ${listing(document)}`,
    () => !rulesIn(document).includes(rule),
  );
}

/** The fixes that the library has for a finding. The editor's answer does not say which action belongs to which diagnostic. */
function fixTitles({ document, rule, diagnostic }: Underlined): readonly string[] {
  const { findings: found } = checkText(document.getText(), document.languageId as DocumentLanguage);
  const start = document.offsetAt(diagnostic.range.start);
  const same = found.filter((finding) => finding.rule === rule && finding.span.start === start);
  return same.flatMap(({ fixes }) => fixes.map(({ title }) => title));
}

/** The quick fixes that mend a finding, the likeliest first. Polled: VS Code cancels a pending request when any provider is registered. */
function quickFixes(found: Underlined): Promise<readonly vscode.CodeAction[]> {
  const { document, rule, diagnostic } = found;
  const titles = fixTitles(found);
  assert.ok(titles.length > 0, `there is a fix for ${rule} “${found.text}”`);
  return waitFor(`the quick fix ${titles.join(' or ')}`, async () => {
    const all = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      diagnostic.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const mending = all.filter(({ title }) => titles.includes(title));
    return mending.length > 0 && mending;
  });
}

/** What VS Code does when a person chooses the action: first its edit, then its command. */
async function take(action: vscode.CodeAction): Promise<void> {
  if (action.edit) assert.ok(await vscode.workspace.applyEdit(action.edit), `the edit of ${action.title} applies`);
  if (action.command) await vscode.commands.executeCommand(action.command.command, ...((action.command.arguments ?? []) as unknown[]));
}

/** Takes the first quick fix of each finding of these rules until none is left. Gives the number of fixes taken. */
export async function repair(editor: vscode.TextEditor, rules: ReadonlySet<string>): Promise<number> {
  const { document } = editor;
  for (let taken = 0; taken < 60; taken++) {
    await settled(document);
    const next = findings(document).find(({ rule }) => rules.has(rule));
    if (!next) return taken;
    const [action] = await quickFixes(next);
    assert.ok(action);
    const { version } = document;
    await take(action);
    await waitFor(`“${action.title}” to change the text`, () => document.version > version);
    await leaveSnippet(editor);
  }
  throw new Error(`quick fixes do not come to an end: ${listing(document)}`);
}

/** Ends the tab stops of an inserted snippet and puts the caret where it disturbs no finding. */
export async function leaveSnippet(editor: vscode.TextEditor): Promise<void> {
  await vscode.commands.executeCommand('leaveSnippet');
  parkCaret(editor);
}

const documentStart = new vscode.Position(0, 0);

export function parkCaret(editor: vscode.TextEditor, place = documentStart): void {
  editor.selection = new vscode.Selection(place, place);
}

const quietFor = 400;

/** Waits until the findings have stood still for a moment; the caret's grace of two seconds counts as movement. */
export async function settled(document: vscode.TextDocument): Promise<void> {
  const state = (): string => `${document.version} ${listing(document)}`;
  let [seen, since] = [state(), Date.now()];
  await waitFor('the findings to settle', async () => {
    const now = state();
    if (now !== seen) [seen, since] = [now, Date.now()];
    return Date.now() - since >= quietFor;
  });
}

/** Types where the caret is, as the keyboard does. */
export async function type(text: string): Promise<void> {
  await vscode.commands.executeCommand('type', { text });
}

export async function replace(editor: vscode.TextEditor, before: string, after: string): Promise<void> {
  const { document } = editor;
  const at = document.getText().indexOf(before);
  assert.ok(at >= 0, `the text has “${before}”`);
  const range = new vscode.Range(document.positionAt(at), document.positionAt(at + before.length));
  assert.ok(await editor.edit((edit) => edit.replace(range, after)));
}

/** Sets values for the workspace, runs, and takes them back. */
export async function withSettings(values: Readonly<Record<string, unknown>>, run: () => Promise<void>): Promise<void> {
  const set = async (key: string, value: unknown): Promise<void> => {
    await vscode.workspace.getConfiguration().update(key, value, vscode.ConfigurationTarget.Workspace);
  };
  for (const [key, value] of Object.entries(values)) await set(key, value);
  try {
    await run();
  } finally {
    for (const key of Object.keys(values)) await set(key, undefined);
  }
}

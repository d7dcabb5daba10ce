import { commands, Uri, window, workspace } from 'vscode';
import { samples, type Sample } from '../samples.js';
import type { Session } from '../session.js';

/** Opens a sample report that the user picks, or that the caller names. It is a copy without a file: whatever happens to it, the sample stays. */
export async function openSample(session: Session, wanted?: unknown): Promise<void> {
  const sample = samples.find(({ file }) => file === wanted) ?? (await pickSample());
  if (!sample) return;
  const bytes = await workspace.fs.readFile(Uri.joinPath(session.samples, sample.file));
  const document = await workspace.openTextDocument({ language: sample.language, content: new TextDecoder().decode(bytes) });
  await window.showTextDocument(document, { preview: false });
  await commands.executeCommand('workbench.actions.view.problems');
}

async function pickSample(): Promise<Sample | undefined> {
  const items = samples.map((sample) => ({ label: sample.name, sample }));
  const picked = await window.showQuickPick(items, { title: '打开示例报告', placeHolder: '打开的是副本，可以随意修改' });
  return picked?.sample;
}

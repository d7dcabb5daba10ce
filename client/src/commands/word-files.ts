import { commands, ProgressLocation, Uri, window, workspace } from 'vscode';
import { requestForUser } from '../requests.js';
import type { Session } from '../session.js';

/** Reads a Word file into a draft beside it, and opens that. */
export async function openWordFile(session: Session, uri: unknown): Promise<void> {
  const outcome = await asked(session, uri, { method: 'hegao/wordDraft', title: '正在读取 Word 文稿…' });
  if (outcome?.file !== undefined) await window.showTextDocument(await workspace.openTextDocument(Uri.parse(outcome.file)));
}

/** Writes a copy of a Word file in which each finding is a comment, and offers to show where it is. */
export async function commentWordFile(session: Session, uri: unknown): Promise<void> {
  const show = '在文件夹中显示';
  const outcome = await asked(session, uri, { method: 'hegao/wordComments', title: '正在检查并写批注…', choices: [show] });
  if (outcome?.choice === show && outcome.file !== undefined) await commands.executeCommand('revealFileInOS', Uri.parse(outcome.file));
}

interface Asked {
  readonly method: 'hegao/wordDraft' | 'hegao/wordComments';
  readonly title: string;
  readonly choices?: readonly string[];
}

interface Answered {
  readonly file: string | undefined;
  readonly choice: string | undefined;
}

/** Asks the server, and tells what it says. With choices, waits until one is made. */
async function asked(session: Session, uri: unknown, { method, title, choices = [] }: Asked): Promise<Answered | undefined> {
  if (!(uri instanceof Uri)) {
    void window.showInformationMessage('请在资源管理器里右键点 .docx、.doc 或 .wps 文件，再选这个命令。');
    return undefined;
  }
  const params = { uri: session.client.code2ProtocolConverter.asUri(uri) };
  const progress = { location: ProgressLocation.Notification, title, cancellable: true };
  const outcome = await window.withProgress(progress, (_, token) => requestForUser(session, method, params, token));
  if (!outcome) return undefined;
  if (outcome.failed) {
    void window.showWarningMessage(outcome.message);
    return undefined;
  }
  const shown = window.showInformationMessage(outcome.message, ...(outcome.file === undefined ? [] : choices));
  return { file: outcome.file, choice: choices.length === 0 ? undefined : await shown };
}

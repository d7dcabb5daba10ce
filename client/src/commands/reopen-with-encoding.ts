import { commands, Uri, window, workspace, type TextDocument } from 'vscode';
import type { Session } from '../session.js';

interface EditorEncoding {
  readonly id: string;
  /** As the editor's own list says it. */
  readonly listed: string;
}

/** By the names that the server gives to encodings. */
const encodings: Readonly<Record<string, EditorEncoding>> = {
  'utf-8': { id: 'utf8', listed: 'UTF-8' },
  gb18030: { id: 'gb18030', listed: 'Simplified Chinese (GB18030)' },
  big5: { id: 'big5hkscs', listed: 'Traditional Chinese (Big5-HKSCS)' },
  'utf-16le': { id: 'utf16le', listed: 'UTF-16 LE' },
  'utf-16be': { id: 'utf16be', listed: 'UTF-16 BE' },
};

/** Reads a garbled document's file anew, in the encoding that it seems to be written in. Only the quick fix of that finding calls it. */
export async function reopenWithEncoding({ log }: Session, uri: unknown, wanted: unknown): Promise<void> {
  const document = workspace.textDocuments.find((open) => typeof uri === 'string' && open.uri.toString() === Uri.parse(uri).toString());
  if (!document || document.isUntitled) return;
  if (document.isDirty) {
    void window.showWarningMessage(
      '这个文件有还没保存的改动，重新打开会丢掉它们，所以没有重新打开。请先撤销这些改动（不要保存，保存会把乱码写进文件），再试一次。',
    );
    return;
  }
  const encoding = typeof wanted === 'string' ? encodings[wanted] : undefined;
  if (!encoding || !(await reopened(document, encoding, log))) await letUserChoose(document, encoding);
}

/** What `workspace.openTextDocument` takes since VS Code 1.100, where documents tell their encoding too. */
interface EncodedDocuments {
  openTextDocument(uri: Uri, options: { readonly encoding: string }): Thenable<TextDocument>;
}

async function reopened(document: TextDocument, { id }: EditorEncoding, log: Session['log']): Promise<boolean> {
  if (!('encoding' in document)) return false;
  try {
    await (workspace as EncodedDocuments).openTextDocument(document.uri, { encoding: id });
    return true;
  } catch (error) {
    log.warn(`not reopened as ${id}: ${String(error)}`);
    return false;
  }
}

/** The editor's own two lists: first what to do, then the encoding. */
async function letUserChoose(document: TextDocument, encoding: EditorEncoding | undefined): Promise<void> {
  await window.showTextDocument(document);
  const choice = encoding?.listed ?? 'Simplified Chinese (GBK)';
  void window.showInformationMessage(`请在上方的列表里先选“通过编码重新打开”（Reopen with Encoding），再选“${choice}”。`);
  await commands.executeCommand('workbench.action.editor.changeEncoding');
}

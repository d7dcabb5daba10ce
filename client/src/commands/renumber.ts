import { window, type TextEditor } from 'vscode';
import type { RequestTypes } from '../../../server/src/lsp/protocol.js';
import { reportEditor } from '../report-editor.js';
import { aboutDocument, requestForUser } from '../requests.js';
import type { Session } from '../session.js';

type Renumbering = RequestTypes['hegao/renumber']['result'];

export async function renumber(session: Session): Promise<void> {
  const editor = reportEditor(session);
  if (!editor) return;
  const edits = await requestForUser(session, 'hegao/renumber', aboutDocument(session, editor.document));
  if (!edits) return;
  if (edits.length === 0) {
    void window.showInformationMessage('标题序号没有需要改的地方。');
    return;
  }
  const done = await applyRenumbering(session, editor, edits, { undoStopBefore: true, undoStopAfter: true });
  if (done) window.setStatusBarMessage(`核稿：已改正${edits.length}处标题序号。`, 5000);
}

export async function applyRenumbering(
  { client }: Session,
  editor: TextEditor,
  edits: Renumbering,
  undo: { readonly undoStopBefore: boolean; readonly undoStopAfter: boolean },
): Promise<boolean> {
  return editor.edit((builder) => {
    for (const { range, newText } of edits) builder.replace(client.protocol2CodeConverter.asRange(range), newText);
  }, undo);
}

import { Range, window, type QuickPickItem } from 'vscode';
import { declareKind } from '../kind-declaration.js';
import { reportEditor } from '../report-editor.js';
import { requestForUser } from '../requests.js';
import type { Session } from '../session.js';

interface KindPick extends QuickPickItem {
  /** Undefined: to be recognised by title and headings again. */
  readonly name: string | undefined;
}

/** Writes the kind of the report into its front matter, where every tool finds it. */
export async function setKind(session: Session): Promise<void> {
  const editor = reportEditor(session);
  if (!editor) return;
  const kinds = await requestForUser(session, 'hegao/kinds', {});
  if (!kinds) return;
  const items: readonly KindPick[] = [
    { label: '自动判断', description: '按标题和章节判断', name: undefined },
    ...kinds.map(({ name }) => ({ label: name, name })),
  ];
  const picked = await window.showQuickPick(items, { title: '设置报告类型', placeHolder: '写在本文开头，只对本文有效' });
  if (!picked) return;
  const { document } = editor;
  const { start, end, newText } = declareKind(document.getText(), picked.name);
  await editor.edit((edit) => edit.replace(new Range(document.positionAt(start), document.positionAt(end)), newText));
}

import { languages, window, type TextEditor } from 'vscode';
import type { Session } from './session.js';

/** The editor in front, if what it shows may be a report; otherwise the user is told what is missing. */
export function reportEditor({ selector }: Session): TextEditor | undefined {
  const editor = window.activeTextEditor;
  if (editor && languages.match(selector, editor.document) > 0) return editor;
  void window.showInformationMessage('请先打开一篇报告（.gw、.md 或 .txt 文件）。');
  return undefined;
}

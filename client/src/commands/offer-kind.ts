import { window } from 'vscode';
import type { Session } from '../session.js';
import { setKind } from './set-kind.js';

/** Says that a document is not taken for a report, and lets the user say that it is one. */
export function offerKind(session: Session, message: string): void {
  const set = '设置报告类型';
  void window.showInformationMessage(message, set).then((choice) => (choice === set ? setKind(session) : undefined));
}

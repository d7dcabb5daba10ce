import { CodeActionKind, type CodeAction, type Diagnostic } from 'vscode-languageserver';
import { encodingNames } from '../../core/index.js';
import type { OpenDocument } from '../document.js';
import { reopenCommand } from '../protocol.js';
import type { Session } from '../session.js';

/** Reading the file anew is the one thing that helps a garbled text; nothing is to be written into it. */
export function reopenAction(
  { uri, appliedSettings }: OpenDocument,
  diagnostics: Diagnostic[],
  { options }: Session,
): CodeAction | undefined {
  const from = appliedSettings?.checks.garbledFrom;
  if (!options.reopensFiles || from === 'lost') return undefined;
  const title = from === undefined ? '换一种编码重新打开…' : `按${encodingNames[from]}重新打开`;
  const command = { title, command: reopenCommand, arguments: from === undefined ? [uri] : [uri, from] };
  return { title, kind: CodeActionKind.QuickFix, diagnostics, isPreferred: true, command };
}

import { CodeAction, CodeActionKind, type CodeActionProviderMetadata } from 'vscode';

export const quickFixes: CodeActionProviderMetadata = { providedCodeActionKinds: [CodeActionKind.QuickFix] };

/** A quick fix that calls a command and is tied to no diagnostic: the editor puts such actions behind all that mend one. */
export function lastAction(title: string, command: string, ...args: readonly unknown[]): CodeAction {
  const action = new CodeAction(title, CodeActionKind.QuickFix);
  action.command = { command, title, arguments: [...args] };
  return action;
}

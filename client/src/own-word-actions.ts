import { workspace, type CodeAction, type CodeActionContext, type CodeActionProvider, type Range, type TextDocument } from 'vscode';
import { ruleOf } from './diagnostic-rule.js';
import { lastAction, quickFixes } from './last-action.js';

/** The rules that hold words against a table. */
const RULES: ReadonlySet<string | undefined> = new Set(['confusable-word', 'missing-char', 'de-di-de']);
const LONGEST = 40;

/** Offers to write a word into the folder's own words: from then on it is right. */
export class OwnWordActions implements CodeActionProvider {
  static readonly metadata = quickFixes;

  provideCodeActions(document: TextDocument, _range: Range, { diagnostics }: CodeActionContext): CodeAction[] {
    if (!workspace.getWorkspaceFolder(document.uri)) return [];
    const words = new Set(diagnostics.filter((one) => RULES.has(ruleOf(one))).map(({ range }) => document.getText(range).trim()));
    return [...words]
      .filter((word) => word.length > 1 && word.length <= LONGEST)
      .map((word) => lastAction(`“${word}”没有错，加入本单位词表`, 'hegao.addOwnWord', word, document.uri));
  }
}

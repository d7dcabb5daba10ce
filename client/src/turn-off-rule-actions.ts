import type { CodeAction, CodeActionContext, CodeActionProvider, Range, TextDocument } from 'vscode';
import { ruleOf } from './diagnostic-rule.js';
import { lastAction, quickFixes } from './last-action.js';
import type { Session } from './session.js';

/** Offers to switch a rule off in the settings. The server offers the comment in the text; settings are the client's. */
export class TurnOffRuleActions implements CodeActionProvider {
  static readonly metadata = quickFixes;

  constructor(private readonly session: Session) {}

  provideCodeActions(document: TextDocument, _range: Range, { diagnostics }: CodeActionContext): CodeAction[] {
    const rules = new Set(diagnostics.map(ruleOf));
    return [...rules].flatMap((rule) => (rule === undefined ? [] : [this.action(document, rule)]));
  }

  private action({ uri }: TextDocument, rule: string): CodeAction {
    const name = this.session.rules.find(({ id }) => id === rule)?.name ?? rule;
    return lastAction(`在设置里关闭规则（${name}）`, 'hegao.turnOffRule', rule, uri);
  }
}

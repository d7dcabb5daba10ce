import {
  CodeAction,
  CodeActionKind,
  type CodeActionContext,
  type CodeActionProvider,
  type CodeActionProviderMetadata,
  type Range,
  type TextDocument,
} from 'vscode';
import { ruleOf } from './diagnostic-rule.js';
import type { Session } from './session.js';

/** Offers to switch a rule off in the settings. The server offers the comment in the text; settings are the client's. */
export class TurnOffRuleActions implements CodeActionProvider {
  static readonly metadata: CodeActionProviderMetadata = { providedCodeActionKinds: [CodeActionKind.QuickFix] };

  constructor(private readonly session: Session) {}

  provideCodeActions(document: TextDocument, _range: Range, { diagnostics }: CodeActionContext): CodeAction[] {
    const rules = new Set(diagnostics.map(ruleOf));
    return [...rules].flatMap((rule) => (rule === undefined ? [] : [this.action(document, rule)]));
  }

  /** Tied to no diagnostic: the editor puts such actions behind all that mend one. */
  private action({ uri }: TextDocument, rule: string): CodeAction {
    const name = this.session.rules.find(({ id }) => id === rule)?.name ?? rule;
    const title = `在设置里关闭规则（${name}）`;
    const action = new CodeAction(title, CodeActionKind.QuickFix);
    action.command = { command: 'hegao.turnOffRule', title, arguments: [rule, uri] };
    return action;
  }
}

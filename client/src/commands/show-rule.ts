import { commands, languages, QuickPickItemKind, Uri, window, workspace, type QuickPickItem } from 'vscode';
import { ruleOf } from '../diagnostic-rule.js';
import type { RuleSummary, Session } from '../session.js';

interface RulePick extends QuickPickItem {
  readonly rule?: RuleSummary;
}

/** Opens the page on a rule: the one that the caller names, the one found at the caret, or one that the user picks. */
export async function showRule(session: Session, wanted?: unknown): Promise<void> {
  const { rules } = session;
  const atCaret = rulesAtCaret(session);
  const [only, ...others] = atCaret;
  const rule = rules.find(({ id }) => id === wanted) ?? (others.length === 0 ? only : undefined) ?? (await pickRule(rules, atCaret));
  if (rule) await openRulePage(session, rule);
}

function rulesAtCaret({ rules }: Session): readonly RuleSummary[] {
  const editor = window.activeTextEditor;
  if (!editor) return [];
  const found = languages
    .getDiagnostics(editor.document.uri)
    .filter(({ range }) => range.contains(editor.selection.active))
    .map(ruleOf);
  return rules.filter(({ id }) => found.includes(id));
}

async function pickRule(rules: readonly RuleSummary[], atCaret: readonly RuleSummary[]): Promise<RuleSummary | undefined> {
  const item = (rule: RuleSummary): RulePick => ({ label: rule.name, description: rule.id, detail: rule.reason, rule });
  const line = (label: string): RulePick => ({ label, kind: QuickPickItemKind.Separator });
  const first = atCaret.length > 0 ? [line('光标处的问题'), ...atCaret.map(item), line('所有规则')] : [];
  const items = [...first, ...rules.filter((rule) => !atCaret.includes(rule)).map(item)];
  const picked = await window.showQuickPick(items, {
    title: '查看规则说明',
    placeHolder: '输入规则名称',
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked?.rule;
}

export async function openRulePage({ rulePages, log }: Session, { id, name, reason }: RuleSummary): Promise<void> {
  const page = Uri.joinPath(rulePages, `${id}.md`);
  try {
    await workspace.fs.stat(page);
    await commands.executeCommand('markdown.showPreview', page);
  } catch (error) {
    log.warn(`${id}.md: ${String(error)}`);
    void window.showInformationMessage(`${name}：${reason}`);
  }
}

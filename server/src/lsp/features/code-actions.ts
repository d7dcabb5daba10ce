import { CodeActionKind, type CodeAction, type CodeActionParams, type Diagnostic, type WorkspaceEdit } from 'vscode-languageserver';
import { ruleById, type Finding, type Report, type RuleId, type TextEdit } from '../../core/index.js';
import { reopenAction } from './reopen-action.js';
import { editsOf, rangeOf, sameRange, spanOf } from '../convert.js';
import type { OpenDocument } from '../document.js';
import { diagnosticSource, fixAllKind } from '../protocol.js';
import type { Session } from '../session.js';
import { silencingEdit } from './silence-rule.js';
import { fixAllEdits } from './fix-all.js';

/** A finding that is asked about, with the diagnostic that the editor shows for it. */
interface Subject {
  readonly finding: Finding;
  readonly diagnostics: Diagnostic[];
}

/** Travels with an action whose edit is made only when it is chosen. */
export interface PendingFixAll {
  readonly uri: string;
  readonly version: number;
  readonly rule?: RuleId;
}

export function codeActions(document: OpenDocument, params: CodeActionParams, session: Session): CodeAction[] {
  const { report } = document.analyse();
  if (!report) return [];
  const { only } = params.context;
  const actions: CodeAction[] = [];
  if (wants(only, CodeActionKind.QuickFix)) {
    const subjects = subjectsOf(document, report, params);
    for (const action of subjects.flatMap((subject) => fixActions(document, subject, session))) actions.push(action);
    for (const { finding, diagnostics } of firstOfEachRule(subjects)) {
      if (fixableCount(report, finding.rule) > 1) actions.push(fixRuleAction(document, report, finding.rule, diagnostics, session));
    }
    for (const { finding, diagnostics } of firstOfEachRule(subjects)) {
      const { rule, data } = finding;
      const action = data?.garbled ? reopenAction(document, diagnostics, session) : silenceAction(document, rule, session);
      if (action) actions.push(action);
    }
  }
  if (wants(only, fixAllKind) && report.findings.some(isFixable)) {
    actions.push(withFixAll(document, report, { title: '修复本文中所有可以自动修复的问题', kind: fixAllKind }, undefined, session));
  }
  return actions;
}

/** Makes the edit of an action that was chosen; undefined when the document is no longer the one it was offered for. */
export function resolvedAction(
  document: OpenDocument,
  action: CodeAction,
  { version, rule }: PendingFixAll,
  session: Session,
): CodeAction | undefined {
  const { report } = document.analyse();
  if (!report || document.version !== version) return undefined;
  return { ...action, edit: workspaceEdit(document, fixAllEdits(document, report, rule), session) };
}

export function isPendingFixAll(data: unknown): data is PendingFixAll {
  return typeof data === 'object' && data !== null && 'uri' in data && typeof data.uri === 'string' && 'version' in data;
}

/** `only` names kinds or their beginnings: source.fixAll asks for source.fixAll.hegao too. */
function wants(only: readonly string[] | undefined, kind: string): boolean {
  return only === undefined || only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
}

/**
 * The findings of the present report that the diagnostics of the request stand for; where it brings none of ours, those in its range.
 * Diagnostics of other tools, and ours of an earlier text, fit no finding and fall away.
 */
function subjectsOf(document: OpenDocument, report: Report, { range, context }: CodeActionParams): readonly Subject[] {
  const ours = context.diagnostics.filter((diagnostic) => diagnostic.source === diagnosticSource);
  const asked = spanOf(document.text, range);
  const near = report.findings.filter(({ span }) => span.start <= asked.end && asked.start <= span.end);
  if (ours.length === 0) return near.map((finding) => ({ finding, diagnostics: [] }));
  return ours.flatMap((diagnostic) => {
    const finding = report.findings.find(
      ({ rule, span }) => rule === diagnostic.code && sameRange(rangeOf(document.text, span), diagnostic.range),
    );
    return finding ? [{ finding, diagnostics: [diagnostic] }] : [];
  });
}

function fixActions(document: OpenDocument, { finding, diagnostics }: Subject, session: Session): CodeAction[] {
  // Editors put the preferred one first, so only the likeliest may be preferred.
  const preferred = finding.fixes.find((fix, index) => index === 0 && fix.safe);
  return finding.fixes.map((fix) => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    ...(fix === preferred && { isPreferred: true }),
    edit: workspaceEdit(document, fix.edits, session),
  }));
}

function fixRuleAction(document: OpenDocument, report: Report, rule: RuleId, diagnostics: Diagnostic[], session: Session): CodeAction {
  const title = `修复本文中所有此类问题（${ruleName(rule)}）`;
  return withFixAll(document, report, { title, kind: CodeActionKind.QuickFix, diagnostics }, rule, session);
}

/** Tied to no diagnostic: editors put such actions behind all that mend one, whoever offers them. */
function silenceAction(document: OpenDocument, rule: RuleId, session: Session): CodeAction {
  return {
    title: `本文不再检查“${ruleName(rule)}”（在文末加一行注释）`,
    kind: CodeActionKind.QuickFix,
    edit: workspaceEdit(document, [silencingEdit(document.text.getText(), rule)], session),
  };
}

/** Working out a fix-all means checking again, so clients that can wait for the edit get it when the action is chosen. */
function withFixAll(document: OpenDocument, report: Report, action: CodeAction, rule: RuleId | undefined, session: Session): CodeAction {
  if (session.client.resolvesActionEdits) {
    const data: PendingFixAll = { uri: document.uri, version: document.version, ...(rule !== undefined && { rule }) };
    return { ...action, data };
  }
  return { ...action, edit: workspaceEdit(document, fixAllEdits(document, report, rule), session) };
}

function workspaceEdit({ uri, version, text }: OpenDocument, edits: readonly TextEdit[], { client }: Session): WorkspaceEdit {
  const converted = editsOf(text, edits);
  if (!client.versionedEdits) return { changes: { [uri]: converted } };
  return { documentChanges: [{ textDocument: { uri, version }, edits: converted }] };
}

function firstOfEachRule(subjects: readonly Subject[]): readonly Subject[] {
  return subjects.filter((subject, index) => subjects.findIndex((other) => other.finding.rule === subject.finding.rule) === index);
}

function fixableCount(report: Report, rule: RuleId): number {
  return report.findings.filter((finding) => finding.rule === rule && isFixable(finding)).length;
}

function isFixable(finding: Finding): boolean {
  return finding.fixes[0]?.safe === true;
}

function ruleName(rule: RuleId): string {
  return ruleById(rule)?.name ?? rule;
}

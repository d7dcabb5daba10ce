import type { Paragraph } from '../document/paragraph.js';
import type { ReportDocument } from '../document/report-document.js';
import type { TableFact } from '../facts/tables.js';
import type { MessageArgs, MessageKey, RuleId } from '../messages/messages.js';
import type { FindingData, Severity } from '../report.js';
import type { Span, TextEdit } from '../text/span.js';

/** A message by its key, with what fills its blanks: ['gap', { found: '四、', expected: '三、' }]. */
export type Message<Id extends RuleId> = {
  [Key in MessageKey<Id>]: keyof MessageArgs<Id, Key> extends never ? readonly [Key] : readonly [Key, MessageArgs<Id, Key>];
}[MessageKey<Id>];

/** What a rule yields. Spans count in what the rule was given: a paragraph's text, or the whole document. */
export interface Slip<Id extends RuleId> {
  readonly span: Span;
  readonly message: Message<Id>;
  readonly related?: readonly { readonly span: Span; readonly message: Message<Id> }[];
  readonly fixes?: readonly SlipFix<Id>[];
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  readonly data?: FindingData;
  readonly waits?: SlipWaiting<Id>;
}

/** See Waiting. */
export interface SlipWaiting<Id extends RuleId> {
  readonly toCome?: Message<Id>;
  readonly behind?: readonly Span[];
  readonly rooms?: readonly Span[];
}

export interface SlipFix<Id extends RuleId> {
  readonly title: Message<Id>;
  readonly safe: boolean;
  readonly edits: readonly TextEdit[];
}

interface RuleCommon<Id extends RuleId> {
  readonly id: Id;
  readonly severity: Severity;
  /** Ten or more findings of a mechanical rule become one, with one fix for all. The message `all` tells their number, the fix `fixAll` mends them. */
  readonly mechanical?: true;
}

/** Judges one paragraph alone; run once for as long as the paragraph does not change. */
export interface ParagraphRule<Id extends RuleId = RuleId> extends RuleCommon<Id> {
  readonly scope: 'paragraph';
  check(paragraph: Paragraph): Iterable<Slip<Id>>;
}

/** Judges one table alone. Spans are given by `at`, in the row's paragraph. */
export interface TableRule<Id extends RuleId = RuleId> extends RuleCommon<Id> {
  readonly scope: 'table';
  check(table: TableFact, at: (paragraph: Paragraph, span: Span) => Span): Iterable<Slip<Id>>;
}

/** Judges the document model; spans count in the document. */
export interface DocumentRule<Id extends RuleId = RuleId> extends RuleCommon<Id> {
  readonly scope: 'document';
  check(document: ReportDocument): Iterable<Slip<Id>>;
}

export type Rule = ParagraphRule | TableRule | DocumentRule;

export function defineRule<Id extends RuleId>(rule: ParagraphRule<Id> | TableRule<Id> | DocumentRule<Id>): Rule {
  return rule as unknown as Rule;
}

/** A fix of one edit. */
export function replace(span: Span, newText: string): readonly TextEdit[] {
  return [{ span, newText }];
}

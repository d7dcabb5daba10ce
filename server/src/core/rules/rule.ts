import type { MessageArgs, MessageKey, RuleId } from '../messages/messages.js';
import type { Paragraph } from '../paragraph/paragraph.js';
import type { PlacedEdit, PlacedSpan } from '../paragraph/placed.js';
import type { Answers, Inputs, Question } from '../questions/question.js';
import type { Severity } from '../text/severity.js';
import type { Span } from '../text/span.js';
import type { FindingData } from './finding.js';

/** A message by its key, with what fills its blanks: ['gap', { found: '四、', expected: '三、' }]. */
export type Message<Id extends RuleId> = {
  [Key in MessageKey<Id>]: keyof MessageArgs<Id, Key> extends never ? readonly [Key] : readonly [Key, MessageArgs<Id, Key>];
}[MessageKey<Id>];

/** What a rule yields. A line rule's places count in the paragraph's text, all others' in the report. */
export interface Slip<Id extends RuleId, Where = PlacedSpan> {
  readonly span: Where;
  readonly message: Message<Id>;
  readonly related?: readonly { readonly span: Where; readonly message: Message<Id> }[];
  readonly fixes?: readonly SlipFix<Id, Where>[];
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  readonly data?: FindingData;
  readonly waits?: SlipWaiting<Id, Where>;
}

/** See Waiting. */
export interface SlipWaiting<Id extends RuleId, Where = PlacedSpan> {
  readonly toCome?: Message<Id>;
  readonly behind?: readonly Where[];
  readonly rooms?: readonly Where[];
}

export interface SlipFix<Id extends RuleId, Where = PlacedSpan> {
  readonly title: Message<Id>;
  readonly safe: boolean;
  readonly edits: readonly PlacedEdit<Where>[];
}

/** A slip in one paragraph's text. */
export type LineSlip<Id extends RuleId> = Slip<Id, Span>;

export interface Mechanical {
  /** From how many findings on they become one; ten where nothing is said. */
  readonly from?: number;
  /** They are counted together with those of another mechanical rule, and told as its own. */
  readonly as?: RuleId;
}

interface RuleCommon<Id extends RuleId> {
  readonly id: Id;
  readonly severity: Severity;
  /** Many findings of a mechanical rule become one, with one fix for all. The message `all` tells their number, the fix `fixAll` mends them. */
  readonly mechanical?: true | Mechanical;
}

/** Judges one paragraph alone; run once for as long as the paragraph does not change. */
export interface LineRule<Id extends RuleId = RuleId> extends RuleCommon<Id> {
  readonly scope: 'line';
  readonly check: (paragraph: Paragraph) => Iterable<LineSlip<Id>>;
}

/** Judges each item of a list alone; run once for as long as the item stays the same object: see perLines and perItem. */
export interface EachRule<Id extends RuleId = RuleId> extends RuleCommon<Id> {
  readonly scope: 'each';
  readonly each: Question<readonly object[]>;
  readonly check: (item: never) => Iterable<Slip<Id>>;
}

/** Judges the report by the answers to the questions that it names; run again when one of these answers changes. */
export interface ReportRule<Id extends RuleId = RuleId> extends RuleCommon<Id> {
  readonly scope: 'report';
  readonly inputs: Inputs;
  readonly check: (given: never) => Iterable<Slip<Id>>;
}

export type Rule = LineRule | EachRule | ReportRule;

export function lineRule<Id extends RuleId>(rule: Omit<LineRule<Id>, 'scope'>): Rule {
  return { ...rule, scope: 'line' } as unknown as Rule;
}

export function eachRule<Id extends RuleId, Item extends object>(
  rule: Omit<EachRule<Id>, 'scope' | 'each' | 'check'> & {
    readonly each: Question<readonly Item[]>;
    readonly check: (item: Item) => Iterable<Slip<Id>>;
  },
): Rule {
  return { ...rule, scope: 'each' } as unknown as Rule;
}

export function reportRule<Id extends RuleId, const I extends Inputs>(
  rule: Omit<ReportRule<Id>, 'scope' | 'inputs' | 'check'> & {
    readonly inputs: I;
    readonly check: (given: Answers<I>) => Iterable<Slip<Id>>;
  },
): Rule {
  return { ...rule, scope: 'report' } as unknown as Rule;
}

/** A fix of one edit. */
export function replace<Where>(span: Where, newText: string): readonly PlacedEdit<Where>[] {
  return [{ span, newText }];
}

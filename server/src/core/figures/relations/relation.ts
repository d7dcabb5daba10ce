import type { Span } from '../../text/span.js';
import type { RuleId } from '../../messages/messages.js';

/**
 * How figures hang together: parts and their whole (sum), a part within its whole (part), a percentage of two counts (ratio), a number at two
 * times (growth), a total shared out (average), one amount in two units (conversion), an announced count and its items (count), a table's totals (table-total), the statutory
 * balances (balance), one indicator told twice (repetition).
 */
export type RelationKind =
  'sum' | 'part' | 'ratio' | 'growth' | 'average' | 'conversion' | 'count' | 'table-total' | 'balance' | 'repetition';

/** What a figure is in its relation. */
export type RelationRole =
  'whole' | 'part' | 'rate' | 'before' | 'after' | 'change' | 'first' | 'second' | 'announced' | 'item' | 'mention';

export interface RelationMember<Where = Span> {
  readonly role: RelationRole;
  /** The number alone; in the paragraph's text, as long as a relation is looked at in its paragraph alone. */
  readonly span: Where;
}

/** Figures that the text itself relates by arithmetic, read without doubt. */
export interface Relation<Where = Span> {
  readonly kind: RelationKind;
  /** The rule that speaks up where it does not hold. */
  readonly rule: RuleId;
  /** In the order of the text. */
  readonly members: readonly RelationMember<Where>[];
  readonly holds: boolean;
  /** As a careful reader would reckon: 21＋37＝58. */
  readonly arithmetic: string;
}

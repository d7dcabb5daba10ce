import type { Paragraph } from '../document/paragraph.js';
import type { Span } from '../text/span.js';
import type { RuleId } from '../messages/messages.js';

/**
 * How figures hang together: parts and their whole (sum), a part within its whole (part), a percentage of two counts (ratio), a number at two
 * times (growth), one amount in two units (conversion), an announced count and its items (count), a table's totals (table-total), the statutory
 * balances (balance), one indicator told twice (repetition).
 */
export type RelationKind = 'sum' | 'part' | 'ratio' | 'growth' | 'conversion' | 'count' | 'table-total' | 'balance' | 'repetition';

/** What a figure is in its relation. */
export type RelationRole =
  'whole' | 'part' | 'rate' | 'before' | 'after' | 'change' | 'first' | 'second' | 'announced' | 'item' | 'mention';

export interface RelationMember {
  readonly role: RelationRole;
  readonly paragraph: Paragraph;
  /** The number alone, in its paragraph. */
  readonly span: Span;
}

/** Figures that the text itself relates by arithmetic, read without doubt. */
export interface Relation {
  readonly kind: RelationKind;
  /** The rule that speaks up where it does not hold. */
  readonly rule: RuleId;
  /** In the order of the text. */
  readonly members: readonly RelationMember[];
  readonly holds: boolean;
  /** As a careful reader would reckon: 21＋37＝58. */
  readonly arithmetic: string;
}

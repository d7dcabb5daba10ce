import type { DateMention } from '../../chinese/dates.js';
import type { Span } from '../../text/span.js';
import type { Located, PlacedSpan } from '../../paragraph/placed.js';

/** A year that speaks for or against the report year, at its place. */
export interface YearEvidence {
  readonly year: number;
  /** The four digits. */
  readonly span: PlacedSpan;
}

/** A whole year, no range and no day. */
export function isSingleYear(mention: DateMention): boolean {
  return mention.year !== undefined && mention.until === undefined && mention.month === undefined;
}

export function datesWithin({ paragraph }: Located, span: Span): readonly DateMention[] {
  return paragraph.dates.filter((date) => date.span.start >= span.start && date.span.end <= span.end);
}

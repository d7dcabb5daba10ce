import type { DateMention } from '../chinese/dates.js';
import type { Span } from '../text/span.js';
import { locate, type PlacedParagraph } from './placed.js';

/** A year that speaks for or against the report year, at its place. */
export interface YearEvidence {
  readonly year: number;
  readonly at: PlacedParagraph;
  /** The four digits in the document. */
  readonly span: Span;
}

export function evidence(at: PlacedParagraph, mention: DateMention): YearEvidence {
  return { year: mention.year!, at, span: locate(at, mention.yearSpan!) };
}

/** A whole year, no range and no day. */
export function isSingleYear(mention: DateMention): boolean {
  return mention.year !== undefined && mention.until === undefined && mention.month === undefined;
}

export function datesWithin({ paragraph }: PlacedParagraph, span: Span): readonly DateMention[] {
  return paragraph.dates.filter((date) => date.span.start >= span.start && date.span.end <= span.end);
}

import { lastStarting } from '../text/ordered-spans.js';
import type { Span } from '../text/span.js';
import { matchesOf } from '../text/matches.js';

/** What marks a passage stands between. */
export interface Enclosure {
  readonly quoted: boolean;
  /** Of nested titles the innermost, without the marks. */
  readonly bookTitle: Span | undefined;
}

const BOOK_TITLE = /《([^《》]*)》/gu;
const QUOTATION = /“([^“”]*)”/gu;

/** The words between marks in a text, in order. */
export interface Enclosures {
  readonly titles: readonly Span[];
  readonly quotations: readonly Span[];
}

export function readEnclosures(text: string): Enclosures {
  return { titles: insides(text, '《', BOOK_TITLE), quotations: insides(text, '“', QUOTATION) };
}

/** A passage that fills the quotes is a term, not a quotation. */
export function enclosureOf(span: Span, { titles, quotations }: Enclosures): Enclosure {
  const quotation = around(span, quotations);
  return {
    quoted: quotation !== undefined && quotation.end - quotation.start > span.end - span.start,
    bookTitle: around(span, titles),
  };
}

function insides(text: string, opening: string, pattern: RegExp): readonly Span[] {
  if (!text.includes(opening)) return [];
  return matchesOf(pattern, text).map(({ index, 1: inside }) => ({ start: index + 1, end: index + 1 + inside!.length }));
}

function around(span: Span, outer: readonly Span[]): Span | undefined {
  const nearest = lastStarting(outer, span.start, (candidate) => candidate);
  return nearest && span.end <= nearest.end ? nearest : undefined;
}

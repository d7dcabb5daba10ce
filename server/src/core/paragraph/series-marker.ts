import type { Span } from '../text/span.js';

/** 一是…二是…, 一要…二要…, 第一，…第二，…: an ordinal marker (序次语) that counts the members of a series inside running text. */
export interface SeriesMarker {
  readonly kind: 'shi' | 'yao' | 'di';
  readonly value: number;
  /** The marker, without the mark after it: 一是, 第一. */
  readonly span: Span;
  /** The numeral alone. */
  readonly numeral: Span;
  /** The mark that ends the member before, as written; empty at the start of a paragraph. */
  readonly before: string;
  readonly beforeSpan: Span;
  /** The mark written right after the marker; empty when none. */
  readonly after: string;
  /** May also be a rank or one of several numbers: 第二、三年内. It counts only where a series waits for its number. */
  readonly doubtful: boolean;
}

import { shiftSpan, type Span } from '../text/span.js';
import type { Paragraph } from './paragraph.js';

/** A paragraph at its place in one revision of the document. */
export interface PlacedParagraph {
  readonly paragraph: Paragraph;
  /** Where its chunk starts in the document. */
  readonly base: number;
  /** Its number among all paragraphs, from 0. */
  readonly index: number;
}

/** Where a stretch of the paragraph's text stands in the document. */
export function locate(placed: PlacedParagraph, span: Span): Span {
  return shiftSpan(placed.paragraph.inChunk(span), placed.base);
}

/** The paragraph's visible text in the document, from its first character to its last. */
export function locateWhole(placed: PlacedParagraph): Span {
  return locate(placed, placed.paragraph.whole);
}

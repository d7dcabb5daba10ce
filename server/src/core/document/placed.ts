import { shiftSpan, type Span } from '../text/span.js';
import type { Paragraph } from './paragraph.js';

/** Where the chunks of the latest revision stand, by their numbers. An edit moves nothing but this. */
export interface Places {
  /** Where each chunk starts in the document. */
  starts: readonly number[];
  /** The number of each chunk's first paragraph among all paragraphs, from 0. */
  firsts: readonly number[];
}

/** Where to look a chunk's place up. */
export interface Place {
  readonly places: Places;
  /** The chunk's number, from 0. */
  number: number;
}

/** A paragraph at its place in the document; it moves with its chunk, and stays the same one while its words are typed. */
export class PlacedParagraph {
  #paragraph: Paragraph;
  readonly #place: Place;
  readonly #offset: number;

  constructor(paragraph: Paragraph, place: Place, offset: number) {
    this.#paragraph = paragraph;
    this.#place = place;
    this.#offset = offset;
  }

  get paragraph(): Paragraph {
    return this.#paragraph;
  }

  /** Only the reader of the next revision says this. */
  nowReads(paragraph: Paragraph): void {
    this.#paragraph = paragraph;
  }

  /** Where its chunk starts in the document. */
  get base(): number {
    return this.#place.places.starts[this.#place.number]!;
  }

  /** Its number among all paragraphs, from 0. */
  get index(): number {
    return this.#place.places.firsts[this.#place.number]! + this.#offset;
  }
}

/** Where a stretch of the paragraph's text stands in the document. */
export function locate(placed: PlacedParagraph, span: Span): Span {
  return shiftSpan(placed.paragraph.inChunk(span), placed.base);
}

/** The paragraph's visible text in the document, from its first character to its last. */
export function locateWhole(placed: PlacedParagraph): Span {
  return locate(placed, placed.paragraph.whole);
}

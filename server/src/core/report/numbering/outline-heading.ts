import { writeLike, writeOrdinal, type Ordinal, type OrdinalStyle } from '../../chinese/ordinals.js';
import type { Heading } from '../../paragraph/headings.js';
import type { Span } from '../../text/span.js';
import type { Repair } from './numbering-items.js';
import { isSame } from '../../questions/same.js';
import { locate, locateWhole, type Located, type PlacedSpan } from '../../paragraph/placed.js';

/** A heading at its place, as the outline reads it. */
export interface OutlineHeading {
  /** The heading alone, without a body that follows on the same line. */
  readonly at: Located;
  readonly heading: Heading;
  /** 1 for the outermost. */
  readonly level: number;
  /** The number of the list that it belongs to, among those of the outline; undefined for headings without ordinal. */
  readonly list: number | undefined;
  readonly repair: Repair | undefined;
  /** The ordinal that it ought to carry; undefined for headings without ordinal. */
  readonly expected: ExpectedOrdinal | undefined;
}

export class ExpectedOrdinal {
  readonly style: OrdinalStyle;
  readonly value: number;
  readonly #sister: Ordinal | undefined;

  /** `sister` is a heading of the same list whose writing it follows. */
  constructor(style: OrdinalStyle, value: number, sister: Ordinal | undefined) {
    this.style = style;
    this.value = value;
    this.#sister = sister;
  }

  equals(other: ExpectedOrdinal): boolean {
    return this.style === other.style && this.value === other.value && isSame(this.#sister, other.#sister);
  }

  get text(): string {
    return this.of(this.value);
  }

  /** The ordinal of another number in the same list. */
  of(value: number): string {
    return this.#sister ? writeLike(this.#sister, value) : writeOrdinal(this.style, value);
  }
}

/** Headings that are counted together. */
export interface NumberedList {
  readonly level: number;
  /** The style that the list ought to be written in. */
  readonly style: OrdinalStyle;
  readonly items: readonly OutlineHeading[];
  /** Those of its headings that lost their number. */
  readonly lost: readonly LostHeading[];
}

/** A heading without its number, or with one that cannot be read. */
export interface LostHeading {
  readonly at: Located;
  readonly expected: ExpectedOrdinal;
  /** What is left of the number, in the paragraph's text; empty where nothing is. */
  readonly left: Span;
  /** The heading's words. */
  readonly words: Span;
}

/** Where the heading's ordinal stands in the document, without the blanks after it. */
export function ordinalSpan({ at, heading }: OutlineHeading): PlacedSpan {
  const ordinal = heading.ordinal;
  return ordinal ? locate(at, { start: 0, end: ordinal.text.length }) : locateWhole(at);
}

export function titleText({ at, heading }: OutlineHeading): string {
  return at.paragraph.slice(heading.title);
}

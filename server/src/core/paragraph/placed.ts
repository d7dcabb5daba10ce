import { countLeading } from '../text/sorted.js';
import type { Span } from '../text/span.js';
import type { Paragraph } from './paragraph.js';
import type { Place } from './place.js';

/** A paragraph, or its head, at its place in the report. */
export interface Located {
  readonly place: Place;
  readonly paragraph: Paragraph;
}

/** A line of the report. The object stays the same for as long as nothing in it changes. */
export interface PlacedParagraph extends Located {
  /** Nothing but blanks stands between it and the next one. */
  readonly touchesNext: boolean;
}

/** Where something begins or ends: so many UTF-16 units behind the start of a line. It stays right wherever the line moves to. */
export interface Spot {
  readonly place: Place;
  readonly offset: number;
}

/** A stretch of the report. It may begin and end in different lines. */
export interface PlacedSpan {
  readonly start: Spot;
  readonly end: Spot;
}

/** Replaces what stands in a stretch; an empty stretch inserts. */
export interface PlacedEdit<Where = PlacedSpan> {
  readonly span: Where;
  readonly newText: string;
}

/** Where a stretch of the paragraph's text stands. */
export function locate({ place, paragraph }: Located, span: Span): PlacedSpan {
  return inLineAt(place, paragraph.inLine(span));
}

/** A stretch of the line at a place; its offsets count from the start of the line. */
export function inLineAt(place: Place, { start, end }: Span): PlacedSpan {
  return { start: { place, offset: start }, end: { place, offset: end } };
}

/** The paragraph's visible text, from its first character to its last. */
export function locateWhole(placed: Located): PlacedSpan {
  return locate(placed, placed.paragraph.whole);
}

/** The line with the blanks at its ends, without its line break. */
export function lineOf(placed: Located): PlacedSpan {
  return { start: startOf(placed), end: endOf(placed) };
}

export function startOf({ place }: Pick<Located, 'place'>): Spot {
  return { place, offset: 0 };
}

export function endOf({ place, paragraph }: Located): Spot {
  return { place, offset: paragraph.source.length };
}

/** The line with all that parts it from the next one that is not blank. */
export function lineWithGap({ place, paragraph }: Located): PlacedSpan {
  return { start: { place, offset: 0 }, end: { place, offset: paragraph.gap.end } };
}

/** The stretch from where one begins to where another ends. */
export function fromTo(first: PlacedSpan, last: PlacedSpan): PlacedSpan {
  return { start: first.start, end: last.end };
}

export function compareSpots(a: Spot, b: Spot): number {
  return a.place - b.place || a.offset - b.offset;
}

/** From one place on, up to another one that is not meant any more. */
export interface Stretch {
  readonly from: Place;
  readonly to: Place;
}

export function holds({ from, to }: Stretch, { place }: { readonly place: Place }): boolean {
  return from <= place && place < to;
}

/** Those of a list that stand in a stretch; the list has to be in order. */
export function within<Item extends { readonly place: Place }>(items: readonly Item[], { from, to }: Stretch): readonly Item[] {
  const first = countLeading(items, ({ place }) => place < from);
  const end = countLeading(items, ({ place }) => place < to);
  return first === 0 && end === items.length ? items : items.slice(first, end);
}

import { parseChineseNumeral } from '../../../chinese/numerals.js';
import type { Span } from '../../../text/span.js';
import { isClosedByJoint, sizeOf, type ListMember } from './list-members.js';

/** A number that says how many there are of what is listed. */
export interface WrittenCount {
  readonly value: number;
  /** The numeral alone. */
  readonly span: Span;
  readonly numeral: 'arabic' | 'chinese';
}

/** How surely a count speaks of the list beside it: nothing else can be meant, hardly anything else, or it usually does. */
export type Binding = 'surely' | 'likely' | 'usually';

/** Where the list stands, seen from its count; `open` where 等 between the two says that not all are named. */
export type ListOrder = 'behind' | 'before' | 'open';

/** A list that stands in one line with its count. Spans are offsets into the text read. */
export interface CountedList {
  readonly count: WrittenCount;
  readonly members: readonly Span[];
  readonly items: number;
  readonly binding: Binding;
  readonly order: ListOrder;
}

/** Undefined for what announces nothing: one, or no number. */
export function readCount(numeral: string, start: number): WrittenCount | undefined {
  const isArabic = /^\d/u.test(numeral);
  const value = isArabic ? Number(numeral) : parseChineseNumeral(numeral);
  if (value === undefined || value < 2) return undefined;
  return { value, span: { start, end: start + numeral.length }, numeral: isArabic ? 'arabic' : 'chinese' };
}

/** How many are listed; undefined where the value is right in one way of reading 和 and wrong in another. */
export function itemsOf(members: readonly ListMember[], value: number): number | undefined {
  const { least, most } = sizeOf(members);
  if (least === most) return least;
  if (value >= least && value <= most) return undefined;
  return value > most || isClosedByJoint(members) ? most : undefined;
}

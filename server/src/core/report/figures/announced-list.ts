import type { AnnouncedCount } from '../../figures/reading/parts/announced-counts.js';
import type { Binding, ListOrder, WrittenCount } from '../../figures/reading/parts/counted-list.js';
import { locate, type Located, type PlacedSpan } from '../../paragraph/placed.js';

/** A list with the count that is given of it. */
export interface AnnouncedList {
  readonly count: PlacedCount;
  /** How many there are. */
  readonly items: number;
  /** The items, or what marks them. */
  readonly marks: readonly PlacedSpan[];
  readonly binding: Binding;
  /** The count stands behind its list; `open` where 等 says that not all are named. */
  readonly order: ListOrder;
  /** Undefined where the count holds. */
  readonly miscount: Miscount | undefined;
}

export interface PlacedCount extends Omit<WrittenCount, 'span'> {
  /** The numeral alone. */
  readonly span: PlacedSpan;
  /** How surely it speaks of what is counted next by the text itself: 一是, 二是. */
  readonly binding: Binding;
}

/** A list that does not hold as many items as announced. */
export interface Miscount {
  /** Where items are missing: from the announcement to where the next one would stand; undefined where the list is closed. */
  readonly room: PlacedSpan | undefined;
}

/** Who forgets to change the number is off by one or two; a greater difference means that the number counts something else. */
const GREATEST_SLIP = 2;

export function isNear(items: number, { value }: Pick<WrittenCount, 'value'>): boolean {
  return Math.abs(items - value) <= GREATEST_SLIP;
}

export function placeCount(at: Located, { value, span, numeral, lead }: AnnouncedCount): PlacedCount {
  return { value, numeral, span: locate(at, span), binding: lead.kind === 'end' ? 'likely' : 'surely' };
}

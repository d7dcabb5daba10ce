import type { Ordinal, OrdinalStyle } from '../../chinese/ordinals.js';

/** What the reading of the headings needs to know of one numbered paragraph. */
export interface NumberedItem {
  readonly ordinal: Ordinal;
  /** Something that starts a new count stands right above: a part's title without number, an attachment's label. */
  readonly afterBreak: boolean;
  /** The paragraph right above leads on to it: 要落实以下措施：. */
  readonly announced: boolean;
  /** May well be no heading at all: a decimal at the start of a line, a row of a table, an item of a law that is quoted. */
  readonly doubtful: boolean;
  /** Headings of one list look alike. */
  readonly look: string;
}

/** A paragraph that may be a heading whose number was lost or garbled. */
export interface NumberlessItem {
  readonly ordinal: undefined;
  readonly look: string;
  /** The styles that what is left of the number fits; none where nothing is left. */
  readonly styles: readonly OrdinalStyle[];
  /** The number, where it can still be read. */
  readonly value: number | undefined;
  /** It cannot be anything but a heading. */
  readonly certain: boolean;
  /** The style of a list that it may be the lost beginning of. */
  readonly opens: OrdinalStyle | undefined;
}

export type Item = NumberedItem | NumberlessItem;

/** What one numbered paragraph is, in the reading that needs the fewest repairs. */
export interface Reading {
  /** Items of one list share it. Undefined for what is no heading at all. */
  readonly list: number | undefined;
  /** 1 for the outermost list. */
  readonly level: number;
  /** The ordinal that it ought to carry. */
  readonly style: OrdinalStyle;
  readonly value: number;
  readonly repair: Repair | undefined;
}

/**
 * `sequence`: the number does not follow the one before; `style`: the number follows, but the list is written in another style;
 * `order`: an outer style stands inside an inner one; `lost`: there is no number, or none that can be read.
 */
export type Repair = 'sequence' | 'style' | 'order' | 'lost';

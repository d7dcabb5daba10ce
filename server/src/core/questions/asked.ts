import type { KeyIndex } from './groups.js';
import type { ListChange } from './lists.js';
import type { Look } from './looks.js';

/** An answer, and what it takes for it to be right in a later revision too. */
export interface Asked {
  readonly answer: unknown;
  /** The revision in which it last came out differently. */
  readonly changed: number;
  /** In the order in which they were asked: whether a later one is asked at all may hang on an earlier one. Questions by their numbers. */
  readonly on: readonly (number | Look)[];
  /** All questions in `on` were answered. One that failed may be answered in a later revision though nothing in this list tells. */
  readonly isWhole: boolean;
  /** Of a list: how it followed from the one that was right before. */
  readonly change?: ListChange | undefined;
  /** Of groups: all items by their keys. */
  readonly index?: KeyIndex | undefined;
}

import type { Place } from '../paragraph/place.js';
import type { PlacedParagraph } from '../paragraph/placed.js';

/** All lines of one revision. Never changes. */
export interface PlacedLines {
  readonly all: readonly PlacedParagraph[];
  /** What is not as it was in the revision before; undefined in a first one. */
  readonly change: LinesChange | undefined;
}

/** Those lines from number `from` on that took the place of `removed`, which stood there before. All other lines are the same objects. */
export interface LinesChange {
  readonly from: number;
  readonly added: readonly PlacedParagraph[];
  readonly removed: readonly PlacedParagraph[];
}

/** The number of the first line, or item of a list, at a place or behind it. */
export function indexFrom(all: readonly { readonly place: Place }[], place: Place): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle]!.place < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function lineAt(all: readonly PlacedParagraph[], place: Place): PlacedParagraph | undefined {
  const line = all[indexFrom(all, place)];
  return line?.place === place ? line : undefined;
}

import { isSame } from '../../questions/same.js';
import { countLeading } from '../../text/sorted.js';
import type { NumberedList, OutlineHeading } from './outline-heading.js';

interface Headings {
  readonly headings: readonly OutlineHeading[];
  readonly lists: readonly NumberedList[];
}

/**
 * The headings and lists of the outline before. What is as it was stays the same object, a heading by itself as well as in its list: what is worked out of
 * a single one holds for as long.
 */
export class KeptHeadings {
  readonly #headings: readonly OutlineHeading[];
  readonly #lists: readonly NumberedList[];

  constructor({ headings, lists }: Headings = { headings: [], lists: [] }) {
    this.#headings = headings;
    this.#lists = lists;
  }

  heading(after: OutlineHeading): OutlineHeading {
    const { place } = after.at;
    const before = this.#headings[countLeading(this.#headings, ({ at }) => at.place < place)];
    return before && isSameHeading(before, after) ? before : after;
  }

  listAt(index: number): NumberedList | undefined {
    return this.#lists[index];
  }

  list(after: NumberedList, index: number): NumberedList {
    const before = this.#lists[index];
    if (before?.items.length !== after.items.length || before.level !== after.level || before.style !== after.style) return after;
    return after.items.every((item, at) => item === before.items[at]) && isSame(before.lost, after.lost) ? before : after;
  }
}

/** Of the paragraph all else follows. */
function isSameHeading(a: OutlineHeading, b: OutlineHeading): boolean {
  if (a.at.place !== b.at.place || !a.at.paragraph.equals(b.at.paragraph)) return false;
  return a.level === b.level && a.list === b.list && a.repair === b.repair && isSame(a.expected, b.expected);
}

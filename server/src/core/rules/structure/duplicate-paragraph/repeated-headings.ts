import type { NumberedList, OutlineHeading } from '../../../report/numbering/outline-heading.js';
import { keyOf } from './passage-words.js';

/** Two headings of one list that say the same. Those of sections are told as sections: one of them is missing. */
export interface RepeatedHeading {
  readonly first: OutlineHeading;
  readonly again: OutlineHeading;
}

/** 其他, 小结: short words may well come twice. */
const SHORTEST = 4;

export function repeatedHeadings(lists: readonly NumberedList[]): readonly RepeatedHeading[] {
  return lists.flatMap(({ level, items }) => {
    if (level === 1) return [];
    const seen = new Map<string, OutlineHeading>();
    return items.flatMap((again) => {
      const key = keyOf(again.at.paragraph.slice(again.heading.title));
      if (key.length < SHORTEST) return [];
      const first = seen.get(key);
      if (!first) seen.set(key, again);
      return first ? [{ first, again }] : [];
    });
  });
}

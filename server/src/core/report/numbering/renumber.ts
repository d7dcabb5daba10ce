import { compareSpots, type PlacedEdit } from '../../paragraph/placed.js';
import { ordinalSpan, type NumberedList, type OutlineHeading } from './outline-heading.js';
import type { Outline } from './outline.js';

/** Edits that write every heading ordinal as its place in its list demands, in the way that the list itself is written. */
export function renumber({ lists }: Outline): readonly PlacedEdit[] {
  return lists
    .flatMap((list) => rewritten(list, ({ heading }, value) => heading.ordinal!.value !== value || heading.ordinal!.style !== list.style))
    .sort((a, b) => compareSpots(a.span.start, b.span.start));
}

/** Edits that count a list anew; what is wrong in its style is another matter. */
export function renumberings(list: NumberedList): readonly PlacedEdit[] {
  return rewritten(list, ({ heading }, value) => heading.ordinal!.value !== value);
}

/** A heading that lost its number is counted too, so that its number is free when it is put in. */
function rewritten({ items, lost }: NumberedList, isWrong: (item: OutlineHeading, value: number) => boolean): readonly PlacedEdit[] {
  const inside = lost.filter(({ at }) => at.place > items[0]!.at.place);
  let passed = 0;
  return items.flatMap((item, index) => {
    while (passed < inside.length && inside[passed]!.at.place < item.at.place) passed++;
    const value = items[0]!.expected!.value + index + passed;
    return isWrong(item, value) ? [{ span: ordinalSpan(item), newText: item.expected!.of(value) }] : [];
  });
}

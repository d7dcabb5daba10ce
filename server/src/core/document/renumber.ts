import type { TextEdit } from '../text/span.js';
import { ordinalSpan, type NumberedList, type OutlineHeading } from './outline-heading.js';
import type { ReportDocument } from './report-document.js';

/** Edits that write every heading ordinal as its place in its list demands, in the way that the list itself is written. */
export function renumber({ outline }: ReportDocument): readonly TextEdit[] {
  return outline.lists
    .flatMap((list) => rewritten(list, ({ heading }, value) => heading.ordinal!.value !== value || heading.ordinal!.style !== list.style))
    .sort((a, b) => a.span.start - b.span.start);
}

/** Edits that count a list anew; what is wrong in its style is another matter. */
export function renumberings(list: NumberedList): readonly TextEdit[] {
  return rewritten(list, ({ heading }, value) => heading.ordinal!.value !== value);
}

/** A heading that lost its number is counted too, so that its number is free when it is put in. */
function rewritten({ items, lost }: NumberedList, isWrong: (item: OutlineHeading, value: number) => boolean): readonly TextEdit[] {
  const inside = lost.filter(({ at }) => at.index > items[0]!.at.index);
  let passed = 0;
  return items.flatMap((item, index) => {
    while (passed < inside.length && inside[passed]!.at.index < item.at.index) passed++;
    const value = items[0]!.expected!.value + index + passed;
    return isWrong(item, value) ? [{ span: ordinalSpan(item), newText: item.expected!.of(value) }] : [];
  });
}

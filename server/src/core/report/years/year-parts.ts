import type { YearPart } from '../../chinese/time-points.js';
import type { TimeMention } from '../../chinese/times.js';
import type { PlacedParagraph } from '../../paragraph/placed.js';

/** The part of a year from its first month to its last, by the name that it has. */
export function nameOfPart({ firstMonth, lastMonth }: YearPart): string | undefined {
  if (lastMonth - firstMonth === 5) return firstMonth === 1 ? '上半年' : firstMonth === 7 ? '下半年' : undefined;
  return lastMonth - firstMonth === 2 && firstMonth % 3 === 1 ? `${'一二三四'[(firstMonth - 1) / 3]}季度` : undefined;
}

export function isSamePart(a: YearPart, b: YearPart): boolean {
  return a.firstMonth === b.firstMonth && a.lastMonth === b.lastMonth;
}

/** Two halves, or two quarters: of such parts one can be meant for the other. */
export function isAsLong(a: YearPart, b: YearPart): boolean {
  return a.lastMonth - a.firstMonth === b.lastMonth - b.firstMonth;
}

/** The half or quarter that follows; after the last one the first of the next year. */
export function partAfter({ firstMonth, lastMonth }: YearPart): YearPart {
  const length = lastMonth - firstMonth + 1;
  return lastMonth === 12 ? { firstMonth: 1, lastMonth: length } : { firstMonth: firstMonth + length, lastMonth: lastMonth + length };
}

/** The months of a mention, be it a half, a quarter, 1—10月 or 5月至10月; undefined for days and whole years. */
export function partOf({ from: { part, year }, to, quoted, compared }: TimeMention): YearPart | undefined {
  if (!part || part.firstDay !== undefined || quoted || compared || (year && (year.by !== 'number' || year.first !== undefined)))
    return undefined;
  if (!to) return part.firstMonth < part.lastMonth ? part : undefined;
  const isOneYear = to.part !== undefined && to.part.lastDay === undefined && !to.year && part.firstMonth < to.part.lastMonth;
  return isOneYear ? { firstMonth: part.firstMonth, lastMonth: to.part.lastMonth } : undefined;
}

/** The parts of a year that a paragraph opens with, or names at the head of its second clause: 按照统一部署，2024年5月至10月，……. */
export function openingPart(opening: PlacedParagraph | undefined): TimeMention | undefined {
  if (!opening || opening.paragraph.heading) return undefined;
  const { times, text } = opening.paragraph;
  const [first] = times;
  if (!first || !partOf(first) || !/^[，,]/u.test(text.slice(first.span.end))) return undefined;
  const before = text.slice(0, first.span.start);
  return before === '' || (first.from.year !== undefined && /^[^，。；：]{2,40}[，,]$/u.test(before)) ? first : undefined;
}

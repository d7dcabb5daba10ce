import type { NumberedList, OutlineHeading } from './outline-heading.js';

/**
 * A run of headings whose neighbours on both sides carry the numbers and the style that they ought to: whatever happened to the run, nothing
 * is missing around it, and nothing but the run has to change.
 */
export function isConfirmed({ items, lost }: NumberedList, run: readonly OutlineHeading[]): boolean {
  const start = items.indexOf(run[0]!);
  if (run.some((item, index) => items[start + index] !== item)) return false;
  const [before, after] = [items[start - 1], items[start + run.length]];
  if (!before || !after || lost.some(({ at }) => before.at.place < at.place && at.place < after.at.place)) return false;
  return isRight(before) && isRight(after) && after.expected!.value === before.expected!.value + run.length + 1;
}

function isRight({ heading: { ordinal }, expected, repair }: OutlineHeading): boolean {
  return repair === undefined && ordinal!.value === expected!.value && ordinal!.style === expected!.style;
}

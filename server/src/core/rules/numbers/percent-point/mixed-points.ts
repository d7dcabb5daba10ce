import { middle, type Interval } from '../../../chinese/intervals.js';
import { belongsTo, endsOf } from '../../../figures/claims/growth-ends.js';
import { isChange } from '../../../figures/reading/changes.js';
import { distance, growthOf } from '../../../figures/judge/equations.js';
import type { Mention } from '../../../figures/reading/mentions.js';
import { numbersAround } from '../../../figures/reading/near.js';
import { readingOf, type Reading } from '../../../figures/reading/reading.js';
import { isCounted } from '../../../figures/reading/kinds.js';
import type { Paragraph } from '../../../paragraph/paragraph.js';

/** A difference of two percentages told as a percentage, or growth told in percentage points. */
export interface MixedPoints {
  readonly kind: 'percent-for-points' | 'points-for-percent';
  readonly from: Mention;
  readonly to: Mention;
  readonly change: Mention;
  /** In proportion it comes out as well. */
  readonly fitsRelative: boolean;
}

export function readMixedPoints(paragraph: Paragraph): readonly MixedPoints[] {
  const reading = readingOf(paragraph);
  return reading.mentions.flatMap((change) => mixedAt(reading, change) ?? []);
}

function mixedAt(reading: Reading, change: Mention): MixedPoints | undefined {
  if ((change.kind !== 'percent' && change.kind !== 'percentage-point') || !isChange(change)) return undefined;
  const isPercent = change.kind === 'percent';
  const near = numbersAround(reading, change).filter(
    (mention) => !isChange(mention) && (isPercent ? mention.kind === 'percent' : isCounted(mention)),
  );
  const ends = near.length === 2 ? endsOf(reading, near) : undefined;
  if (!ends || !belongsTo(reading, change, ends)) return undefined;
  const { from, to } = ends;
  const isRelative = growthOf(change).holds([percentValue(change), from.value, to.value]);
  if (!isPercent) return isRelative ? { kind: 'points-for-percent', from, to, change, fitsRelative: false } : undefined;
  // From 100% down, both are the same.
  if (from.quantity.low === 100 || !isDifference(change, from, to)) return undefined;
  return { kind: 'percent-for-points', from, to, change, fitsRelative: isRelative };
}

function isDifference({ value }: Mention, from: Mention, to: Mention): boolean {
  const exact = [from, to].map((end): Interval => [middle(end.value), middle(end.value)]);
  return distance.holds([value, ...exact]);
}

function percentValue({ quantity: { low, precision } }: Mention): Interval {
  return [low - precision / 2, low + precision / 2];
}

import type { Bounds } from '../chinese/approximation.js';
import type { Paragraph } from '../document/paragraph.js';
import { claimedExtent, decimalsOf, extentOf, meet, quotientOf, scaled } from './growth-arithmetic.js';
import { readGrowths, type Increment } from './growth.js';
import { hasOtherBase } from './growth-slips.js';

/** A rate that does not follow from the number and what it gained since last year. */
export interface IncrementSlip {
  readonly increment: Increment;
  readonly reading: 'wrong' | 'base' | 'truncated';
  /** With as many decimals as printed. */
  readonly computed: string;
}

/** Incomes are compared after prices have been taken into account; a plan's growth is not that of its numbers. */
const REAL_TERMS = /收入|预计|预期|目标|力争|计划/u;

export function readIncrementSlips(paragraph: Paragraph): readonly IncrementSlip[] {
  return readGrowths(paragraph).increments.flatMap((increment) => {
    const sentence = paragraph.sentences.findLast(({ start }) => start <= increment.to.span.start)!;
    if (hasOtherBase(paragraph, increment.to) || REAL_TERMS.test(paragraph.slice(sentence))) return [];
    return slipOf(increment) ?? [];
  });
}

function slipOf({ to, by, rate }: Increment): IncrementSlip | undefined {
  if (![to, by.amount, rate.amount].every(({ exact }) => exact)) return undefined;
  const [now, change] = [extentOf(to), extentOf(by.amount)];
  const before: Bounds = by.direction === 'up' ? [now[0] - change[1], now[1] - change[0]] : [now[0] + change[0], now[1] + change[1]];
  if (before[0] <= 0) return undefined;
  const actual = scaled(quotientOf(change, before), 100);
  const claimed = claimedExtent(rate.amount, '');
  if (meet(actual, claimed)) return undefined;
  const { low, precision } = rate.amount;
  const truncated = meet(actual, [low, low + precision - 1e-6]);
  const base = meet(scaled(quotientOf(change, now), 100), claimed);
  const computed = ((100 * (change[0] + change[1])) / (before[0] + before[1])).toFixed(decimalsOf(rate.amount));
  return { increment: { to, by, rate }, reading: truncated ? 'truncated' : base ? 'base' : 'wrong', computed };
}

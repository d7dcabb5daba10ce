import type { Bounds } from '../chinese/approximation.js';
import type { Quantity } from '../chinese/quantities.js';
import { isMeasured } from '../data/units.js';
import { keptByParagraph } from '../document/kept.js';
import type { Paragraph } from '../document/paragraph.js';
import { claimedExtent, decimalsOf, differenceBetween, extentOf, meet, quotientOf, scaled } from './growth-arithmetic.js';
import { readGrowths, type Increment } from './growth.js';
import { hasOtherBase } from './growth-slips.js';
import { subjectsOf } from './subjects.js';
import { sentenceAt } from './sentences.js';

/** The rate of a number and what it gained since last year. */
export interface JudgedIncrement {
  readonly increment: Increment;
  /** `right` where the rate follows from the two; otherwise how it may have come about. */
  readonly reading: 'right' | 'wrong' | 'base' | 'truncated';
  /** With as many decimals as printed. */
  readonly computed: string;
  /** Nothing but these numbers can be meant. */
  readonly certain: boolean;
}

/** Incomes are compared after prices have been taken into account; a plan's growth is not that of its numbers. */
const REAL_TERMS = /收入|预计|预期|目标|力争|计划/u;

export const judgedIncrements = keptByParagraph((paragraph): readonly JudgedIncrement[] =>
  readGrowths(paragraph).increments.flatMap((increment) => {
    const sentence = sentenceAt(paragraph.sentences, increment.end.span.start);
    if (hasOtherBase(paragraph, increment.end) || REAL_TERMS.test(paragraph.slice(sentence))) return [];
    return judgeIncrement(increment, paragraph);
  }),
);

/** What does not come out may be told of another number of the sentence; behind a list of parts it is told of the whole. */
function judgeIncrement(increment: Increment, paragraph: Paragraph): readonly JudgedIncrement[] {
  const told = judge(increment);
  if (!told) return [];
  if (told.reading === 'right' || increment.is === 'old') return [told];
  const { isPart, whole, others, sums } = subjectsOf(paragraph, increment.end);
  const of = (end: Quantity): JudgedIncrement | undefined => judge({ ...increment, end });
  const fitting = others.map(of).find((judged) => judged?.reading === 'right');
  if (fitting) return [fitting];
  if (sums.some((sum) => of(sum)?.reading === 'right')) return [];
  if (!isPart) return [told];
  const ofWhole = whole && of(whole);
  return ofWhole ? [{ ...ofWhole, certain: false }] : [];
}

function judge(increment: Increment): JudgedIncrement | undefined {
  const { end, is, by, rate } = increment;
  if (![end, by.amount, rate.amount].every(({ exact }) => exact)) return undefined;
  const [known, change] = [extentOf(end), extentOf(by.amount)];
  const other = (by.direction === 'up') === (is === 'new') ? differenceBetween(change, known) : sumOf(known, change);
  const [before, now] = is === 'new' ? [other, known] : [known, other];
  if (before[0] <= 0 || now[0] < 0) return undefined;
  const computed = ((100 * (change[0] + change[1])) / (before[0] + before[1])).toFixed(decimalsOf(rate.amount));
  return {
    increment,
    reading: readingOf(rate.amount, scaled(quotientOf(change, before), 100), scaled(quotientOf(change, now), 100)),
    computed,
    // Money and measures may have been compared at constant prices, or in another scope.
    certain: !isMeasured(end.unitClass),
  };
}

function readingOf(rate: Quantity, actual: Bounds, ofTheNew: Bounds): JudgedIncrement['reading'] {
  const claimed = claimedExtent(rate, '');
  if (meet(actual, claimed)) return 'right';
  if (meet(actual, [rate.low, rate.low + rate.precision - 1e-6])) return 'truncated';
  return meet(ofTheNew, claimed) ? 'base' : 'wrong';
}

function sumOf(a: Bounds, b: Bounds): Bounds {
  return [a[0] + b[0], a[1] + b[1]];
}

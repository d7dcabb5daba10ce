import { scaleOf, writeNumber } from '../../chinese/arithmetic.js';
import type { Quantity } from '../../chinese/quantities.js';
import type { Paragraph } from '../../document/paragraph.js';
import { judgedIncrements, type JudgedIncrement } from '../../facts/growth-increments.js';
import type { AmountSlip, DirectionSlip, DoublingSlip, GrowthSlip } from '../../facts/growth-slip-kinds.js';
import type { EndThatIsOff } from '../../facts/growth-ends.js';
import { judgedGrowths } from '../../facts/growth-slips.js';
import { isDisputed, writtenLike } from '../../facts/odd-one-out.js';
import type { Message, Slip, SlipFix } from '../rule.js';
import { defineRule, replace } from '../rule.js';

type Found = Slip<'growth-mismatch'>;

/** 由甲到乙、比上年增减多少，应与前后两个数算得拢。 */
export const growthMismatch = defineRule({
  id: 'growth-mismatch',
  scope: 'paragraph',
  severity: 'error',
  *check(paragraph) {
    for (const { slip, end } of judgedGrowths(paragraph)) {
      const found = slip && describe(slip, paragraph);
      if (!found) continue;
      const args = endsOf(slip, paragraph);
      yield {
        ...found,
        ...(end && { fixes: fixesOfEnd(end, paragraph) }),
        related: [
          { span: slip.growth.from.number, message: ['from', args] },
          { span: slip.growth.to.number, message: ['to', args] },
        ],
      };
    }
    for (const judged of judgedIncrements(paragraph)) if (judged.reading !== 'right') yield describeIncrement(judged, paragraph);
  },
});

function describe(slip: GrowthSlip, paragraph: Paragraph): Found | undefined {
  switch (slip.kind) {
    case 'direction':
      return describeDirection(slip, paragraph);
    case 'doubling':
      return describeDoubling(slip, paragraph);
    case 'percent-for-points':
    case 'points-for-percent':
      return undefined;
    default:
      return describeAmount(slip, paragraph);
  }
}

function endsOf({ growth: { from, to } }: GrowthSlip, paragraph: Paragraph) {
  return { from: paragraph.slice(from.span), to: paragraph.slice(to.span) };
}

function fixesOfEnd({ end, value }: EndThatIsOff, paragraph: Paragraph): readonly SlipFix<'growth-mismatch'>[] {
  const odd = writtenLike(value, end, paragraph);
  if (!odd) return [];
  const args = { found: paragraph.slice(odd.number), expected: odd.expected };
  return [{ title: ['fixEnd', args], safe: false, edits: replace(odd.number, odd.expected) }];
}

function describeDirection(slip: DirectionSlip, paragraph: Paragraph): Found {
  const { growth, at, proven, right } = slip;
  const actual = growth.to.low * growth.to.unitScale < growth.from.low * growth.from.unitScale ? '减少' : '增加';
  const fixes: readonly SlipFix<'growth-mismatch'>[] =
    right === undefined ? [] : [{ title: ['fixWord', { right }], safe: false, edits: replace(at, right) }];
  return {
    span: at,
    severity: proven ? 'error' : 'warning',
    message: ['direction', { ...endsOf(slip, paragraph), actual, word: paragraph.slice(at) }],
    fixes,
  };
}

function describeDoubling({ growth, at, claim }: DoublingSlip, paragraph: Paragraph): Found {
  const { written, quotient } = sidesOf(growth.from, growth.to, paragraph);
  return { span: at, severity: 'warning', message: ['doubling', { ...written, quotient, times: 2 ** claim.doublings }] };
}

function describeAmount(slip: AmountSlip, paragraph: Paragraph): Found {
  const { growth, at, claim, proven, alone, decimals } = slip;
  const { written, quotient, difference } = sidesOf(growth.from, growth.to, paragraph);
  const { name, factor } = scaleOf(paragraph.slice(claim.amount.number));
  const computed = isCounted(slip) ? writeNumber(slip.computed / factor) + name : slip.computed.toFixed(decimals);
  const found = paragraph.slice(claim.amount.number);
  const args = {
    ...endsOf(slip, paragraph),
    ...written,
    quotient,
    computed,
    found,
    unit: claim.amount.unit,
    points: writeNumber(Math.abs(difference)),
  };
  const title = slip.kind === 'rate' ? (['fixPercent', args] as const) : (['fixNumber', args] as const);
  const isEndInDoubt = [growth.from, growth.to].some(({ number }) => isDisputed(number, paragraph, 'growth'));
  const repairable = proven && alone && slip.kind !== 'rate-of-rate' && !isEndInDoubt;
  return {
    span: at,
    severity:
      slip.reading === 'truncated' || slip.reading === 'rounded'
        ? 'hint'
        : proven && slip.kind !== 'rate-of-rate' && !isLoose(slip)
          ? 'error'
          : 'warning',
    message: [keyOf(slip), args],
    fixes: repairable ? [{ title, safe: false, edits: replace(at, computed) }] : [],
  };
}

type AmountKey = 'rate' | 'base' | 'share' | 'truncated' | 'rate-about' | 'rate-of-rate' | 'difference' | 'points' | 'points-rounded' | 'times' | 'times-share' | 'multiple'; // prettier-ignore

function keyOf({ kind, reading, growth, claim }: AmountSlip): AmountKey {
  if (kind === 'times') return reading === 'share' ? 'times-share' : 'times';
  if (kind === 'points' && reading === 'rounded') return 'points-rounded';
  if (kind !== 'rate') return kind;
  if (![growth.from, growth.to, claim.amount].every(({ exact }) => exact)) return 'rate-about';
  return reading === 'wrong' || reading === 'rounded' ? 'rate' : reading;
}

/** A number of things or of points comes without noise; a rate has as many decimals as printed. */
function isCounted({ kind }: AmountSlip): boolean {
  return kind === 'difference' || kind === 'points';
}

/** 增长3倍 is often said where 增长到3倍 is meant. */
function isLoose({ kind, reading }: AmountSlip): boolean {
  return kind === 'times' && reading === 'share';
}

/** Both numbers and their difference in one scale, as the formula prints them. */
function sidesOf(from: Quantity, to: Quantity, paragraph: Paragraph) {
  const { name, factor } = scaleOf(paragraph.slice(to.number));
  const [old, current] = [from, to].map((quantity) => (quantity.low * quantity.unitScale) / (to.unitScale * factor)) as [number, number];
  const [less, more] = [Math.min(old, current), Math.max(old, current)];
  const write = (value: number): string => writeNumber(value) + name;
  return {
    written: { old: write(old), new: write(current), change: `（${write(more)}－${write(less)}）` },
    quotient: writeNumber(current / old, 2),
    difference: current - old,
  };
}

function describeIncrement({ increment, computed, reading }: JudgedIncrement, paragraph: Paragraph): Found {
  const { to, by, rate } = increment;
  const { name, factor } = scaleOf(paragraph.slice(to.number));
  const inScale = (quantity: Quantity): number => (quantity.low * quantity.unitScale) / (to.unitScale * factor);
  const write = (value: number): string => writeNumber(value) + name;
  const args = {
    to: paragraph.slice(to.span),
    by: paragraph.slice(by.amount.span),
    word: paragraph.slice(by.word),
    new: write(inScale(to)),
    old: write(inScale(to) + (by.direction === 'up' ? -inScale(by.amount) : inScale(by.amount))),
    change: write(inScale(by.amount)),
    computed,
    found: paragraph.slice(rate.amount.number),
  };
  const message: Message<'growth-mismatch'> = [reading === 'base' ? 'increment-base' : 'increment', args];
  return {
    span: rate.amount.number,
    severity: reading === 'truncated' ? 'hint' : 'warning',
    message,
    related: [
      { span: to.number, message: ['to', args] },
      { span: by.amount.number, message: ['by', args] },
    ],
  };
}

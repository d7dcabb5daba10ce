import { baseValue, scaleOf, writeNumber } from '../chinese/arithmetic.js';
import type { Quantity } from '../chinese/quantities.js';
import { inFormula, writtenLike } from '../chinese/written-like.js';
import type { Paragraph } from '../document/paragraph.js';
import type { JudgedIncrement } from '../facts/growth-increments.js';
import type { AmountSlip, GrowthSlip } from '../facts/growth-slip-kinds.js';
import { termWriter } from '../facts/growth-terms.js';
import { isDisputed } from '../facts/odd-one-out.js';
import { replace, type Slip } from './rule.js';

type Found = Slip<'growth-mismatch'>;

/** The two numbers of a growth as printed. */
export function endsOf({ growth: { from, to } }: GrowthSlip, paragraph: Paragraph) {
  return { from: paragraph.slice(from.span), to: paragraph.slice(to.span) };
}

/** A rate, a difference or a multiple that the two numbers do not give. */
export function describeAmount(slip: AmountSlip, paragraph: Paragraph): Found {
  const { growth, at, claim, proven, alone, decimals } = slip;
  const { written, quotient, difference } = sidesOf(growth.from, growth.to, paragraph);
  const { name, factor } = scaleOf(paragraph.slice(claim.amount.number));
  const computed = isCounted(slip) ? writeNumber(slip.computed / factor) + name : slip.computed.toFixed(decimals);
  const printed = paragraph.slice(claim.amount.number);
  const right = writtenLike(printed, computed);
  const args = {
    ...endsOf(slip, paragraph),
    ...written,
    quotient,
    computed,
    found: inFormula(printed, claim.amount),
    unit: claim.amount.unit,
    points: writeNumber(Math.abs(difference)),
  };
  const title =
    slip.kind === 'rate' && right === computed ? (['fixPercent', args] as const) : (['fixNumber', { computed: right }] as const);
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
    fixes: repairable ? [{ title, safe: false, edits: replace(at, right) }] : [],
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

/** Both numbers and their difference, as the formula prints them. */
export function sidesOf(from: Quantity, to: Quantity, paragraph: Paragraph) {
  const terms = termWriter([from, to], paragraph);
  const [old, current] = [baseValue(from), baseValue(to)];
  const [more, less] = current > old ? [to, from] : [from, to];
  return {
    written: { old: terms.write(from), new: terms.write(to), change: `（${terms.write(more)}－${terms.write(less)}）` },
    quotient: writeNumber(current / old, 2),
    difference: (current - old) / to.unitScale,
  };
}

/** A rate that a number and its change do not give. */
export function describeIncrement({ increment, computed, reading, certain }: JudgedIncrement, paragraph: Paragraph): Found {
  const { end, is, by, rate } = increment;
  const at = rate.amount.number;
  const printed = paragraph.slice(at);
  const right = writtenLike(printed, computed);
  const terms = termWriter([end, by.amount], paragraph);
  const change = baseValue(by.amount) * ((by.direction === 'up') === (is === 'new') ? -1 : 1);
  const other = terms.writeResult(baseValue(end) + change);
  const args = {
    to: paragraph.slice(end.span),
    from: paragraph.slice(end.span),
    by: paragraph.slice(by.amount.span),
    word: paragraph.slice(by.word),
    new: is === 'new' ? terms.write(end) : other,
    old: is === 'new' ? other : terms.write(end),
    change: terms.write(by.amount),
    computed,
    found: inFormula(printed, rate.amount),
  };
  const isDoubtful = !certain || [end, by.amount].some(({ number }) => isDisputed(number, paragraph, 'growth'));
  return {
    span: at,
    severity: reading === 'truncated' ? 'hint' : isDoubtful ? 'warning' : 'error',
    message: [keyOfIncrement(is, reading), args],
    related: [
      { span: end.number, message: [is === 'new' ? 'to' : 'from', args] },
      { span: by.amount.number, message: ['by', args] },
    ],
    fixes: isDoubtful
      ? []
      : [{ title: right === computed ? ['fixPercent', args] : ['fixNumber', { computed: right }], safe: false, edits: replace(at, right) }],
  };
}

function keyOfIncrement(is: JudgedIncrement['increment']['is'], reading: JudgedIncrement['reading']) {
  const isBase = reading === 'base';
  if (is === 'new') return isBase ? 'increment-base' : 'increment';
  return isBase ? 'base' : 'rate';
}

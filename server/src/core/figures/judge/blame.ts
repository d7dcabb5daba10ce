import { markOfThousands, scaleOf, withThousands, writeNumber } from '../../chinese/arithmetic.js';
import { middle, type Interval } from '../../chinese/intervals.js';
import { oppositeOf } from '../../chinese/directions.js';
import { writtenLike } from '../../chinese/written-like.js';
import { byKeys } from '../../text/by-keys.js';
import { keptByParagraph } from '../../paragraph/kept.js';
import type { Paragraph } from '../../paragraph/paragraph.js';
import type { Span } from '../../text/span.js';
import { distance } from './equations.js';
import { valueOf, type Mention } from '../reading/mentions.js';
import type { Claim, FigureRule } from './claim.js';
import type { Verdict } from './judge.js';
import { decimalsOf, printedNumber, printedStep } from './printed.js';
import { isPercent } from '../reading/kinds.js';
import { verdictsOf } from './verdicts.js';

/** The one number of a claim that is wrong, with what it should say. */
export interface Correction {
  readonly number: Span;
  readonly found: string;
  readonly expected: string;
}

/** By an inequality no number is confirmed, and none is known. */
const CONFIRMING: ReadonlySet<FigureRule> = new Set(['sum-mismatch', 'ratio-mismatch', 'growth-mismatch', 'average-mismatch']);
/** What is reckoned from counts is wrong sooner than these. */
const RECKONED: ReadonlySet<FigureRule> = new Set(['ratio-mismatch', 'growth-mismatch', 'average-mismatch']);
const MOST_DECIMALS = 6;
const STEPS = 24;

/** What a number or a word of the claim ought to be, where it is known which one is wrong. */
export function correctionOf({ claim }: Verdict, paragraph: Paragraph): Correction | undefined {
  if (claim.saying) return claim.shape === 'growth-direction' ? turned(claim, claim.saying, paragraph) : undefined;
  if (!CONFIRMING.has(claim.rule) || claim.operands.some(({ quantity }) => !quantity.exact) || claim.operands.every(isPercent))
    return undefined;
  const byNumber = confirmingByNumber(paragraph);
  const othersOf = (operand: Mention): readonly Verdict[] => (byNumber.get(operand) ?? []).filter((other) => other.claim !== claim);
  const odd = claim.operands.find((operand) => isAskedTwice(operand, claim, othersOf(operand))) ?? oddOf(claim, othersOf);
  const value = odd && mendedValue(odd, claim);
  return value === undefined ? undefined : written(odd!, value, paragraph);
}

/** What may confirm or dispute a number, by the numbers that it takes in. */
const confirmingByNumber = keptByParagraph((paragraph): ReadonlyMap<Mention, readonly Verdict[]> =>
  byKeys(
    verdictsOf(paragraph).filter(({ claim }) => CONFIRMING.has(claim.rule)),
    ({ claim }) => claim.operands,
  ),
);

/** 由96件降至72件，增长25%: two of three say that it fell, so the word is wrong. */
function turned({ operands: [change, , to] }: Claim, saying: Span, paragraph: Paragraph): Correction | undefined {
  const isTold =
    change !== to ||
    confirmingByNumber(paragraph)
      .get(to!)
      ?.some(({ holds, claim }) => holds && claim.rule === 'growth-mismatch') === true;
  const found = paragraph.slice(saying);
  const expected = oppositeOf(found);
  return isTold && expected !== undefined ? { number: saying, found, expected } : undefined;
}

/** Whether one number of the claim is confirmed by none that holds, while all others are; of what is reckoned it is the result, unless another number is disputed. */
function oddOf({ rule, operands }: Claim, othersOf: (operand: Mention) => readonly Verdict[]): Mention | undefined {
  const open = operands.filter((operand) => !othersOf(operand).some(({ holds }) => holds));
  if (open.length === 1) return open[0];
  const [stated, ...from] = operands;
  if (!RECKONED.has(rule) || !open.includes(stated)) return undefined;
  const isDisputed = from.some((operand) => othersOf(operand).some(({ holds }) => !holds));
  return isDisputed ? undefined : stated;
}

/** Another claim fails too, and the same number would mend both. */
function isAskedTwice(operand: Mention, claim: Claim, others: readonly Verdict[]): boolean {
  const failed = others.filter(({ holds }) => !holds);
  if (failed.length === 0) return false;
  const value = mendedValue(operand, claim);
  return value !== undefined && failed.some((other) => other.claim.equation.holds(valuesWith(operand, value, other.claim)));
}

/** The value, rounded as the number is printed, with which the claim comes out; undefined where several do. */
function mendedValue(operand: Mention, claim: Claim): number | undefined {
  const isFirst = operand === claim.operands[0];
  const asks = claim.equation.asks(claim.operands.map(({ value }) => value));
  const asked = isFirst ? middle(asks) : claim.equation === distance ? endOf(operand, claim) : solved(operand, claim);
  if (asked === undefined || !Number.isFinite(asked) || asked <= 0) return undefined;
  const step = printedStep(operand) * operand.scale;
  const value = Math.round(asked / step) * step;
  if (!comesOut(operand, value, claim)) return undefined;
  if (
    isFirst &&
    claim.rule !== 'sum-mismatch' &&
    Math.round(asks[0] / step) !== Math.round(asks[1] / step) &&
    asks[1] - asks[0] > 2.01 * step
  )
    return undefined;
  const isOne = isFirst || claim.rule === 'sum-mismatch' || ![value - step, value + step].some((near) => comesOut(operand, near, claim));
  return isOne ? value : undefined;
}

function comesOut(operand: Mention, value: number, claim: Claim): boolean {
  return claim.equation.holds(valuesWith(operand, value, claim));
}

function valuesWith(operand: Mention, value: number, { operands }: Claim): readonly Interval[] {
  return operands.map((one) =>
    one === operand ? valueOf({ ...one.quantity, low: value / one.scale, high: value / one.scale, exact: true }, one.scale) : one.value,
  );
}

/** 比上年280场增加52场: the other end and the change tell which way it went. */
function endOf(operand: Mention, { operands: [change, from, to] }: Claim): number {
  const by = middle(change.value) * (change.cues.has('down') ? -1 : 1);
  const [older, newer] = to!.cues.has('prior') ? [to!, from!] : [from!, to!];
  return operand === older ? middle(newer.value) - by : middle(older.value) + by;
}

/** What one of the others would have to be for the first to be right, by the method of secants. */
function solved(operand: Mention, { equation, operands }: Claim): number | undefined {
  const values = operands.map(({ value }) => [middle(value), middle(value)] as const);
  const at = operands.indexOf(operand);
  const miss = (value: number): number => middle(equation.asks(values.with(at, [value, value]))) - values[0]![0];
  let [before, now] = [values[at]![0], values[at]![0] * 1.01];
  for (let step = 0; step < STEPS; step++) {
    const [missBefore, missNow] = [miss(before), miss(now)];
    if (Math.abs(missNow) < 1e-9 || missNow === missBefore) return now;
    [before, now] = [now, now - (missNow * (now - before)) / (missNow - missBefore)];
    if (!Number.isFinite(now)) return undefined;
  }
  return now;
}

/** A number put right, printed as it was: in words, with its 万, its decimals and its thousands set apart. */
function written(mention: Mention, value: number, { text }: Paragraph): Correction | undefined {
  const { quantity, scale } = mention;
  const found = printedNumber(mention, text);
  const { name, factor } = scaleOf(found);
  const decimals = Math.min(MOST_DECIMALS, decimalsOf(mention, factor));
  const amount = Number((value / scale / factor).toFixed(decimals));
  if (amount <= 0) return undefined;
  if (quantity.numeral !== 'arabic') return { number: quantity.number, found, expected: writtenLike(found, writeNumber(amount)) };
  const [whole = '', ...decimal] = amount.toFixed(decimals).split('.');
  const expected = [withThousands(whole, markOfThousands(found)), ...decimal].join('.') + name;
  return { number: quantity.number, found, expected: writtenLike(found, expected) };
}

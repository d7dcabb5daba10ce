import { scaleOf, writeNumber } from '../chinese/arithmetic.js';
import type { Quantity } from '../chinese/quantities.js';
import type { Paragraph } from '../document/paragraph.js';
import type { Span } from '../text/span.js';
import { decimalsOf } from './growth-arithmetic.js';
import { gives, readRatioPairs, readRatios, type Ratio, type RatioPair } from './ratios.js';
import type { Relation } from './relation.js';
import { byKeys } from '../by-keys.js';
import { keptByParagraph } from '../document/kept.js';
import { relationsByNumber } from './relations.js';
import { readSums, type SumSlip } from './sums.js';

/** The one number of a relation that is wrong, with what it should say. */
export interface OddOneOut {
  readonly number: Span;
  readonly expected: string;
}

/** Parts and whole confirm no figure by an inequality alone, and a list confirms no figure at all. */
const CONFIRMING: ReadonlySet<Relation['kind']> = new Set(['sum', 'ratio', 'growth', 'conversion']);

/**
 * Of several numbers that do not agree, the one that nothing else confirms: all others take part in a relation that holds. Undefined where
 * there is more than one, or none.
 */
export function onlyUnconfirmed(numbers: readonly Span[], paragraph: Paragraph): Span | undefined {
  const open = numbers.filter((number) => !isConfirmed(number, paragraph));
  return open.length === 1 ? open[0] : undefined;
}

export function isConfirmed(number: Span, paragraph: Paragraph): boolean {
  return takesPart(number, paragraph, ({ kind, holds }) => holds && CONFIRMING.has(kind));
}

/** Whether a number fails in a relation of another kind as well: then it may be the wrong one. */
export function isDisputed(number: Span, paragraph: Paragraph, within: Relation['kind']): boolean {
  return takesPart(number, paragraph, ({ kind, holds }) => !holds && kind !== within);
}

function takesPart({ start }: Span, paragraph: Paragraph, fits: (relation: Relation) => boolean): boolean {
  return relationsByNumber(paragraph).get(start)?.some(fits) ?? false;
}

/** The part, or the whole, that makes a sum come out: known where all others are confirmed, or where another relation fails and asks for the same. */
export function oddInSum(slip: SumSlip, paragraph: Paragraph): OddOneOut | undefined {
  const { whole, parts } = slip.breakdown;
  const all = [whole, ...parts.map(({ quantity }) => quantity)];
  const only = onlyUnconfirmed(
    all.map(({ number }) => number),
    paragraph,
  );
  const odd =
    all.find(({ number }) => number === only) ??
    all.find((quantity) => isAskedTwice(quantity, slip, paragraph) || mendsRatio(quantity, slip, paragraph));
  return odd && writtenLike(askedOf(odd, slip), odd, paragraph);
}

/** Another sum fails too, and the same number would mend both. */
function isAskedTwice(quantity: Quantity, slip: SumSlip, paragraph: Paragraph): boolean {
  const asked = askedOf(quantity, slip);
  const isSame = (other: SumSlip): boolean => other !== slip && Math.abs(askedOf(quantity, other) - asked) < 1e-6 * Math.abs(asked);
  return failedSums(paragraph).get(quantity)?.some(isSame) ?? false;
}

/** The sums that fail, by the numbers in them. */
const failedSums = keptByParagraph((paragraph) =>
  byKeys(
    readSums(paragraph).flatMap((sum) => (sum.holds ? [] : [sum])),
    ({ breakdown: { whole, parts } }) => [whole, ...parts.map((part) => part.quantity)],
  ),
);

/** The percentages with their two counts, by each of these. */
const ratioPairsOf = keptByParagraph((paragraph) => byKeys(readRatioPairs(paragraph), ({ part, whole }) => [part, whole]));

/** The percentages that fail, by the number that they are a share of. */
const failedRatios = keptByParagraph((paragraph) =>
  byKeys(
    readRatios(paragraph).filter(({ holds }) => !holds),
    ({ whole }) => [whole],
  ),
);

/** A percentage of the number does not come out, but would with what the sum asks for. */
function mendsRatio(quantity: Quantity, slip: SumSlip, paragraph: Paragraph): boolean {
  const value = askedOf(quantity, slip) / quantity.unitScale;
  const mended = { ...quantity, low: value, high: value };
  const as = (one: Quantity): Quantity => (one === quantity ? mended : one);
  const isMended = ({ part, whole, percent }: RatioPair): boolean =>
    !gives(part, [whole], percent.low, percent) && gives(as(part), [as(whole)], percent.low, percent);
  return ratioPairsOf(paragraph).get(quantity)?.some(isMended) ?? false;
}

/** A part that has parts of its own, which do not add up to it either, is told of with these. */
export function isToldWithItsParts({ number }: OddOneOut, slip: SumSlip, paragraph: Paragraph): boolean {
  return number !== slip.breakdown.whole.number && failedWholes(paragraph).has(number);
}

const failedWholes = keptByParagraph(
  (paragraph): ReadonlySet<Span> => new Set(readSums(paragraph).flatMap(({ holds, breakdown }) => (holds ? [] : [breakdown.whole.number]))),
);

/** In the base unit of its class. */
function askedOf(quantity: Quantity, { breakdown: { whole }, sum }: SumSlip): number {
  const total = sum * whole.unitScale;
  return quantity === whole ? total : quantity.low * quantity.unitScale + whole.low * whole.unitScale - total;
}

/** The percentage, unless something else confirms it or speaks against one of the counts; then the count that nothing confirms. */
export function oddInRatio({ percent, part, whole, computed }: Ratio, paragraph: Paragraph): OddOneOut | undefined {
  if (!isConfirmed(percent.number, paragraph)) {
    const disputed = [part, whole].some(({ number }) => isDisputed(number, paragraph, 'ratio'));
    return disputed || isAskedByRatios(whole, paragraph) ? undefined : { number: percent.number, expected: computed };
  }
  const only = onlyUnconfirmed([part.number, whole.number], paragraph);
  const odd = [part, whole].find(({ number }) => number === only);
  const count = odd && countAsked(odd === part ? ([whole, 1] as const) : ([part, -1] as const), percent);
  return count === undefined ? undefined : writtenLike(count * odd!.unitScale, odd!, paragraph);
}

/** Two percentages of one number that both fail: the number itself is likelier wrong. */
function isAskedByRatios(whole: Quantity, paragraph: Paragraph): boolean {
  return (failedRatios(paragraph).get(whole)?.length ?? 0) > 1;
}

/** The only count that gives the percentage with the other one; undefined where there are several, or for what is not counted one by one. */
function countAsked([other, power]: readonly [Quantity, 1 | -1], percent: Quantity): number | undefined {
  if (other.precision !== 1) return undefined;
  const half = percent.precision / 2;
  const ends = [percent.low - half, percent.low + half].map((rate) => other.low * (rate / 100) ** power);
  const [least, most] = [Math.ceil(Math.min(...ends) - 1e-9), Math.floor(Math.max(...ends) + 1e-9)];
  return least === most ? least : undefined;
}

/** A number put right, printed as it was: with its 万, its decimals and its thousands set apart. */
export function writtenLike(value: number, quantity: Quantity, paragraph: Paragraph): OddOneOut | undefined {
  const printed = paragraph.slice(quantity.number);
  const { name, factor } = scaleOf(printed);
  const decimals = decimalsOf({ ...quantity, precision: quantity.precision / factor });
  const amount = Number((value / quantity.unitScale / factor).toFixed(decimals));
  if (quantity.numeral !== 'arabic' || amount <= 0) return undefined;
  const [whole = '', ...decimal] = decimals > 0 ? amount.toFixed(decimals).split('.') : [writeNumber(amount)];
  const mark = /\d(?<mark>[,， ])\d{3}/u.exec(printed)?.groups!['mark'] ?? '';
  return { number: quantity.number, expected: [thousandsOf(whole).join(mark), ...decimal].join('.') + name };
}

/** 12345 → 12, 345. */
function thousandsOf(digits: string): readonly string[] {
  const first = digits.length % 3 || 3;
  const rest = Array.from({ length: Math.ceil((digits.length - first) / 3) }, (_, at) => digits.slice(first + 3 * at, first + 3 * at + 3));
  return [digits.slice(0, first), ...rest];
}

import { boundsOf } from '../../chinese/approximation.js';
import { scaleOf } from '../../chinese/arithmetic.js';
import type { Quantity } from '../../chinese/quantities.js';
import { isMeasured } from '../../chinese/units.js';
import { keptByParagraph } from '../../paragraph/kept.js';
import type { Span } from '../../text/span.js';

/** One value told in two units: 1.2亿元（12000万元）. */
export interface Conversion {
  /** Number and unit of each. */
  readonly first: Span;
  readonly second: Span;
  /** The number alone of each. */
  readonly numbers: readonly [first: Span, second: Span];
  /** They are the same, as far as each may be rounded; otherwise they are not even if both are. */
  readonly holds: boolean;
  /** What each ought to say if the other is right, in its own unit. */
  readonly asked: readonly [first: number, second: number];
  /** 万元, 公顷 … as each is printed. */
  readonly units: readonly [first: string, second: string];
}

/** What stands between the two: a bracket, or 即, 折合 …. */
const BETWEEN =
  /^[ ]?(?:[（(](?:即|合|折|折合|约合|约为|约|相当于|(?:人民币)?大写[:：]?(?:人民币)?)?|[，,]?(?:即|合|折|折合|折算|约合|相当于))[ ]?$/u;
const SIGNS = /[（(即合]/u;
const BRACKET = /[（(]/u;
/** Nothing else is said of the second: no noun of its own, no share, no range. */
const AFTER_IN_BRACKET = /^整?[ ]?[）)]/u;
const AFTER_IN_SENTENCE = /^(?:[，,。；;、）)]|$)/u;
/** 约折合, 约合: the conversion is rounded freely. */
const ROUGH = /约/u;
/** Leading groups of a number that is written with blanks between thousands: 1 in 1 200. */
const GROUPS_BEFORE = /(?<![\d.．])\d{1,3}(?:[ \u2009\u00a0]\d{3})*[ \u2009\u00a0]$/u;
/** Each group is a quantity of its own to their reader. */
const MOST_GROUPS = 4;
const FARTHEST_GROUPS = 16;

/** The conversions of a paragraph, in order. */
export const readConversions = keptByParagraph(({ text, quantities }): readonly Conversion[] => {
  if (quantities.length < 2 || !SIGNS.test(text)) return [];
  return quantities.flatMap((second, index) => {
    if (!isMeasured(second.unitClass)) return [];
    const b = valueOf(text, second);
    const first = quantities.slice(Math.max(0, index - MOST_GROUPS), index).findLast(({ span }) => span.end <= b.span.start);
    if (!first?.exact || first.unitClass !== second.unitClass) return [];
    const a = valueOf(text, first);
    const between = text.slice(a.span.end, b.span.start);
    if ((a.unit === b.unit && first.numeral === second.numeral) || !isOneValueTwice(between, text.slice(b.span.end, b.span.end + 2)))
      return [];
    const holds = second.exact && overlap(a, b);
    return holds || !overlap(a, ROUGH.test(between) ? roughly(b) : b) ? [conversionOf(a, b, holds)] : [];
  });
});

function conversionOf(a: Value, b: Value, holds: boolean): Conversion {
  const [inA, inB] = [a, b].map(({ scale, number }) => scale * scaleOf(number).factor) as [number, number];
  return {
    first: a.span,
    second: b.span,
    numbers: [a.numberSpan, b.numberSpan],
    holds,
    asked: [(b.low * b.scale) / inA, (a.low * a.scale) / inB],
    units: [a.unit, b.unit],
  };
}

function isOneValueTwice(between: string, after: string): boolean {
  return BETWEEN.test(between) && (BRACKET.test(between) ? AFTER_IN_BRACKET : AFTER_IN_SENTENCE).test(after);
}

function roughly(value: Value): Value {
  const [low, high] = boundsOf(value.high, value.step, { before: '约', inside: '', after: '' });
  return { ...value, low: Math.min(low, value.low), high: Math.max(high, value.high) };
}

interface Value {
  readonly span: Span;
  readonly numberSpan: Span;
  readonly number: string;
  /** With 万 or 亿: 万元. */
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  /** The place of the last digit that is not zero: a round number may have been rounded there. */
  readonly step: number;
  /** Of the unit alone. */
  readonly scale: number;
}

function valueOf(text: string, quantity: Quantity): Value {
  const { low, high, precision, unit, unitScale } = quantity;
  const number = text.slice(quantity.number.start, quantity.number.end);
  const groups = /^\d{3}(?!\d)/u.test(number)
    ? GROUPS_BEFORE.exec(text.slice(Math.max(0, quantity.span.start - FARTHEST_GROUPS), quantity.span.start))
    : null;
  const { name, factor } = scaleOf(number);
  const more = groups ? Number(groups[0].replace(/\D/gu, '')) * 1000 * factor : 0;
  const before = groups?.[0].length ?? 0;
  return {
    span: { start: quantity.span.start - before, end: quantity.span.end },
    numberSpan: { start: quantity.number.start - before, end: quantity.number.end },
    number,
    unit: name + unit,
    low: low + more,
    high: high + more,
    step: lastPlace(low + more, precision),
    scale: unitScale,
  };
}

function lastPlace(value: number, precision: number): number {
  let place = precision;
  while (place < value && Math.abs(value / (place * 10) - Math.round(value / (place * 10))) < 1e-9) place *= 10;
  return place;
}

function overlap(a: Value, b: Value): boolean {
  const [fromA, toA] = bounds(a);
  const [fromB, toB] = bounds(b);
  return fromA < toB * (1 - 1e-9) && fromB < toA * (1 - 1e-9);
}

function bounds({ low, high, step, scale }: Value): readonly [number, number] {
  return [(low - step / 2) * scale, (high + step / 2) * scale];
}

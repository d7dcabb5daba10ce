import { writeNumber } from '../../chinese/arithmetic.js';
import { divide, meet, middle, scale, subtract, sumOf, type Interval } from '../../chinese/intervals.js';
import type { Mention } from '../reading/mentions.js';
import type { Equation } from './claim.js';
import { decimalsOf, inUnitOf, printedNumber, printedStep } from './printed.js';

/** Told roughly as it is: no more slack for these. */
const ROUGH = new Set(['分之', '倍']);
const DECIMALS = 4;
/** What is told as doubled may be a little less or more. */
const DOUBLED: Interval = [0.92, 1.2];

/** Of an equation that says the same of both sides: the first number is what the others ask for. */
function equal(asks: Equation['asks'], write: Equation['write'], slack: (stated: Interval) => Interval = (stated) => stated): Equation {
  return { asks, write, holds: (values) => meet(slack(values[0]!), asks(values)) };
}

/** 每队6人: not rounded. */
function exactly(stated: Interval): Interval {
  return [middle(stated), middle(stated)];
}

/** Some cut decimals off instead of rounding them: one step of the last place is no contradiction. */
function looseBy(mention: Mention): (stated: Interval) => Interval {
  const isRough = !mention.quantity.exact || ROUGH.has(mention.quantity.unit);
  const step = !isRough ? printedStep(mention) * mention.scale * 0.5 : 0;
  return ([low, high]) => [low - step, high + step];
}

function joined(operands: readonly Mention[], text: string, sign: string): string {
  return operands.map((operand) => printedNumber(operand, text)).join(sign);
}

/** Whole, then its parts. */
export const sum: Equation = equal(
  ([, ...parts]) => sumOf(parts),
  ([whole, ...parts], text) => ({
    terms: joined(parts, text, '＋'),
    result: inUnitOf(whole!, middle(sumOf(parts.map(({ value }) => value))), text),
  }),
);

/** Percentage, part, whole. */
export function ratioOf(rate: Mention): Equation {
  return equal(
    ([, part, whole]) => scale(divide(part!, whole!), 100),
    ([stated, part, whole], text) => ({
      terms: joined([part!, whole!], text, '÷'),
      result: `${percentLike(stated!, (middle(part!.value) / middle(whole!.value)) * 100)}`,
    }),
    looseBy(rate),
  );
}

/** Percentage, the part that is not meant, whole: of 652 samples 4 failed, 99.4% passed. */
export function complementOf(rate: Mention): Equation {
  const passed = (part: Interval, whole: Interval): Interval => divide(subtract(whole, part), whole);
  return equal(
    ([, part, whole]) => [Math.max(0, 100 * (1 - part![1] / whole![0])), 100 * (1 - part![0] / whole![1])],
    ([stated, part, whole], text) => ({
      terms: `（${joined([whole!, part!], text, '－')}）÷${printedNumber(whole!, text)}`,
      result: percentLike(stated!, middle(passed(part!.value, whole!.value)) * 100),
    }),
    looseBy(rate),
  );
}

/** Percentage, then the numbers before and after; what has decreased is told without a sign. */
export function growthOf(rate: Mention): Equation {
  return equal(
    ([, from, to]) => changeIn(from!, to!),
    ([stated, from, to], text) => ({
      terms: grownTerms(from!, to!, text),
      result: percentLike(stated!, Math.abs(middle(to!.value) / middle(from!.value) - 1) * 100),
    }),
    looseBy(rate),
  );
}

function changeIn(from: Interval, to: Interval): Interval {
  const [low, high] = [(to[0] / from[1] - 1) * 100, (to[1] / from[0] - 1) * 100];
  return low < 0 && high > 0 ? [0, Math.max(-low, high)] : low >= 0 ? [low, high] : [-high, -low];
}

function grownTerms(from: Mention, to: Mention, text: string): string {
  const [more, less] = middle(to.value) < middle(from.value) ? [from, to] : [to, from];
  return `（${joined([more, less], text, '－')}）÷${printedNumber(from, text)}`;
}

/** Percentage, the number after, and what it has grown by; `sign` is −1 where it has shrunk by it. */
export function growthByIncrement(rate: Mention, sign: 1 | -1): Equation {
  const before = (to: Interval, by: Interval): Interval => (sign === 1 ? subtract(to, by) : [to[0] + by[0], to[1] + by[1]]);
  return equal(
    ([, to, by]) => scale(divide(by!, before(to!, by!)), 100),
    ([stated, to, by], text) => ({
      terms: `${printedNumber(by!, text)}÷（${joined([to!, by!], text, sign === 1 ? '－' : '＋')}）`,
      result: percentLike(stated!, (middle(by!.value) / middle(before(to!.value, by!.value))) * 100),
    }),
    looseBy(rate),
  );
}

/** How far the two lie apart, whichever is greater. */
export const distance: Equation = equal(
  ([, a, b]) => apart(a!, b!),
  ([stated, a, b], text) => {
    const [more, less] = middle(a!.value) < middle(b!.value) ? [b!, a!] : [a!, b!];
    return { terms: joined([more, less], text, '－'), result: inUnitOf(stated!, middle(more.value) - middle(less.value), text) };
  },
);

function apart(a: Interval, b: Interval): Interval {
  const [low, high] = subtract(a, b);
  return low >= 0 ? [low, high] : high <= 0 ? [-high, -low] : [0, Math.max(-low, high)];
}

/** Average, total, count; the count is divided by the unit that the average is told for. */
export function averageOf(average: Mention, unit = 1, isEach = false): Equation {
  const reckon = (total: Interval, count: Interval): Interval => divide(total, scale(count, 1 / unit));
  return equal(
    ([, total, count]) => reckon(total!, count!),
    ([stated, total, count], text) => ({
      terms: joined([total!, count!], text, '÷'),
      result: inUnitOf(stated!, middle(reckon(total!.value, count!.value)), text),
    }),
    isEach ? exactly : looseBy(average),
  );
}

/** Multiple, the greater number, what it is held against. */
export function multipleOf(times: Mention): Equation {
  return equal(
    ([, greater, base]) => divide(greater!, base!),
    ([, greater, base], text) => ({
      terms: joined([greater!, base!], text, '÷'),
      result: writeNumber(middle(greater!.value) / middle(base!.value), 2),
    }),
    looseBy(times),
  );
}

/** 翻一番, 翻两番: doubled so many times, more or less. */
export function doublingOf(): Equation {
  return equal(
    ([, from, to]) => divide(to!, from!),
    ([, from, to], text) => ({
      terms: joined([to!, from!], text, '÷'),
      result: `${writeNumber(middle(to!.value) / middle(from!.value), 2)}倍`,
    }),
    (doublings) => [DOUBLED[0] * 2 ** middle(doublings), DOUBLED[1] * 2 ** middle(doublings)],
  );
}

/** So many times more: 增长2倍 is three times as much. */
export function increaseByTimes(times: Mention): Equation {
  return equal(
    ([, from, to]) => subtract(divide(to!, from!), [1, 1]),
    ([, from, to], text) => ({
      terms: `${joined([to!, from!], text, '÷')}－1`,
      result: writeNumber(middle(to!.value) / middle(from!.value) - 1, 2),
    }),
    looseBy(times),
  );
}

/** Shares that are all of a whole: the first is what the others leave of a hundred. */
export const hundred: Equation = {
  asks: ([, ...others]) => subtract([100, 100], sumOf(others)),
  holds: (values) => meet(sumOf(values), [100, 100]),
  write: (operands, text) => ({
    terms: joined(operands, text, '＋'),
    result: writeNumber(
      operands.reduce((total, { quantity, scale: factor }) => total + quantity.low * factor, 0),
      DECIMALS,
    ),
  }),
};

function percentLike(mention: Mention, percent: number): string {
  const decimals = mention.quantity.unitClass === 'percent' ? decimalsOf(mention) : 1;
  return percent.toFixed(decimals);
}

/** What is left, then all that came in, then all that went out. */
export function balanceOf(incoming: number): Equation {
  const parted = <T>(others: readonly T[]): readonly [readonly T[], readonly T[]] => [others.slice(0, incoming), others.slice(incoming)];
  const reckon = (others: readonly Interval[]): Interval => {
    const [ins, outs] = parted(others);
    return subtract(sumOf(ins), sumOf(outs));
  };
  const balance = equal(
    ([, ...others]) => reckon(others),
    ([stated, ...others], text) => {
      const [ins, outs] = parted(others);
      return {
        terms: [joined(ins, text, '＋'), ...outs.map((out) => printedNumber(out, text))].join('－'),
        result: inUnitOf(stated!, middle(reckon(others.map(({ value }) => value))), text),
      };
    },
  );
  return { ...balance, byGreatest: true };
}

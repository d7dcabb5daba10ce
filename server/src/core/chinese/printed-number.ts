import type { Bounds } from './approximation.js';

/** A number as a pattern finds it, before the words before it and the number beside it are weighed. */
export interface PrintedNumber {
  readonly start: number;
  /** With 万 or 亿 and 余, without the unit. */
  readonly numberEnd: number;
  readonly end: number;
  readonly value: number;
  /** What 万 or 亿 behind it multiplies it by. */
  readonly factor: number;
  readonly precision: number;
  readonly numeral: 'arabic' | 'chinese';
  /** 余, 多, 几, 来 in the number; 上, 数 before a bare 百, 千, 万. */
  readonly inside: string;
  readonly unit: string;
  /** 亩 of 元/亩. */
  readonly per: string;
  readonly after: string;
  /** 0.5 where 半 stands behind the unit. */
  readonly half: number;
  /** 七八个 is an interval by itself. */
  readonly bounds?: Bounds | undefined;
}

/** Where a number stands and what it counts. */
export type NumberPlace = Pick<PrintedNumber, 'start' | 'numberEnd' | 'end' | 'unit' | 'per' | 'after' | 'half'>;

/** A number at its place, in one form whoever read it. (Spreading the place would take longer than all of the reading.) */
export function printedNumber(
  { start, numberEnd, end, unit, per, after, half }: NumberPlace,
  { value, factor, precision, numeral, inside, bounds }: Omit<PrintedNumber, keyof NumberPlace>,
): PrintedNumber {
  return { start, numberEnd, end, unit, per, after, half, value, factor, precision, numeral, inside, bounds };
}

/** What the groups of the unit pattern say, and where number and unit end. */
export function unitParts(match: RegExpExecArray): NumberPlace {
  const { unit = '', per, half = '', after, afterAlone = '' } = match.groups!;
  const sign = after ?? afterAlone;
  const end = match.index + (unit === '' && sign === '' ? match[0].trimEnd().length : match[0].length);
  const behind = unit.length + (per === undefined ? 0 : per.length + 1) + half.length + sign.length;
  return {
    start: match.index,
    numberEnd: behind === 0 ? end : match.index + match[0].slice(0, end - match.index - behind).trimEnd().length,
    end,
    unit,
    per: per ?? '',
    after: sign,
    half: half === '' ? 0 : 0.5,
  };
}

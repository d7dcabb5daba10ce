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
  readonly bounds?: Bounds;
}

/** What the groups of the unit pattern say, and where number and unit end. */
export function unitParts(match: RegExpExecArray): Pick<PrintedNumber, 'start' | 'numberEnd' | 'end' | 'unit' | 'per' | 'after' | 'half'> {
  const { unit = '', per, half = '', after, afterAlone = '' } = match.groups!;
  const behind = unit + (per === undefined ? '' : `/${per}`) + half + (after ?? afterAlone);
  const printed = match[0].trimEnd();
  return {
    start: match.index,
    numberEnd: match.index + printed.slice(0, printed.length - behind.length).trimEnd().length,
    end: match.index + printed.length,
    unit,
    per: per ?? '',
    after: after ?? afterAlone,
    half: half === '' ? 0 : 0.5,
  };
}

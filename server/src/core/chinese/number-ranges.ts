import type { Span } from '../text/span.js';
import { matchesOf } from '../text/matches.js';

/** Two numbers with a connector between them: 10～20%, 3—5万, 8至10个. */
export interface NumberRange {
  readonly span: Span;
  readonly from: NumberEnd;
  readonly to: NumberEnd;
  readonly connector: Span;
}

export interface NumberEnd {
  /** With what stands behind it. */
  readonly span: Span;
  /** The digits alone. */
  readonly digits: Span;
  readonly value: number;
  /** 万, 亿, % or nothing. */
  readonly mark: string;
}

const CHEAP = /\d[%％万亿]?[—–~～至到－-]{1,2}\d/u;
const END = (name: string): string => `(?<${name}>\\d+(?:\\.\\d+)?)(?<${name}Mark>万亿|[%％万亿])?`;
/** Dates, numbers of documents, names that end in a number (PM2.5), sums and longer chains of numbers are no ranges. */
const RANGE = new RegExp(
  `(?<![\\dA-Za-z.,:，／/第〔月年号—–~～+＋×－-])${END('from')}(?<connector>[—–]{1,2}|[~～至到－-])${END('to')}(?![\\d.]|[—–~～－-]\\d)`,
  'gu',
);

/** Every range of a text that runs from a lesser number to a greater, in order. Years are left out. */
export function readNumberRanges(text: string): readonly NumberRange[] {
  if (!CHEAP.test(text)) return [];
  return matchesOf(RANGE, text)
    .map(toRange)
    .filter(({ from, to }) => from.value < to.value && !isYear(from));
}

function toRange(match: RegExpExecArray): NumberRange {
  const { from, fromMark = '', to, toMark = '', connector } = match.groups!;
  const start = match.index;
  const middle = start + from!.length + fromMark.length;
  const second = middle + connector!.length;
  const end = start + match[0].length;
  return {
    span: { start, end },
    from: { span: { start, end: middle }, digits: { start, end: start + from!.length }, value: Number(from), mark: fromMark },
    to: { span: { start: second, end }, digits: { start: second, end: second + to!.length }, value: Number(to), mark: toMark },
    connector: { start: middle, end: second },
  };
}

function isYear({ value, mark }: NumberEnd): boolean {
  return mark === '' && value >= 1949 && value <= 2099;
}

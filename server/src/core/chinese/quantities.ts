import { unitByName } from './units.js';
import type { Span } from '../text/span.js';
import { boundsOf, wordBefore } from './approximation.js';
import { readArabicNumbers } from './arabic-numbers.js';
import { readChineseNumbers } from './chinese-numbers.js';
import type { DateMention } from './dates.js';
import { joinRanges } from './joined-numbers.js';
import type { PrintedNumber } from './printed-number.js';
import { readSharesInWords } from './shares-in-words.js';
import { coverUncounted } from './uncounted-numbers.js';

/** A number with what it counts, as a report prints it. Spans are offsets into the text read. */
export interface Quantity {
  /** From the first character of the number (or of 近, 约 before it) to the end of the unit (or of 以上, 左右 after it). */
  readonly span: Span;
  /** The number alone, with 万 or 亿 and 余. */
  readonly number: Span;
  /** In the unit as printed: 1.2万元 → 12000. Twice the same for an exact number; the bounds that a range or an approximation allows otherwise. */
  readonly low: number;
  readonly high: number;
  readonly exact: boolean;
  /** One unit of the last printed digit: 1 for 96, 0.1 for 91.2, 1000 for 1.2万. */
  readonly precision: number;
  readonly numeral: 'arabic' | 'chinese';
  /** As printed, empty when none is. */
  readonly unit: string;
  /** Quantities of one class can be compared; empty when there is no unit. */
  readonly unitClass: string;
  /** Turns the value into the base unit of its class. */
  readonly unitScale: number;
}

/** Looked for backwards from where a number begins. */
const BEFORE = new RegExp(`(?<=(${wordBefore})([ ]?))`, 'uy');
const NEGATIVE = /(?<=(?<![\d０-９A-Za-z%％\uE000])[-－−])/uy;
const NUMBERS = /[\d０-９一二两三四五六七八九十百千万亿零]/u;

/** Every quantity of a paragraph, in order and apart from each other; dates, document numbers, codes and ordinals are none. */
export function readQuantities(text: string, dates: readonly DateMention[]): readonly Quantity[] {
  const plain = withPlainNumerals(text);
  if (!NUMBERS.test(plain)) return [];
  const covered = coverUncounted(plain, dates);
  const found = [...readSharesInWords(covered), ...readArabicNumbers(covered), ...readChineseNumbers(covered)];
  return joinRanges(apart(found), covered).map((number) => toQuantity(number, covered));
}

/** 壹拾贰万元 → 一十二万元: what amounts are written out in says the same, sign by sign. */
function withPlainNumerals(text: string): string {
  return FORMAL.test(text) ? text.replace(FORMAL_SIGNS, (sign) => PLAIN[FORMAL_NUMERALS.indexOf(sign)]!) : text;
}

const FORMAL_NUMERALS = '壹贰叁肆伍陆柒捌玖拾佰仟';
const PLAIN = '一二三四五六七八九十百千';
const FORMAL = /[壹贰叁肆伍陆柒捌玖拾佰仟]{2}/u;
const FORMAL_SIGNS = /[壹贰叁肆伍陆柒捌玖拾佰仟](?=[壹贰叁肆伍陆柒捌玖拾佰仟零万亿元角])/gu;

/** In order of place; of two that share a sign, the one that begins first. */
function apart(found: readonly PrintedNumber[]): readonly PrintedNumber[] {
  const kept: PrintedNumber[] = [];
  let end = 0;
  for (const number of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (number.start < end) continue;
    kept.push(number);
    end = number.end;
  }
  return kept;
}

function toQuantity(printed: PrintedNumber, text: string): Quantity {
  const { inside, numeral, precision, after } = printed;
  NEGATIVE.lastIndex = printed.start;
  const isNegative = NEGATIVE.test(text);
  const start = isNegative ? printed.start - 1 : printed.start;
  BEFORE.lastIndex = start;
  const [, before = '', blank = ''] = (isNegative ? null : BEFORE.exec(text)) ?? [];
  const [low, high] = printed.bounds ?? boundsOf(isNegative ? -printed.value : printed.value, precision, { before, inside, after });
  const { unit, unitClass, unitScale } = unitOf(printed.unit, printed.per);
  return {
    span: { start: start - before.length - blank.length, end: printed.end },
    number: { start, end: printed.numberEnd },
    low,
    high,
    exact: low === high,
    precision,
    numeral,
    unit,
    unitClass,
    unitScale,
  };
}

/** 元/亩 is a class of its own. */
function unitOf(unit: string, per: string): Pick<Quantity, 'unit' | 'unitClass' | 'unitScale'> {
  const { unitClass = '', scale = 1 } = unitByName(unit) ?? {};
  const base = unitByName(per);
  return base
    ? { unit: `${unit}/${per}`, unitClass: `${unitClass}/${base.unitClass}`, unitScale: scale / base.scale }
    : { unit, unitClass, unitScale: scale };
}

import { unitByName, units, wordsNotUnits } from '../data/units.js';
import type { Span } from '../text/span.js';
import { boundsOf, wordsBefore, type Bounds } from './approximation.js';
import type { DateMention } from './dates.js';
import { parseChineseNumeral, toHalfWidthDigits } from './numerals.js';

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

const UNIT = units
  .map(({ unit }) => unit)
  .sort((a, b) => b.length - a.length)
  .join('|');
const UNIT_AFTER = `(?:(?!${wordsNotUnits.join('|')}|支队(?!伍))(?<unit>${UNIT})(?<after>以上|以下|以内|之内|以外|左右|上下|有余|余|多(?![种类样元\\d０-９]))?)?`;
/** Thousands are parted by a comma, or by a narrow blank that is often typed as an ordinary one. */
const DIGITS =
  '(?:[\\d０-９]{1,3}(?:[,，][\\d０-９]{3})+(?![\\d０-９])|[1-9]\\d{0,2}(?:[ \\u00A0\\u2009\\u202F]\\d{3})+(?!\\d)|[\\d０-９]+)(?:[.．][\\d０-９]+)?';
const SCALE = '万亿|千亿|百亿|千万|百万|亿|万|千(?![瓦米克])|百(?!分)';
const INSIDE = '[余多几]|来(?!自)';
const ARABIC = new RegExp(
  `(?<![\\d０-９.．A-Za-z〔[第+＋/])(?<![A-Za-z][-－])` +
    `(?:(?<from>${DIGITS})(?<fromScale>${SCALE})?(?<fromUnit>[%％])?(?:[-－—–~～]{1,2}|至))?` +
    `(?<digits>${DIGITS})[ ]?(?<inside>${INSIDE})?(?<scale>${SCALE})?(?<insideToo>${INSIDE})?[ ]?${UNIT_AFTER}`,
  'gu',
);
const CHINESE = new RegExp(
  `(?<![一二两三四五六七八九十百千万亿〇零第几数\\d])(?<digits>[一二两三四五六七八九十百千万亿零]{1,9})(?<inside>[余多几])?${UNIT_AFTER}`,
  'gu',
);
const PERCENT_WORDS = /百分之(?<digits>[一二三四五六七八九十百零点]{1,9})/gu;
/** 签约, 预约, 附近: the last character says nothing of the number behind it. */
const BEFORE = new RegExp(`(?<![签预节合违契公条邀制附最就临邻靠])(?:${wordsBefore.join('|')})[ ]?$`, 'u');
const LONGEST_BEFORE = 4;
const NEGATIVE = /(?<![\d０-９A-Za-z%％])[-－−]$/u;
const SCALES: Readonly<Record<string, number>> = {
  百: 1e2, 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8, 百亿: 1e10, 千亿: 1e11, 万亿: 1e12,
}; // prettier-ignore
/** A number inside one of these is a name, a code or a place in an order, no count. */
const NOT_COUNTED =
  /〔\d{4}〕\s?\d+号|(?<!\d)\d+(?:[+＋·][\dNnXx]+)+|第\s?\d+[号次届条款项期位名批]?|“[\d+＋A-Za-z]+”|(?<!\d)\d+号(?:令|文|公告)?/gu;
/** 一方面, 一些, 一定 … and fixed terms begin with a numeral that counts nothing. */
const CHINESE_WORD =
  /^(?:一|二|两|三|四|五|六|七|八|九|十|百|千|万)(?:方面|级|类|位|大|成|批|次性|件事|所有|部分|项制度|个维护|个意识|个自信|个确立)/u;
/** 三四十人, 七八个: two digits side by side name a span between them. */
const ADJACENT_DIGITS = /[一二两三四五六七八九]{2}/u;

/** Every quantity of a paragraph, in order and apart from each other; dates, document numbers, codes and ordinals are none. */
export function readQuantities(text: string, dates: readonly DateMention[]): readonly Quantity[] {
  if (!/[\d０-９]|[一二两三四五六七八九十]/u.test(text)) return [];
  const found = [
    ...[...text.matchAll(ARABIC)].map((match) => arabicQuantity(match, text)),
    ...[...text.matchAll(PERCENT_WORDS)].map(percentInWords),
    ...[...text.matchAll(CHINESE)].map((match) => chineseQuantity(match, text)),
  ].filter((quantity) => quantity !== undefined);
  return apart(found, [...dates.map(({ span }) => span), ...[...text.matchAll(NOT_COUNTED)].map(spanOf)]);
}

/** In order of place; those that stand in a taken stretch, or in one found before, are dropped. */
function apart(found: readonly Quantity[], taken: readonly Span[]): readonly Quantity[] {
  const quantities = [...found].sort((a, b) => a.span.start - b.span.start);
  const blocked = [...taken].sort((a, b) => a.start - b.start);
  const kept: Quantity[] = [];
  let next = 0;
  let blockedUntil = 0;
  let end = 0;
  for (const quantity of quantities) {
    while (next < blocked.length && blocked[next]!.start < quantity.number.end) blockedUntil = Math.max(blockedUntil, blocked[next++]!.end);
    if (quantity.number.start < blockedUntil || quantity.span.start < end) continue;
    kept.push(quantity);
    end = quantity.span.end;
  }
  return kept;
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}

function arabicQuantity(match: RegExpExecArray, text: string): Quantity {
  const { digits, from, fromScale, inside = '', scale, insideToo = '' } = match.groups!;
  const factor = scale ? SCALES[scale]! : 1;
  const { value, decimals } = readDigits(digits!);
  const printed: Printed = { value: value * factor, precision: factor / 10 ** decimals, numeral: 'arabic', inside: inside || insideToo };
  if (from === undefined) return quantityOf(match, text, printed);
  const lower = readDigits(from).value * (fromScale ? SCALES[fromScale]! : factor);
  return quantityOf(match, text, printed, [Math.min(lower, printed.value), Math.max(lower, printed.value)]);
}

function readDigits(digits: string): { readonly value: number; readonly decimals: number } {
  const plain = toHalfWidthDigits(digits)
    .replace(/[,， \u00A0\u2009\u202F]/g, '')
    .replace('．', '.');
  return { value: Number(plain), decimals: plain.includes('.') ? plain.length - plain.indexOf('.') - 1 : 0 };
}

function chineseQuantity(match: RegExpExecArray, text: string): Quantity | undefined {
  const { digits, unit, inside = '' } = match.groups!;
  if (!unit || CHINESE_WORD.test(match[0]) || ADJACENT_DIGITS.test(digits!)) return undefined;
  const value = parseChineseNumeral(digits!);
  return value === undefined ? undefined : quantityOf(match, text, { value, precision: 1, numeral: 'chinese', inside });
}

function percentInWords(match: RegExpExecArray): Quantity | undefined {
  const [whole = '', fraction = ''] = match.groups!['digits']!.split('点');
  const parts = [parseChineseNumeral(whole), fraction === '' ? 0 : parseChineseNumeral(fraction)];
  if (parts.some((part) => part === undefined)) return undefined;
  const precision = 10 ** -fraction.length;
  const value = parts[0]! + (fraction === '' ? 0 : Number(`0.${String(parts[1]).padStart(fraction.length, '0')}`));
  const span = spanOf(match);
  return {
    span,
    number: span,
    low: value,
    high: value,
    exact: true,
    precision,
    numeral: 'chinese',
    unit: '%',
    unitClass: 'percent',
    unitScale: 1,
  };
}

interface Printed extends Pick<Quantity, 'precision' | 'numeral'> {
  readonly value: number;
  readonly inside: string;
}

function quantityOf(match: RegExpExecArray, text: string, printed: Printed, range?: Bounds): Quantity {
  const { unit = '', after = '' } = match.groups!;
  const { inside, numeral, precision } = printed;
  const definition = unitByName(unit);
  const lead = text.slice(Math.max(0, match.index - LONGEST_BEFORE), match.index);
  const sign = NEGATIVE.test(lead) ? 1 : 0;
  const before = sign ? '' : (BEFORE.exec(lead)?.[0] ?? '');
  const start = match.index - sign;
  const value = sign ? -printed.value : printed.value;
  const [low, high] = range ?? boundsOf(value, precision, { before: before.trim(), inside, after });
  return {
    span: { start: start - before.length, end: match.index + match[0].trimEnd().length },
    number: { start, end: match.index + match[0].slice(0, match[0].length - unit.length - after.length).trimEnd().length },
    low,
    high,
    exact: low === high,
    precision,
    numeral,
    unit,
    unitClass: definition?.unitClass ?? '',
    unitScale: definition?.scale ?? 1,
  };
}

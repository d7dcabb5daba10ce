import { units, unitByName } from '../data/units.js';
import type { Span } from '../text/span.js';
import type { DateMention } from './dates.js';
import { parseChineseNumeral, toHalfWidthDigits } from './numerals.js';

/** A number with what it counts, as a report prints it. Spans are offsets into the text read. */
export interface Quantity {
  /** From the first character of the number (or of 近, 约 before it) to the end of the unit. */
  readonly span: Span;
  /** The number alone, with 万 or 亿 and 余. */
  readonly number: Span;
  /** In the unit as printed: 1.2万元 → 12000. Twice the same for an exact number; the bounds that an approximation allows otherwise. */
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
  .map((unit) => unit.replace('.', '\\.'))
  .join('|');
const BEFORE = '(?<before>将近|接近|超过|大约|至少|不少于|不低于|不超过|约|近|超|逾)?';
const AFTER = '(?<after>余|多|来)?';
/** Words that a unit of one character may begin: 个 in 个性, 次 in 次年, 分 in 分别 … belong to no number before them. */
const NOT_A_UNIT = '(?!人大|人民|人社|人力|级以上|项目|件套|家庭|户籍|所有|所属|部门|部分|位于|本级|次日|次年|场所|处于|处罚|处理)';
const ARABIC = new RegExp(
  `${BEFORE}(?<![\\d.A-Za-z〔\\[第+＋])(?<digits>[\\d０-９]+(?:[,，][\\d０-９]{3}(?![\\d０-９]))*(?:[.．][\\d０-９]+)?)[ ]?(?<scale>万亿|亿|万|千|百)?${AFTER}[ ]?(?:${NOT_A_UNIT}(?<unit>${UNIT}))?`,
  'gu',
);
const CHINESE = new RegExp(`${BEFORE}(?<![一二两三四五六七八九十百千万亿〇零第\\d])(?<digits>[一二两三四五六七八九十百千万亿零]{1,9})${AFTER}(?<unit>${UNIT})`, 'gu');
const PERCENT_WORDS = /百分之(?<digits>[一二三四五六七八九十百零点]{1,9})/gu;
const SCALES: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000, 万亿: 1_000_000_000_000 };
/** A number inside one of these is a name, a code or a place in an order, no count. */
const NOT_COUNTED = /〔\d{4}〕\s?\d+号|\d+(?:[+＋·][\dNnXx]+)+|第\s?\d+[号次届条款项期位名批]?|\d{5,}热线|“[\d+＋A-Za-z]+”|\d+号(?:令|文|公告)?/gu;
/** 一方面, 一些, 一定 … and fixed terms begin with a numeral that counts nothing. */
const CHINESE_WORD = /^(?:一|两|三|四|五|六|七|八|九|十|百|千|万)(?:方面|级|类|位|大|成|批|次性|件事|所有|部分|项制度|个维护|个意识|个自信|个确立)/u;

/** Every quantity of a paragraph, in order and apart from each other; dates, document numbers, codes and ordinals are none. */
export function readQuantities(text: string, dates: readonly DateMention[]): readonly Quantity[] {
  if (!/[\d０-９]|[二两三四五六七八九十百]/u.test(text)) return [];
  const taken: Span[] = dates.map((date) => date.span);
  for (const match of text.matchAll(NOT_COUNTED)) taken.push({ start: match.index, end: match.index + match[0].length });
  const found: Quantity[] = [];
  const add = (quantity: Quantity | undefined): void => {
    if (!quantity || taken.some((span) => span.start < quantity.number.end && quantity.number.start < span.end)) return;
    found.push(quantity);
    taken.push(quantity.span);
  };
  for (const match of text.matchAll(ARABIC)) add(arabicQuantity(match));
  for (const match of text.matchAll(PERCENT_WORDS)) add(percentInWords(match));
  for (const match of text.matchAll(CHINESE)) add(chineseQuantity(match));
  return found.sort((a, b) => a.span.start - b.span.start);
}

function arabicQuantity(match: RegExpExecArray): Quantity {
  const { digits, scale } = match.groups!;
  const plain = toHalfWidthDigits(digits!).replace(/[,，]/g, '').replace('．', '.');
  const factor = scale ? SCALES[scale]! : 1;
  const decimals = plain.includes('.') ? plain.length - plain.indexOf('.') - 1 : 0;
  return quantityOf(match, Number(plain) * factor, factor / 10 ** decimals, 'arabic');
}

function chineseQuantity(match: RegExpExecArray): Quantity | undefined {
  if (CHINESE_WORD.test(match[0])) return undefined;
  const value = parseChineseNumeral(match.groups!['digits']!);
  return value === undefined ? undefined : quantityOf(match, value, 1, 'chinese');
}

function percentInWords(match: RegExpExecArray): Quantity | undefined {
  const [whole = '', fraction = ''] = match.groups!['digits']!.split('点');
  const parts = [parseChineseNumeral(whole), fraction === '' ? 0 : parseChineseNumeral(fraction)];
  if (parts.some((part) => part === undefined)) return undefined;
  const precision = 10 ** -fraction.length;
  const value = parts[0]! + (fraction === '' ? 0 : Number(`0.${String(parts[1]).padStart(fraction.length, '0')}`));
  const span = { start: match.index, end: match.index + match[0].length };
  return { span, number: span, low: value, high: value, exact: true, precision, numeral: 'chinese', unit: '%', unitClass: 'percent', unitScale: 1 };
}

function quantityOf(match: RegExpExecArray, value: number, precision: number, numeral: 'arabic' | 'chinese'): Quantity {
  const { before, after, unit = '' } = match.groups!;
  const definition = unitByName(unit);
  const end = match.index + match[0].trimEnd().length;
  const numberStart = match.index + (before?.length ?? 0);
  const [low, high] = bounds(value, precision, before, after);
  return {
    span: { start: match.index, end },
    number: { start: numberStart, end: match.index + match[0].slice(0, match[0].length - unit.length).trimEnd().length },
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

/** What an approximation allows, as readers understand it: 400余 up to the next round step, 近3000 from a seventh below, 约 a seventh either way. */
function bounds(value: number, precision: number, before: string | undefined, after: string | undefined): readonly [low: number, high: number] {
  const step = Math.max(roundStep(value), precision);
  switch (before) {
    case '超过':
    case '超':
    case '逾':
      return [value, value + step];
    case '至少':
    case '不少于':
    case '不低于':
      return [value, Infinity];
    case '不超过':
      return [0, value];
    case '近':
    case '将近':
    case '接近':
      return [value * 0.85, value];
    case '约':
    case '大约':
      return [value * 0.85, value * 1.15];
  }
  return after ? [value, value + step] : [value, value];
}

/** The place value of the last digit that is not zero: 100 for 400, 10 for 350. */
function roundStep(value: number): number {
  let step = 1;
  while (value >= step * 10 && value % (step * 10) === 0) step *= 10;
  return step;
}

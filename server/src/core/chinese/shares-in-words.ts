import { parseChineseNumeral } from './numerals.js';
import { printedNumber, type PrintedNumber } from './printed-number.js';
import { matchesOf } from '../text/matches.js';

const SIGNS = '零一二两三四五六七八九十百千';
const AFTER = '(?<after>以上|以下|以内|左右)?';
const PERCENT = new RegExp(
  `(?<of>[百千])分之(?<digits>[${SIGNS}]{1,9}(?:点[${SIGNS}]{1,4})?|\\d{1,4}(?:\\.\\d{1,4})?(?!\\d))(?<inside>[余多几])?${AFTER}`,
  'gu',
);
const FRACTION = new RegExp(
  `(?<![${SIGNS}万几第\\d])(?<whole>[二三四五六七八九十万]|十[一二三四五六七八九]|[二三四五六七八九]十|\\d{1,2})分之(?<part>[一二两三四五六七八九十]{1,2}|\\d{1,2}(?!\\d))${AFTER}`,
  'gu',
);
const SLASHED = /(?<![\d/／.．A-Za-z-])(?<part>[1-9])[/／](?<whole>[2-9]|10)(?![\d/／.．A-Za-z号月日])(?<after>以上|以下|左右)?/gu;

/** 五成五, 四成二; 成六 in 促成六项 is another word. */
const TENTHS =
  /(?<![促建完组生形达合分变落养集构])(?<digits>[一二三四五六七八九])成(?<ones>[一二三四五六七八九])(?<after>以上|以下|左右)?(?![十百千万亿个项件名年月日家户次类种位大批])/gu;

/** 百分之九十五, 千分之五, 三分之二, 2/3. */
export function readSharesInWords(text: string): readonly PrintedNumber[] {
  if (!/分之|\d[/／]\d|成[一二三四五六七八九]/u.test(text)) return [];
  return [
    ...matchesOf(PERCENT, text).map(readPercent),
    ...matchesOf(FRACTION, text).map(readFraction),
    ...matchesOf(SLASHED, text).map(readFraction),
    ...matchesOf(TENTHS, text).map(readTenths),
  ].filter((number) => number !== undefined);
}

function readPercent(match: RegExpExecArray): PrintedNumber | undefined {
  const { of, digits, inside = '', after = '' } = match.groups!;
  const [whole = '', fraction = ''] = digits!.split(/[点.]/u);
  const parts = [whole === '百' ? 100 : valueOf(whole), fraction === '' ? 0 : valueOf(fraction)];
  if (parts.some((part) => part === undefined)) return undefined;
  const precision = 10 ** -fraction.length;
  const value = Number(`${parts[0]}.${fraction === '' ? '0' : String(parts[1]).padStart(fraction.length, '0')}`);
  return share(match, { value, precision, inside, unit: of === '百' ? '%' : '‰', after });
}

function readTenths(match: RegExpExecArray): PrintedNumber | undefined {
  const { digits, ones, after = '' } = match.groups!;
  const [whole, tenth] = [valueOf(digits!), valueOf(ones!)];
  if (whole === undefined || tenth === undefined) return undefined;
  return share(match, { value: whole + tenth / 10, precision: 0.1, inside: '', unit: '成', after });
}

function readFraction(match: RegExpExecArray): PrintedNumber | undefined {
  const { whole, part, after = '' } = match.groups!;
  const [below, above] = [whole === '万' ? 10_000 : valueOf(whole!), valueOf(part!)];
  if (below === undefined || above === undefined || above >= below) return undefined;
  return share(match, { value: above / below, precision: 1 / below, inside: '', unit: '分之', after });
}

function valueOf(digits: string): number | undefined {
  return /^\d/u.test(digits) ? Number(digits) : parseChineseNumeral(digits);
}

type Share = Pick<PrintedNumber, 'value' | 'precision' | 'inside' | 'unit' | 'after'>;

function share(match: RegExpExecArray, { value, precision, inside, unit, after }: Share): PrintedNumber {
  const end = match.index + match[0].length;
  const place = { start: match.index, numberEnd: end - after.length, end, unit, per: '', after, half: 0 };
  return printedNumber(place, { value, factor: 1, precision, numeral: 'chinese', inside });
}

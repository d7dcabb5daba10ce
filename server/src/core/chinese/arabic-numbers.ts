import { toHalfWidthDigits } from './numerals.js';
import { printedNumber, unitParts, type PrintedNumber } from './printed-number.js';
import { afterPattern, blank, unitPattern } from './unit-pattern.js';
import { matchesOf } from '../text/matches.js';

/** Thousands are parted by a comma, or by a narrow blank that is often typed as an ordinary one. */
const WHOLE =
  '(?:[\\d０-９]{1,3}(?:[,，][\\d０-９]{3}){1,5}(?![\\d０-９])|[1-9]\\d{0,2}(?:[ \\u00A0\\u2009\\u202F]\\d{3}){1,5}(?!\\d)|[\\d０-９]{1,14}(?![\\d０-９]))';
const DIGITS = `${WHOLE}(?:[.．][\\d０-９]{1,10}(?![\\d０-９]))?`;
const SCALE = '万亿|千亿|百亿|千万|百万|亿|万|千(?![瓦米克伏])|百(?![分强])';
/** 1万2千, 2亿3千万, 3万5000. */
const MORE = `(?:\\d{1,4}(?:${SCALE})){1,4}|(?<=万)[1-9]\\d{3}(?!\\d)`;
const INSIDE = '[余多几]|来(?!自)';
const NUMBER = new RegExp(
  `(?=[\\d０-９])(?<![\\d０-９.．A-Za-z〔[第+＋/／@#百千万亿])(?<![A-Za-z][-－])(?<![\\d０-９][.．]?${blank})` +
    `(?<digits>${DIGITS})${blank}?(?<inside>${INSIDE})?(?:(?<scale>${SCALE})(?<more>${MORE})?)?(?<insideToo>${INSIDE})?` +
    `${blank}{0,2}(?:${unitPattern}|${afterPattern})?`,
  'gu',
);
/** Powers of ten: a decimal is read with its scale at once, 1.005万 is 10050 to the last digit. */
const SCALES: Readonly<Record<string, number>> = {
  '': 0, 百: 2, 千: 3, 万: 4, 百万: 6, 千万: 7, 亿: 8, 百亿: 10, 千亿: 11, 万亿: 12,
}; // prettier-ignore
/** A letter, another number or a slash behind a number without a unit makes it a code, a cell of a row, a fraction. */
const CODE_BEHIND = new RegExp(`^(?:[A-Za-zＡ-Ｚａ-ｚ@_]|[/／]\\d|[.．]?${blank}+\\d)`, 'u');
const CODE_BEFORE = /[A-Za-z][ -–—]{1,2}$/u;
const LAST_SCALE = /(?:[百千]万|[百千万]?亿|[万百千])$/u;
const YEAR = /^(?:19|20)\d{2}$/u;
const PLAIN = /^[\d.]+$/u;
const MOST_DECIMALS = 10;
/** 10⁻¹⁰ to 10¹², to the last digit. */
const POWERS = Array.from({ length: MOST_DECIMALS + 13 }, (_, at) => Number(`1e${at - MOST_DECIMALS}`));
const DIGIT = /[\d０-９]/u;
/** ID cards, telephones and accounts are written without a unit. */
const LONGEST_BARE = 10;

export function readArabicNumbers(text: string): readonly PrintedNumber[] {
  if (!DIGIT.test(text)) return [];
  return matchesOf(NUMBER, text)
    .map((match) => read(match, text))
    .filter((number) => number !== undefined);
}

function read(match: RegExpExecArray, text: string): PrintedNumber | undefined {
  const { digits, inside = '', scale, more, insideToo = '' } = match.groups!;
  const place = unitParts(match);
  if (isCode(digits!, place.unit !== '' ? 'counted' : scale === undefined && inside + insideToo === '' ? 'bare' : 'large', match, text))
    return undefined;
  if (place.unit === '个' && /^(?:半|多[月小星])/u.test(text.slice(place.end - place.after.length))) return undefined;
  const plain = plainDigits(digits!);
  // 2亿3千 may mean 2.3亿 in speech, 1.2万3000 nothing at all.
  if (more !== undefined && (plain.includes('.') || (scale === '亿' && !/[万亿]$/u.test(more)))) return undefined;
  const power = SCALES[scale ?? '']!;
  const decimals = plain.includes('.') ? plain.length - plain.indexOf('.') - 1 : 0;
  return printedNumber(place, {
    value: (more !== undefined ? valueOfScales(plain + scale! + more) : Number(power === 0 ? plain : `${plain}e${power}`)) + place.half,
    factor: 10 ** power,
    precision: place.half > 0 ? place.half : more === undefined ? POWERS[MOST_DECIMALS + power - decimals]! : lastPlace(more),
    numeral: 'arabic',
    inside: inside || insideToo,
  });
}

function isCode(digits: string, sort: 'counted' | 'large' | 'bare', match: RegExpExecArray, text: string): boolean {
  if (/^[0０][\d０-９]/u.test(digits)) return true;
  if (sort === 'counted') return false;
  const end = match.index + match[0].trimEnd().length;
  const behind = text.slice(end, end + 6);
  if (sort === 'large') return /^\d/u.test(behind);
  return (
    digits.length > LONGEST_BARE ||
    YEAR.test(digits) ||
    CODE_BEHIND.test(behind) ||
    CODE_BEFORE.test(text.slice(Math.max(0, match.index - 3), match.index))
  );
}

function plainDigits(digits: string): string {
  if (PLAIN.test(digits)) return digits;
  return toHalfWidthDigits(digits)
    .replace(/[,， \u00A0\u2009\u202F]/g, '')
    .replace('．', '.');
}

/** 2亿3千5百万 → 235000000: what stands before 亿 or 万 is multiplied as a whole. */
function valueOfScales(text: string): number {
  for (const [name, scale] of [
    ['亿', 1e8],
    ['万', 1e4],
  ] as const) {
    const at = text.indexOf(name);
    if (at >= 0) return valueOfScales(text.slice(0, at)) * scale + valueOfScales(text.slice(at + 1));
  }
  let value = 0;
  for (const { groups } of matchesOf(/(?<digits>\d+(?:\.\d+)?)(?<scale>[千百]?)/gu, text))
    value += Number(`${groups!['digits']}e${SCALES[groups!['scale']!]}`);
  return value;
}

/** One unit of the last digit that is printed: 1000 for 1万2千, 10000000 for 2亿3千万, 1 for 3万5000. */
function lastPlace(more: string): number {
  return 10 ** SCALES[LAST_SCALE.exec(more)?.[0] ?? '']!;
}

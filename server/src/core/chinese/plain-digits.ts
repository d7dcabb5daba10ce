import { parseChineseNumeral, toHalfWidthDigits } from './numerals.js';

const NOUGHT = 'OoＯｏОΟ';
const ONE = 'lI';
/** What is typed for a digit: a letter for nought or one. */
export const LETTERS_FOR_DIGITS = NOUGHT + ONE;
/** A year in Chinese characters, its noughts in any form. */
export const HAN_YEAR_FORM = `[一二][一二三四五六七八九〇零○◯0${NOUGHT}]{3}`;
/** Most lines have none of these, and a class of signs is looked for faster than words. */
const ANY = new RegExp(`[0０-９${NOUGHT}${ONE}◯○〇零]`, 'u');
/** Signs that are not digits and could be meant for one; most texts have none. */
const CHEAP = new RegExp(
  `[０-９${NOUGHT}${ONE}◯○〇零][\\d０-９一二三四五六七八九${NOUGHT}○◯〇年月日]|[\\d０-９][${NOUGHT}${ONE}]|[一二三四五六七八九]0`,
  'u',
);
const ARABIC_YEAR = new RegExp(`(?<![\\dA-Za-z])[12${ONE}][\\d${NOUGHT}${ONE}〇○◯零]{3}(?=年)`, 'gu');
const HAN_YEAR = new RegExp(`${HAN_YEAR_FORM}(?=年)`, 'gu');
const MONTH_OR_DAY = new RegExp(
  `(?:(?<=年)|(?<![\\dA-Za-z]))1[${NOUGHT}](?=月)|(?<=年)(?:0?[${ONE}]|[${NOUGHT}][1-9]|[${ONE}][0-2${NOUGHT}])(?=月)` +
    `|(?<=[\\d一二三四五六七八九十${NOUGHT}${ONE}]月)(?:[1-3][${NOUGHT}${ONE}]|[${ONE}][\\d${NOUGHT}]?|[${NOUGHT}][1-9])(?=[日号])`,
  'gu',
);
const NOUGHTS = new RegExp(`[${NOUGHT}〇○◯零]`, 'gu');
const HAN_NOUGHTS = new RegExp(`[0${NOUGHT}○◯]`, 'gu');
const LETTER = new RegExp(`[${LETTERS_FOR_DIGITS}]`, 'u');
const ONES = new RegExp(`[${ONE}]`, 'gu');

/**
 * The digits of a text in one form: ２０２５ as 2025, and in dates what was typed for a digit as that digit: 2O25年, 二O二五年, 1月2O日. Every sign
 * stays at its place.
 */
export function withPlainDigits(text: string): string {
  if (!ANY.test(text) || !CHEAP.test(text)) return text;
  return toHalfWidthDigits(text)
    .replace(ARABIC_YEAR, (year) => (/\d.*\d/u.test(year) ? arabic(year) : year))
    .replace(HAN_YEAR, (year) => year.replace(HAN_NOUGHTS, '〇'))
    .replace(MONTH_OR_DAY, arabic);
}

function arabic(number: string): string {
  return number.replace(NOUGHTS, '0').replace(ONES, '1');
}

const READABLE_HAN_YEAR = /[一二][〇零○一二三四五六七八九]{3}(?=年)/gu;

/** 二〇二五年 as 2025年, sign for sign: for whoever looks for words beside a year, however it is written. */
export function withArabicYears(text: string): string {
  return text.replace(READABLE_HAN_YEAR, (year) => String(parseChineseNumeral(year.replaceAll('○', '〇'))));
}

/** Letters where a date needs digits. */
export function hasLetterForDigit(written: string): boolean {
  return LETTER.test(written);
}

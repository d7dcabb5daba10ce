import { parseChineseNumeral, toFullWidthDigits, toHalfWidthDigits, writeChineseNumeral } from './numerals.js';
import type { Span } from '../text/span.js';

/**
 * The families of heading ordinals, outermost first: 一、 （一） 1. （1） ①.
 * Source: GB/T 9704—2012 7.3.3 (the first four), practice (①).
 */
export const ordinalStyles = ['han', 'han-paren', 'arabic', 'arabic-paren', 'circled'] as const;
export type OrdinalStyle = (typeof ordinalStyles)[number];

/** 0 for 一、 … 4 for ①. */
export function ordinalRank(style: OrdinalStyle): number {
  return ordinalStyles.indexOf(style);
}

/** A heading ordinal at the start of a paragraph. Spans are offsets into the paragraph's text. */
export interface Ordinal {
  readonly style: OrdinalStyle;
  readonly value: number;
  /** All that is written before the heading's words: 一、 / （一） / 1. with any blanks after it. */
  readonly marker: Span;
  /** As written, without blanks after it. */
  readonly text: string;
  /** As the standard writes this style and value. */
  readonly standard: string;
  /** The mark written after the number or the closing bracket; empty when none. */
  readonly mark: string;
  /** Could also be a decimal, a date, a code or a pair of ranks at the start of a sentence: 4.7个, 3.15, 一、二级. */
  readonly ambiguous: boolean;
}

export function writeOrdinal(style: OrdinalStyle, value: number): string {
  switch (style) {
    case 'han':
      return `${writeChineseNumeral(value)}、`;
    case 'han-paren':
      return `（${writeChineseNumeral(value)}）`;
    case 'arabic':
      return `${value}.`;
    case 'arabic-paren':
      return `（${value}）`;
    case 'circled':
      return value <= 20 ? String.fromCharCode(0x2460 + value - 1) : `（${value}）`;
  }
}

/** Another number, written as this ordinal is: with its mark, its brackets and its digits, be they as the standard has them or not. */
export function writeLike({ style, value, text }: Ordinal, other: number): string {
  if (text === writeOrdinal(style, value)) return writeOrdinal(style, other);
  if (style === 'circled') return writeOrdinal(style, other) + text.slice(1);
  if (ENCLOSED.test(text)) return enclosed(text, other - value) ?? writeOrdinal(style, other);
  const digits = style === 'han' || style === 'han-paren' ? writeChineseNumeral(other) : String(other);
  return text.replace(WRITTEN_NUMBER, (written) => (/[０-９]/u.test(written) ? toFullWidthDigits(digits) : digits));
}

/** One sign for a number with its brackets or its point, as older documents have it. */
const ENCLOSED = /^[㈠-㈩⑴-⒇⒈-⒛]/u;
const ENCLOSED_STYLES = [
  { first: '㈠', last: '㈩', style: 'han-paren', mark: '' },
  { first: '⑴', last: '⒇', style: 'arabic-paren', mark: '' },
  { first: '⒈', last: '⒛', style: 'arabic', mark: '.' },
] as const;

function enclosed(sign: string, by: number): string | undefined {
  const style = enclosedStyle(sign)!;
  const other = String.fromCharCode(sign.charCodeAt(0) + by);
  return other >= style.first && other <= style.last ? other : undefined;
}

function enclosedStyle(sign: string): (typeof ENCLOSED_STYLES)[number] | undefined {
  return ENCLOSED_STYLES.find(({ first, last }) => sign >= first && sign <= last);
}

const WRITTEN_NUMBER = /[0-9０-９]+|[一二三四五六七八九十百零]+/u;

const HAN = /^([一二三四五六七八九十百零]{1,6})([ \u3000]{0,2})([、.．,，:：])/;
const HAN_PAREN = /^([（(][ \u3000]?)([一二三四五六七八九十百零]{1,6})([ \u3000]?[）)])([、.．,，:：]?)/;
/** 三） with its opening bracket lost. */
const HAN_HALF_PAREN = /^([一二三四五六七八九十百零]{1,6})([）)])/;
const ARABIC = /^([0-9０-９]{1,3})([ \u3000]?)([.．、,，])(?![、.．])/;
const ARABIC_PAREN = /^([（(][ \u3000]?)([0-9０-９]{1,3})([ \u3000]?[）)])([、.．,，]?)/;
const ARABIC_HALF_PAREN = /^([0-9０-９]{1,3})([）)])/;
const CIRCLED = /^([①-⑳])([、.．,，]?)/;
const BLANKS = /^[ \u3000\u00a0\t]*/;
const AFTER_COUNT = /^[0-9０-９]/;
/** 一、二级响应; 三、四月份. */
const AFTER_RANK = /^[二三四五六七八九十](?:级|季度|月|产业|类|等|线|期|组|号)/;
/** 一、二级……, 1、2、3号楼: a list of numbers, no ordinal. */
const NUMBER_LIST = /^(?:[一二三四五六七八九十百零]{1,6}|[0-9０-９]{1,3})、/;

/** Reads the heading ordinal that a paragraph starts with, if any. */
export function readOrdinal(paragraph: string): Ordinal | undefined {
  const found = matchOrdinal(paragraph);
  if (!found) return undefined;
  const { style, digits, length, mark } = found;
  const value =
    style === 'circled' ? digits.charCodeAt(0) - 0x2460 + 1 : (parseChineseNumeral(digits) ?? Number(toHalfWidthDigits(digits)));
  if (!Number.isInteger(value) || value < 1) return undefined;
  const rest = paragraph.slice(length);
  const blanks = BLANKS.exec(rest)![0].length;
  if (rest.length === blanks && !found.bracketed) return undefined;
  if (mark === '、' && NUMBER_LIST.test(rest)) return undefined;
  if (/[,，:：]/.test(mark) && !isCommaOrdinal(style, rest)) return undefined;
  return {
    style,
    value,
    marker: { start: 0, end: length + blanks },
    text: paragraph.slice(0, length),
    standard: writeOrdinal(style, value),
    mark,
    ambiguous: (style === 'arabic' && AFTER_COUNT.test(rest)) || (style === 'han' && AFTER_RANK.test(rest)),
  };
}

interface OrdinalMatch {
  readonly style: OrdinalStyle;
  readonly digits: string;
  readonly length: number;
  readonly mark: string;
  readonly bracketed: boolean;
}

function matchOrdinal(text: string): OrdinalMatch | undefined {
  let match = HAN.exec(text);
  if (match) return { style: 'han', digits: match[1]!, length: match[0].length, mark: match[3]!, bracketed: false };
  match = HAN_PAREN.exec(text);
  if (match) return { style: 'han-paren', digits: match[2]!, length: match[0].length, mark: match[4]!, bracketed: true };
  match = HAN_HALF_PAREN.exec(text);
  if (match) return { style: 'han-paren', digits: match[1]!, length: match[0].length, mark: '', bracketed: true };
  match = ARABIC.exec(text);
  if (match) return { style: 'arabic', digits: match[1]!, length: match[0].length, mark: match[3]!, bracketed: false };
  match = ARABIC_PAREN.exec(text);
  if (match) return { style: 'arabic-paren', digits: match[2]!, length: match[0].length, mark: match[4]!, bracketed: true };
  match = ARABIC_HALF_PAREN.exec(text);
  if (match) return { style: 'arabic-paren', digits: match[1]!, length: match[0].length, mark: '', bracketed: true };
  const form = ENCLOSED.test(text) ? enclosedStyle(text[0]!) : undefined;
  if (form) {
    const digits = String(text.charCodeAt(0) - form.first.charCodeAt(0) + 1);
    return { style: form.style, digits, length: 1, mark: form.mark, bracketed: true };
  }
  match = CIRCLED.exec(text);
  if (match) return { style: 'circled', digits: match[1]!, length: match[0].length, mark: match[2]!, bracketed: true };
  return undefined;
}

/** “一，加强……” is an ordinal with a wrong mark; “三，四月份” and “1，234” are not ordinals. */
function isCommaOrdinal(style: OrdinalStyle, rest: string): boolean {
  return style === 'han' || style === 'arabic'
    ? /^[ \u3000]*[\p{Script=Han}“《（(]/u.test(rest) && !/^[ \u3000]*[一二三四五六七八九十]/.test(rest)
    : true;
}

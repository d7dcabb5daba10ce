import type { DateMention } from '../../../chinese/dates.js';
import { hasLetterForDigit } from '../../../chinese/plain-digits.js';
import { daysInMonth } from '../../../chinese/calendar.js';
import { keptByParagraph } from '../../../paragraph/kept.js';
import { isInside } from '../../../text/quotes.js';
import type { Span } from '../../../text/span.js';

/** A date that is not written 2025年1月5日. */
export interface OddDate {
  readonly span: Span;
  /**
   * `chinese`: 二〇二五年一月五日. `mixed`: 二〇二五年1月5日. `zero`: 二零二五年, with the wrong character for nought.
   * `dotted`: 2025.1.5, 2025-1-5. `letter`: 2O25年1月5日, with a letter for a digit.
   */
  readonly form: 'chinese' | 'mixed' | 'zero' | 'dotted' | 'letter';
  readonly expected: string;
}

const LUNAR = /农历|阴历|正月|腊月|初[一二三四五六七八九十]/u;

const WEEKDAY = /[ ]?[（(]?(?:星期|周|礼拜)/u;
/** 一月一讲堂 is no January, and 二月二 is a feast. */
const MONTH_OF_NAME = /[一二三四五六七八九十]月[一二三四五六七八九十]/u;

export const readOddDates = keptByParagraph(({ text, asWritten, dates }): readonly OddDate[] =>
  dates.flatMap((date) => {
    const { start, end } = date.span;
    const [written] = asWritten.slice(start, end).split(WEEKDAY);
    const form = formOf(date, written!);
    const expected = form === 'letter' ? withDigits(date, text.slice(start, start + written!.length)) : form && arabic(date);
    if (!form || !expected || isName(text, date.span)) return [];
    return [{ span: { start, end: start + written!.length }, form, expected }];
  }),
);

function formOf({ form, month, until }: DateMention, written: string): OddDate['form'] | undefined {
  if (form === 'dotted') return 'dotted';
  if (hasLetterForDigit(written)) return 'letter';
  if (until !== undefined) return undefined;
  const [year, rest = ''] = written.split('年');
  if (form === 'arabic') return month !== undefined && /[一二三四五六七八九十]/u.test(rest) ? 'mixed' : undefined;
  if (/[\d０-９]/u.test(rest)) return 'mixed';
  return year!.includes('零') ? 'zero' : 'chinese';
}

/** A whole date in Chinese characters is set right along with it. */
function withDigits(date: DateMention, plain: string): string {
  return (date.form === 'chinese' && date.day !== undefined && arabic(date)) || plain;
}

/** Undefined where it is no year, month or day of the calendar. */
function arabic({ year, month, day, fiscal }: DateMention): string | undefined {
  if (year === undefined) return undefined;
  if (month === undefined) return `${year}年${fiscal ? '度' : ''}`;
  if (month < 1 || month > 12 || (day !== undefined && (day < 1 || day > daysInMonth(year, month)))) return undefined;
  return `${year}年${month}月${day === undefined ? '' : `${day}日`}`;
}

function isName(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(start - LONGEST_NAME, 0), start);
  if (isInside(before, before.length, '《', '》')) return true;
  return LUNAR.test(before.slice(-6) + text.slice(start, end + 4)) || MONTH_OF_NAME.test(text.slice(end - 2, end + 1));
}

const LONGEST_NAME = 60;

import type { Span } from '../text/span.js';
import { parseChineseNumeral } from './numerals.js';
import { readWeekdayAt, type Weekday } from './weekdays.js';
import { matchesOf } from '../text/matches.js';

/** A year, month or day as a text names it. Spans are offsets into the text read. */
export interface DateMention {
  readonly span: Span;
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** The characters of the year alone, without 年. */
  readonly yearSpan?: Span;
  /** 年度 is written, not 年. */
  readonly fiscal: boolean;
  /** How it is written: 2023年1月16日, 二〇二三年一月十六日, 2023.1.16. */
  readonly form: 'arabic' | 'chinese' | 'dotted';
  /** The last year of a range such as 2021—2025年. */
  readonly until?: number;
  readonly weekday?: Weekday;
}

/** 今年, 去年 …: a year that only the signing date makes definite. */
export interface RelativeYear {
  readonly span: Span;
  /** Years to be added to the year of signing. */
  readonly offset: -1 | 0 | 1;
  readonly word: string;
}

const DIGIT_YEAR = '\\d{4}';
const HAN_YEAR = '[一二][〇零○一二三四五六七八九]{3}';
const DATE = new RegExp(
  `(?<![\\d.])(?:(?<from>${DIGIT_YEAR})[ ]?年?[ ]?[-－—–~～至到][—]?[ ]?)?(?<year>${DIGIT_YEAR}|${HAN_YEAR})[ ]?年(?<fiscal>度)?` +
    '(?:[ ]?(?<month>\\d{1,2}|[一二三四五六七八九十]{1,2})[ ]?月(?!龄)(?:份|(?:[ ]?(?<day>\\d{1,2}|[一二三四五六七八九十]{1,3})[ ]?[日号]))?)?',
  'gu',
);
const MONTH_DAY = /(?<![\d.年])(?<month>\d{1,2})[ ]?月[ ]?(?<day>\d{1,2})[ ]?日/gu;
/** 版本号2024.2.30 and 编号：2024-13-45 are no dates. */
const DOTTED =
  /(?<![\d.\-/A-Za-z])(?<!(?:号|版本?|固件|软件|系统)[：:为是]?[ ]?)(?<year>(?:19|20)\d\d)(?<mark>[.\-/])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?![\d.\-/号]|[ ]?版(?!面))/gu;
const RELATIVE = /今年|去年|明年/gu;
const OFFSETS: Readonly<Record<string, -1 | 0 | 1>> = { 去年: -1, 今年: 0, 明年: 1 };

/** Every date that a paragraph names, in order. */
export function readDates(text: string): readonly DateMention[] {
  if (!/[年月]|\d[.\-/]\d/u.test(text)) return [];
  const mentions: DateMention[] = [];
  for (const match of matchesOf(DATE, text)) mentions.push(yearMention(match));
  const taken = mentions.map((mention) => mention.span);
  for (const match of matchesOf(MONTH_DAY, text))
    if (!taken.some((span) => covers(span, match.index))) mentions.push(monthMention(match, 'arabic'));
  for (const match of matchesOf(DOTTED, text)) mentions.push(monthMention(match, 'dotted'));
  return mentions.map((mention) => withWeekday(text, mention)).sort((a, b) => a.span.start - b.span.start);
}

function withWeekday(text: string, mention: DateMention): DateMention {
  const { start, end } = mention.span;
  const found = mention.day === undefined ? undefined : readWeekdayAt(text, end);
  return found ? { ...mention, span: { start, end: found.end }, weekday: found.weekday } : mention;
}

/** Every 今年, 去年, 明年 of a paragraph, in order. */
export function readRelativeYears(text: string): readonly RelativeYear[] {
  const found: RelativeYear[] = [];
  for (const match of matchesOf(RELATIVE, text)) {
    const word = match[0];
    found.push({ span: { start: match.index, end: match.index + word.length }, offset: OFFSETS[word]!, word });
  }
  return found;
}

function covers(span: Span, at: number): boolean {
  return span.start <= at && at < span.end;
}

function yearMention(match: RegExpExecArray): DateMention {
  const groups = match.groups!;
  const written = groups['year']!;
  const chinese = !/^\d/.test(written);
  const from = groups['from'];
  const yearStart = match.index + match[0].indexOf(written, from ? from.length : 0);
  const firstStart = from ? match.index : yearStart;
  return {
    span: { start: match.index, end: match.index + match[0].length },
    year: Number(from ?? (chinese ? parseChineseNumeral(written.replaceAll('○', '〇')) : written)),
    yearSpan: { start: firstStart, end: firstStart + (from ?? written).length },
    fiscal: groups['fiscal'] !== undefined,
    form: chinese ? 'chinese' : 'arabic',
    ...(from ? { until: Number(written) } : {}),
    ...calendarParts(match),
  };
}

function monthMention(match: RegExpExecArray, form: 'arabic' | 'dotted'): DateMention {
  const year = match.groups!['year'];
  return {
    span: { start: match.index, end: match.index + match[0].length },
    fiscal: false,
    form,
    ...(year ? { year: Number(year), yearSpan: { start: match.index, end: match.index + 4 } } : {}),
    ...calendarParts(match),
  };
}

function calendarParts(match: RegExpExecArray): Pick<DateMention, 'month' | 'day'> {
  const { month, day } = match.groups!;
  return { ...(month ? { month: numeral(month) } : {}), ...(day ? { day: numeral(day) } : {}) };
}

function numeral(text: string): number {
  return parseChineseNumeral(text) ?? Number(text);
}

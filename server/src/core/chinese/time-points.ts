import { daysInMonth } from './calendar.js';
import type { DateMention } from './dates.js';
import { parseChineseNumeral } from './numerals.js';
import type { Span } from '../text/span.js';
import { matchesOf } from '../text/matches.js';

/** One point or stretch on the calendar, as far as its own words tell: 2023年1月16日, 今年上半年, 一季度, 5月中旬. Spans are offsets into the text read. */
export interface TimePoint {
  readonly span: Span;
  /** Absent in 5月 or 上半年: its surroundings tell the year. */
  readonly year?: YearName;
  /** Absent in 2023年 and 今年. */
  readonly part?: YearPart;
}

export type YearName =
  /** 2023年; with `first` 2021—2023年. */
  | { readonly by: 'number'; readonly year: number; readonly first?: number }
  /** 今年, 去年, 明年: counted from the day of writing. */
  | { readonly by: 'writing'; readonly offset: number }
  /** 本年度, 上年, 下一年度: counted from the year that the report is about. */
  | { readonly by: 'report'; readonly offset: number }
  /** 当年, 次年: counted from the year named before. */
  | { readonly by: 'mention'; readonly offset: number };

/** Months and days of one year, both ends included. */
export interface YearPart {
  readonly firstMonth: number;
  readonly lastMonth: number;
  readonly firstDay?: number;
  readonly lastDay?: number;
}

const TO = '[ ]?[-－—–~～至到]{1,2}[ ]?';
const YEAR = new RegExp(
  `(?<![\\d.])(?:(?<first>(?:19|20)\\d\\d)[ ]?年?度?${TO})?(?<number>(?:19|20)\\d\\d)[ ]?年度?|(?<han>[一二][〇零○一二三四五六七八九]{3})年度?` +
    '|(?<word>今年|(?<!过)去年|(?<![说证表声查])明年|(?<!年)来年(?!均)|(?<![以目当])前年|(?<!基)本年(?!级)度?' +
    '|(?<!以)上一?年(?![轻龄级纪])度?|(?<!以)下一?年(?!级)度?|(?<![\\d一二三四五六七八九十首多两])次年(?!会|度)|翌年|同年(?![龄级])|当年)',
  'gu',
);
const MONTH =
  `(?:(?<firstMonth>\\d{1,2})[ ]?月?份?${TO}(?<lastMonth>\\d{1,2})|(?<month>\\d{1,2}|[一二三四五六七八九十]{1,2}))[ ]?月(?![龄饼季薪供子余多内])份?` +
  `(?:[ ]?(?:(?<firstDay>\\d{1,2})[ ]?日?${TO}(?<lastDay>\\d{1,2})|(?<day>\\d{1,2}|[一二三四五六七八九十]{1,3}))[ ]?[日号](?!线)` +
  '|(?<third>[上中下]旬|[底末]|初(?![步级中始心选评审核期])))?';
const PART = new RegExp(
  `(?<![\\d.一二三四五六七八九十个每近满超逾第])${MONTH}|(?<quarter>第?[一二三四1-4]|首|前[两二三23])季度|(?<half>[上下])半年` +
    '|(?<![一二三四五六七八九十百\\d几多整每半前两往历全近今去明来本上下次翌同当])(?<!\\d[ ])年(?<edge>[底末]|初(?![步级中始心选评审核期]))|(?<whole>全年)(?!龄)',
  'gu',
);

const WORDS: Readonly<Record<string, YearName>> = {
  今年: { by: 'writing', offset: 0 },
  去年: { by: 'writing', offset: -1 },
  前年: { by: 'writing', offset: -2 },
  明年: { by: 'writing', offset: 1 },
  来年: { by: 'writing', offset: 1 },
  同年: { by: 'mention', offset: 0 },
  当年: { by: 'mention', offset: 0 },
  次年: { by: 'mention', offset: 1 },
  翌年: { by: 'mention', offset: 1 },
};
/** 2023年底: what follows the year without a 年 of its own. */
const EDGE_AFTER_YEAR = /^(?:[底末]|初(?![步级中始心选评审核期]))/u;
const EDGES: Readonly<Record<string, YearPart>> = {
  初: { firstMonth: 1, lastMonth: 3 },
  底: { firstMonth: 10, lastMonth: 12 },
  末: { firstMonth: 10, lastMonth: 12 },
};
const THIRDS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  上旬: [1, 10], 初: [1, 10], 中旬: [11, 20], 下旬: [21, 31], 底: [21, 31], 末: [21, 31],
}; // prettier-ignore
const WHOLE: YearPart = { firstMonth: 1, lastMonth: 12 };
const LEAP_YEAR = 2024;

/** Every point in order. What the calendar does not have, such as 13月, is none. */
export function readTimePoints(text: string, dates: readonly DateMention[]): readonly TimePoint[] {
  const parts = matchesOf(PART, text).map((match) => ({ start: match.index, end: match.index + match[0].length, part: partOf(match) }));
  const byStart = new Map(parts.map((part) => [part.start, part]));
  const points: TimePoint[] = [];
  const joined = new Set<number>();
  for (const match of matchesOf(YEAR, text)) {
    const start = match.index;
    const end = start + match[0].length;
    const next = byStart.get(text[end] === ' ' ? end + 1 : end);
    if (next) joined.add(next.start);
    const edge = next ? undefined : EDGE_AFTER_YEAR.exec(text.slice(end, end + 2))?.[0];
    const part = next?.part ?? (edge && EDGES[edge]);
    const last = next?.part ? next.end : end + (edge?.length ?? 0);
    points.push({ span: { start, end: last }, year: yearOf(match), ...(part ? { part } : {}) });
  }
  for (const { start, end, part } of parts)
    if (part && !joined.has(start) && !isDuration(text, start, part)) points.push({ span: { start, end }, part });
  const dotted = dates.filter(({ form }) => form === 'dotted').flatMap(dottedPoint);
  return [...points, ...dotted].sort((a, b) => a.span.start - b.span.start);
}

function yearOf(match: RegExpExecArray): YearName {
  const { first, number, han, word } = match.groups!;
  if (word) return WORDS[word] ?? { by: 'report', offset: word.startsWith('上') ? -1 : word.startsWith('下') ? 1 : 0 };
  const year = han ? parseChineseNumeral(han.replaceAll('○', '〇'))! : Number(number);
  return { by: 'number', year, ...(first ? { first: Number(first) } : {}) };
}

function partOf({ groups }: RegExpExecArray): YearPart | undefined {
  const { month, lastMonth, quarter, half, edge } = groups!;
  if (month ?? lastMonth) return monthsOf(groups!);
  if (quarter) return quarterOf(quarter);
  if (half) return half === '上' ? { firstMonth: 1, lastMonth: 6 } : { firstMonth: 7, lastMonth: 12 };
  return edge ? EDGES[edge] : WHOLE;
}

function monthsOf(groups: Readonly<Record<string, string | undefined>>): YearPart | undefined {
  const months = ends(groups['firstMonth'], groups['lastMonth'], groups['month'])!;
  const [firstMonth, lastMonth] = months;
  if (!months.every(isMonth)) return undefined;
  const most = daysInMonth(LEAP_YEAR, lastMonth);
  const third = THIRDS[groups['third'] ?? ''];
  if (third) return { firstMonth, lastMonth, firstDay: third[0], lastDay: Math.min(third[1], most) };
  const days = ends(groups['firstDay'], groups['lastDay'], groups['day']);
  if (!days) return { firstMonth, lastMonth };
  if (days.some((day) => day < 1 || day > most)) return undefined;
  const [firstDay, lastDay] = days;
  return groups['firstMonth'] ? { firstMonth, lastMonth, lastDay } : { firstMonth, lastMonth, firstDay, lastDay };
}

/** A range gives its first and last, one alone is both. */
function ends(first: string | undefined, last: string | undefined, alone: string | undefined): readonly [number, number] | undefined {
  if (first && last) return [Number(first), Number(last)];
  return alone ? [numeral(alone), numeral(alone)] : undefined;
}

function quarterOf(written: string): YearPart {
  const isFirstOnes = written.startsWith('前');
  const name = written.replace(/^[第前]/u, '');
  const number = name === '首' ? 1 : name === '两' ? 2 : numeral(name);
  return { firstMonth: isFirstOnes ? 1 : number * 3 - 2, lastMonth: number * 3 };
}

/** 三月 alone may as well be three months, or a festival's. */
function isDuration(text: string, start: number, { firstDay, lastDay }: YearPart): boolean {
  return firstDay === undefined && lastDay === undefined && /^[一二三四五六七八九十]{1,2}月/u.test(text.slice(start, start + 3));
}

function dottedPoint({ span, year, month, day }: DateMention): readonly TimePoint[] {
  if (month === undefined || day === undefined || !isMonth(month) || day < 1 || day > daysInMonth(LEAP_YEAR, month)) return [];
  return [{ span, year: { by: 'number', year: year! }, part: { firstMonth: month, lastMonth: month, firstDay: day, lastDay: day } }];
}

function isMonth(month: number): boolean {
  return month >= 1 && month <= 12;
}

function numeral(text: string): number {
  return parseChineseNumeral(text) ?? Number(text);
}

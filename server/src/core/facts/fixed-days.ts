import { parseChineseNumeral } from '../chinese/numerals.js';
import type { DayEntry } from '../data/events.js';
import { keptByParagraph } from '../document/kept.js';
import type { Span } from '../text/span.js';
import { mentionsIn } from './mentions.js';

/** A day of the calendar that is not the day of the name beside it: 12月14日国家宪法日. */
export interface WrongFixedDay {
  readonly entry: DayEntry;
  /** The date as written. */
  readonly span: Span;
  /** The right one, written in the same way. */
  readonly right: string;
}

const ORDINAL = '(?:第[ ]?[\\d一二三四五六七八九十]{1,3}[ ]?个)?';
const WEEKDAY = '(?:[（(](?:星期|周|礼拜)[一二三四五六日天][）)])?';
const LINK = `${WEEKDAY}[”"]?(?:[的是]|这一天|当天)?${ORDINAL}(?:全国|世界|国际|全民)?[“"]?$`;
/** 12月14日国家宪法日; of 12月3日至5日 the other end is no date of this form. */
const DATE_BEFORE = new RegExp(`(?<![\\d至到—–~～\\-日.．·])(?<date>(?<month>\\d{1,2})[ ]?月[ ]?(?<day>\\d{1,2})[ ]?日)${LINK}`, 'u');
/** “12·14”国家宪法日: the day's own nickname. */
const NICKNAME_BEFORE = new RegExp(`[“"](?<date>(?<month>\\d{1,2})(?<mark>[·.．・•])(?<day>\\d{1,2}))${LINK}`, 'u');
const DATE_AFTER = /^[”"]?[（(](?<date>(?<month>\d{1,2})[ ]?月[ ]?(?<day>\d{1,2})[ ]?日)[）)]/u;
const MONTH_BEFORE = new RegExp(`(?<![\\d至到—–~～\\-、和及月])(?<month>\\d{1,2}|[一二三四五六七八九十]{1,2})[ ]?月份?${LINK}`, 'u');
/** 12月1日国家宪法日宣传活动启动: what is held for the day, not the day. */
const NOT_THE_DAY =
  /^[”"]?(?:之?[前后]|期间|来临|到来|将至|临近|宣传|主题|系列|集中|活动|普法|法治|法制|进|启动|动员|学习|知识|专场|咨询|暨|及|和|、(?!\d{1,2}[ ]?月))/u;
/** 12月14日第十个国家宪法日前后: the day is named first. */
const AROUND_THE_DAY = /^[”"]?之?前后/u;
const COUNTED = /第[^第]{1,5}个[^个]{0,3}$/u;
const THE_MONTH = /^[”"]?(?:活动)?(?:期间|当月|[里内中，,；。、]|$)/u;
/** As far as a date can stand before the name. */
const BEFORE = 24;

/** The days with a name of their own that a paragraph puts on another day. */
export const wrongFixedDaysIn = keptByParagraph((paragraph): readonly WrongFixedDay[] => {
  const { text } = paragraph;
  return mentionsIn(paragraph).days.flatMap(({ entry, span }) => {
    const start = Math.max(0, span.start - BEFORE);
    const before = text.slice(start, span.start);
    const after = text.slice(span.end, span.end + BEFORE);
    const found = entry.day === undefined ? monthBeside(before, after, start) : dayBeside(before, after, start, span.end);
    return found && !isRight(entry, found) ? [{ entry, span: found.span, right: inTheSameWay(entry, found) }] : [];
  });
});

interface Beside {
  readonly span: Span;
  readonly month: number;
  readonly day?: number;
  readonly mark?: string | undefined;
}

function dayBeside(before: string, after: string, start: number, end: number): Beside | undefined {
  const nickname = NICKNAME_BEFORE.exec(before);
  if (nickname) return beside(nickname, start);
  const behind = DATE_AFTER.exec(after);
  if (behind) return beside(behind, end);
  const date = NOT_THE_DAY.test(after) && !(AROUND_THE_DAY.test(after) && COUNTED.test(before)) ? null : DATE_BEFORE.exec(before);
  return date ? beside(date, start) : undefined;
}

function monthBeside(before: string, after: string, start: number): Beside | undefined {
  const match = THE_MONTH.test(after) ? MONTH_BEFORE.exec(before) : null;
  if (!match) return undefined;
  const written = match.groups!['month']!;
  const month = parseChineseNumeral(written) ?? Number(written);
  return month > 12 ? undefined : { span: { start: start + match.index, end: start + match.index + written.length }, month };
}

function beside(match: RegExpExecArray, offset: number): Beside {
  const { date, month, day, mark } = match.groups!;
  const start = offset + match.index + match[0].indexOf(date!);
  return { span: { start, end: start + date!.length }, month: Number(month), day: Number(day), mark };
}

function isRight(entry: DayEntry, { month, day }: Beside): boolean {
  return entry.month === month && entry.day === day;
}

function inTheSameWay({ month, day }: DayEntry, { mark }: Beside): string {
  if (day === undefined) return String(month);
  return mark === undefined ? `${month}月${day}日` : `${month}${mark}${day}`;
}

import { parseChineseNumeral } from '../chinese/numerals.js';
import type { DayEntry } from '../dated/events.js';
import { keptByParagraph } from '../paragraph/kept.js';
import type { Span } from '../text/span.js';
import { mentionsIn } from './mentions.js';

/** A day of the calendar that is not the day of the name beside it: 12月14日国家宪法日. */
export interface WrongFixedDay {
  readonly entry: DayEntry;
  /** The date as written. */
  readonly span: Span;
  /** The right one, written in the same way; nothing where it differs from year to year. */
  readonly right: string | undefined;
}

const ORDINAL = '(?:第[ ]?[\\d一二三四五六七八九十]{1,3}[ ]?个)?';
const WEEKDAY = '(?:[（(](?:星期|周|礼拜)[一二三四五六日天][）)])?';
const LINK = `${WEEKDAY}[”"]?(?:[的是为系]|这一天|当天)?${ORDINAL}(?:全国|世界|国际|全民)?[“"]?$`;
/** 12月14日国家宪法日; of 12月3日至5日 the other end is no date of this form. */
const DATE_BEFORE = new RegExp(`(?<![\\d至到—–~～\\-日.．·])(?<date>(?<month>\\d{1,2})[ ]?月[ ]?(?<day>\\d{1,2})[ ]?日)${LINK}`, 'u');
/** “12·14”国家宪法日, 12·14国家宪法日: the day's own nickname. */
const NICKNAME_BEFORE = new RegExp(`(?:[“"]|(?<![\\d.·．]))(?<date>(?<month>\\d{1,2})(?<mark>[·.．・•])(?<day>\\d{1,2}))${LINK}`, 'u');
const DATE_AFTER = /^[”"]?[（(](?<date>(?<month>\d{1,2})[ ]?月[ ]?(?<day>\d{1,2})[ ]?日)[）)]/u;
const MONTH_BEFORE = new RegExp(`(?<![\\d至到—–~～\\-、和及月])(?<month>\\d{1,2}|[一二三四五六七八九十]{1,2})[ ]?月份?${LINK}`, 'u');
/** What may stand behind the name where the date before it is its own; 12月1日国家宪法日宣传活动启动 tells when the activity was. */
const THE_DAY_ITSELF =
  /^[”"]?(?:$|[，,。；;：:！!）)（(]|、\d{1,2}[ ]?月|期间|前后|之前后|当[天日晚]|之际|这[一天]|为契机|等|上|里|开展|组织|举[办行]|进行|召开(?!的)|利用|到|以|在|走|深入|联合)/u;
/** 以12月4日国家宪法日宣传活动为契机: the date can be that of the day alone. */
const NAMED_BY_DATE = /(?:[以趁逢]|利用|借助|结合|围绕|抓住|抓好|紧扣|依托|迎接|庆祝|纪念|聚焦)(?:每年|今年|当年|\d{4}[ ]?年)?(?:的)?$/u;
/** 在12月4日国家宪法日来临之际. */
const AT_THE_DAY = /[在于值](?:每年|今年|当年|\d{4}[ ]?年)?$/u;
const COMING = /^[”"]?(?:来临|到来|将至|临近)/u;
/** 11月8日全国消防日前一天. */
const ANOTHER_DAY = /^[”"]?(?:之?前(?!后)|之?后|至|到\d)/u;
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
  const date = ANOTHER_DAY.test(after) ? null : DATE_BEFORE.exec(before);
  return date && isOfTheDay(before.slice(0, date.index), after) ? beside(date, start) : undefined;
}

/** The date is that of the day itself, not of what was done for it. */
function isOfTheDay(beforeDate: string, after: string): boolean {
  return THE_DAY_ITSELF.test(after) || NAMED_BY_DATE.test(beforeDate) || (AT_THE_DAY.test(beforeDate) && COMING.test(after));
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
  if (entry.month !== month || entry.day === undefined || day === undefined) return entry.month === month && entry.day === day;
  return entry.day <= day && day <= (entry.lastDay ?? entry.day);
}

function inTheSameWay({ month, day, lastDay }: DayEntry, { mark }: Beside): string | undefined {
  if (lastDay !== undefined) return undefined;
  if (day === undefined) return String(month);
  return mark === undefined ? `${month}月${day}日` : `${month}${mark}${day}`;
}

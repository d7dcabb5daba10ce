import { daysInMonth, weekdayOf } from '../../chinese/calendar.js';
import type { DateMention } from '../../chinese/dates.js';
import { WEEKDAYS } from '../../chinese/weekdays.js';
import { locate, type PlacedParagraph } from '../../paragraph/placed.js';
import { linesWith } from '../../questions/question.js';
import { timeline } from '../../report/time/read-timeline.js';
import type { Timeline } from '../../report/time/timeline.js';
import { readClockSlips } from './impossible-date/clock-slips.js';
import { wrongFixedDaysIn } from '../../mentions/fixed-days.js';
import { reportRule, replace, type Slip } from '../rule.js';

const linesWithDoubtfulDates = linesWith(
  'lines with weekdays, and with days and times that there are not',
  (paragraph) => paragraph.dates.some((date) => date.weekday || partThatIsNot(date)) || readClockSlips(paragraph).length > 0,
);

/** 日历上没有的日期、钟点，或与日期不符的星期。没有写年份的，按报告年度推算。 */
export const impossibleDate = reportRule({
  id: 'impossible-date',
  severity: 'error',
  inputs: { linesWithDoubtfulDates, timeline },
  *check(given) {
    for (const at of given.linesWithDoubtfulDates) {
      for (const date of at.paragraph.dates) {
        const slip = calendarSlip(at, date) ?? weekdaySlip(at, date, given.timeline);
        if (slip) yield slip;
      }
      for (const { span, isHour } of readClockSlips(at.paragraph)) {
        yield { span: locate(at, span), message: [isHour ? 'hour' : 'minute', { found: at.paragraph.slice(span) }] };
      }
    }
  },
});

function calendarSlip(at: PlacedParagraph, date: DateMention): Slip<'impossible-date'> | undefined {
  const part = partThatIsNot(date);
  if (!part) return undefined;
  const [span, found] = [locate(at, date.span), at.paragraph.slice(date.span)];
  if (part === 'month') return { span, message: ['month', { found }] };
  const { year } = date;
  const month = date.month!;
  const days = daysInMonth(year ?? LEAP_YEAR, month);
  return { span, message: ['day', { found, month: year === undefined ? `${month}月` : `${year}年${month}月`, days }] };
}

/** What of a date is not in the calendar. */
function partThatIsNot({ year, month, day, form }: DateMention): 'month' | 'day' | undefined {
  if (month === undefined || (form === 'dotted' && isCode(month, day))) return undefined;
  if (month < 1 || month > 12) return 'month';
  return day === undefined || (day >= 1 && day <= daysInMonth(year ?? LEAP_YEAR, month)) ? undefined : 'day';
}

function weekdaySlip(at: PlacedParagraph, date: DateMention, when: Timeline): Slip<'impossible-date'> | undefined {
  const { month, day, weekday } = date;
  if (!weekday || month === undefined || day === undefined || isWrongFixedDay(at, date)) return undefined;
  const [year, ...others] = date.year === undefined ? when.yearsOfDate(at, date.span) : [date.year];
  if (year === undefined || [year, ...others].some((each) => weekdayOf(each, month, day) === weekday.value)) return undefined;
  const right = WEEKDAYS[weekdayOf(year, month, day) - 1]!;
  return {
    span: locate(at, weekday.span),
    ...(date.year === undefined ? { severity: 'warning' } : {}),
    message: [date.year === undefined ? 'weekdayInferred' : 'weekday', { date: `${year}年${month}月${day}日`, right }],
    fixes: [{ title: ['fixWeekday', { right }], safe: false, edits: replace(locate(at, weekday.span), right) }],
  };
}

/** 12月14日（星期五）国家宪法日: it is the day that is wrong, not the weekday; another rule tells that. */
function isWrongFixedDay({ paragraph }: PlacedParagraph, { span }: DateMention): boolean {
  return wrongFixedDaysIn(paragraph).some((wrong) => wrong.span.start < span.end && span.start < wrong.span.end);
}

/** 2024-13-45: such numbers are serial numbers rather than dates. */
function isCode(month: number, day: number | undefined): boolean {
  return month > 12 || (day ?? 0) > 31;
}

/** Without a year, 29 February may be right. */
const LEAP_YEAR = 2024;

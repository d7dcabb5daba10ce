import { daysInMonth, weekdayOf } from '../../chinese/calendar.js';
import type { DateMention } from '../../chinese/dates.js';
import { WEEKDAYS } from '../../chinese/weekdays.js';
import { locate, type PlacedParagraph } from '../../document/placed.js';
import type { Timeline } from '../../document/timeline.js';
import { readClockSlips } from '../../facts/clock-slips.js';
import { wrongFixedDaysIn } from '../../facts/fixed-days.js';
import { defineRule, replace, type Slip } from '../rule.js';

/** 日历上没有的日期、钟点，或与日期不符的星期。没有写年份的，按报告年度推算。 */
export const impossibleDate = defineRule({
  id: 'impossible-date',
  scope: 'document',
  severity: 'error',
  *check({ paragraphs, timeline }) {
    for (const at of paragraphs) {
      for (const date of at.paragraph.dates) {
        const slip = calendarSlip(at, date) ?? weekdaySlip(at, date, timeline);
        if (slip) yield slip;
      }
      for (const { span, isHour } of readClockSlips(at.paragraph)) {
        yield { span: locate(at, span), message: [isHour ? 'hour' : 'minute', { found: at.paragraph.slice(span) }] };
      }
    }
  },
});

function calendarSlip(at: PlacedParagraph, date: DateMention): Slip<'impossible-date'> | undefined {
  const { year, month, day } = date;
  if (month === undefined || (date.form === 'dotted' && isCode(month, day))) return undefined;
  const [span, found] = [locate(at, date.span), at.paragraph.slice(date.span)];
  if (month < 1 || month > 12) return { span, message: ['month', { found }] };
  if (day === undefined) return undefined;
  const days = daysInMonth(year ?? LEAP_YEAR, month);
  if (day >= 1 && day <= days) return undefined;
  return { span, message: ['day', { found, month: year === undefined ? `${month}月` : `${year}年${month}月`, days }] };
}

function weekdaySlip(at: PlacedParagraph, date: DateMention, timeline: Timeline): Slip<'impossible-date'> | undefined {
  const { month, day, weekday } = date;
  if (!weekday || month === undefined || day === undefined || isWrongFixedDay(at, date)) return undefined;
  const [year, ...others] = date.year === undefined ? timeline.yearsOfDate(at, date.span) : [date.year];
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

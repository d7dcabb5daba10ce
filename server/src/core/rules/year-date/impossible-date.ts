import { daysInMonth, weekdayOf } from '../../chinese/calendar.js';
import type { DateMention } from '../../chinese/dates.js';
import { defineRule, replace, type Slip } from '../rule.js';

const WEEKDAYS = '一二三四五六日';

/** 日历上没有的日期，或与日期不符的星期。 */
export const impossibleDate = defineRule({
  id: 'impossible-date',
  scope: 'paragraph',
  severity: 'error',
  *check(paragraph) {
    for (const date of paragraph.dates) {
      const slip = calendarSlip(date, paragraph.slice(date.span));
      if (slip) yield slip;
    }
  },
});

function calendarSlip(date: DateMention, found: string): Slip<'impossible-date'> | undefined {
  const { year, month, day, span, weekday } = date;
  if (month === undefined || (date.form === 'dotted' && isCode(month, day))) return undefined;
  if (month < 1 || month > 12) return { span, message: ['month', { found }] };
  if (day === undefined) return undefined;
  const days = daysInMonth(year ?? LEAP_YEAR, month);
  if (day < 1 || day > days)
    return { span, message: ['day', { found, month: year === undefined ? `${month}月` : `${year}年${month}月`, days }] };
  if (!weekday || year === undefined) return undefined;
  const right = WEEKDAYS[weekdayOf(year, month, day) - 1]!;
  if (weekday.value === weekdayOf(year, month, day)) return undefined;
  return {
    span: weekday.span,
    message: ['weekday', { date: `${year}年${month}月${day}日`, right }],
    fixes: [{ title: ['fixWeekday', { right }], safe: false, edits: replace(weekday.span, right) }],
  };
}

/** 2024-13-45: such numbers are serial numbers rather than dates. */
function isCode(month: number, day: number | undefined): boolean {
  return month > 12 || (day ?? 0) > 31;
}

/** Without a year, 29 February may be right. */
const LEAP_YEAR = 2024;

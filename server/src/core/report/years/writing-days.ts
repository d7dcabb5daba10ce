import { dayOf, daysInMonth, lastDayOf, LATEST, type Day } from '../../chinese/calendar.js';
import { locate, type PlacedSpan } from '../../paragraph/placed.js';
import { question } from '../../questions/question.js';
import { period } from '../time/read-timeline.js';
import { signingDay, type ReportPeriod } from '../time/report-period.js';
import { header, type Header } from '../title.js';
import { yearsDisputed } from './disputed-years.js';
import { years, type ReportYears } from './years.js';

/** Between which days a report was written, as far as it tells. */
export interface WritingDays {
  readonly earliest: Day;
  readonly latest: Day;
  /** The date that it bears; else when reports on its period are written. */
  readonly by: 'signing' | 'period';
  /** What tells it, where it is written. */
  readonly evidence: PlacedSpan | undefined;
}

/** Reports are written from the last month of their period on, until half a year after it. */
const LAST_MONTHS = 6;

/** Undefined where nothing tells, or where the date that it bears is itself in doubt: other rules tell that. */
export const writingDays = question('days of writing', { yearsDisputed, years, period, header }, (given): WritingDays | undefined => {
  if (given.yearsDisputed) return undefined;
  const { signing } = given.years;
  const day = signingDay(given.years);
  if (signing && day) {
    return isInDoubt(given.years, given.period, day) ? undefined : { earliest: day, latest: day, by: 'signing', evidence: signing.span };
  }
  return dayOfDelivery(given.header) ?? daysAfter(given.period);
});

function daysAfter(told: ReportPeriod | undefined): WritingDays | undefined {
  if (!told || told.isGuess || told.to === LATEST) return undefined;
  const endMonth = Number(told.to.slice(5, 7));
  const months = endMonth + LAST_MONTHS;
  const latest = months > 12 ? lastDayOf(told.year + 1, months - 12) : lastDayOf(told.year, months);
  return { earliest: dayOf(told.year, endMonth, 1), latest, by: 'period', evidence: told.evidence[0]?.span };
}

/** （2025年1月8日在…会议上） */
function dayOfDelivery({ deliveryNote }: Header): WritingDays | undefined {
  const date = deliveryNote?.paragraph.dates.find(({ day }) => day !== undefined);
  const { year, month, day } = date ?? {};
  if (!deliveryNote || !date || year === undefined || month === undefined || day === undefined) return undefined;
  if (month < 1 || month > 12 || day > daysInMonth(year, month)) return undefined;
  const on = dayOf(year, month, day);
  return { earliest: on, latest: on, by: 'signing', evidence: locate(deliveryNote, date.span) };
}

/** Signed before the period is over, or a year and more before what is planned for next. */
function isInDoubt({ signing: date, plans }: ReportYears, told: ReportPeriod | undefined, signing: Day): boolean {
  if (!date) return false;
  if (told && !told.isGuess && (told.from > signing || (told.year > date.year && told.to !== LATEST))) return true;
  return plans.some(({ year }) => year > date.year + 1);
}

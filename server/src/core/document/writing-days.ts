import { dayOf, daysInMonth, lastDayOf, LATEST, type Day } from '../chinese/calendar.js';
import type { Span } from '../text/span.js';
import { locate } from './placed.js';
import { areYearsDisputed } from './disputed-years.js';
import type { ReportDocument } from './report-document.js';
import { isBefore } from './year-repairs.js';

/** Between which days a report was written, as far as it tells. */
export interface WritingDays {
  readonly earliest: Day;
  readonly latest: Day;
  /** The date that it bears; else when reports on its period are written. */
  readonly by: 'signing' | 'period';
  /** What tells it, in the document, where it is written. */
  readonly evidence: Span | undefined;
}

/** Reports are written from the last month of their period on, until half a year after it. */
const LAST_MONTHS = 6;

/** Undefined where nothing tells, or where the date that it bears is itself in doubt: other rules tell that. */
export function writingDays(document: ReportDocument): WritingDays | undefined {
  const { timeline, years } = document;
  if (areYearsDisputed(document)) return undefined;
  const signing = years.signing && timeline.signing;
  if (signing) {
    const day = timeline.signing!;
    return isInDoubt(document) ? undefined : { earliest: day, latest: day, by: 'signing', evidence: years.signing.span };
  }
  const delivered = dayOfDelivery(document);
  if (delivered) return delivered;
  const { period } = timeline;
  if (!period || period.isGuess || period.to === LATEST) return undefined;
  const endMonth = Number(period.to.slice(5, 7));
  const months = endMonth + LAST_MONTHS;
  const latest = months > 12 ? lastDayOf(period.year + 1, months - 12) : lastDayOf(period.year, months);
  return { earliest: dayOf(period.year, endMonth, 1), latest, by: 'period', evidence: period.evidence[0]?.span };
}

/** （2025年1月8日在…会议上） */
function dayOfDelivery({ header: { deliveryNote } }: ReportDocument): WritingDays | undefined {
  const date = deliveryNote?.paragraph.dates.find(({ day }) => day !== undefined);
  const { year, month, day } = date ?? {};
  if (!deliveryNote || !date || year === undefined || month === undefined || day === undefined) return undefined;
  if (month < 1 || month > 12 || day > daysInMonth(year, month)) return undefined;
  const on = dayOf(year, month, day);
  return { earliest: on, latest: on, by: 'signing', evidence: locate(deliveryNote, date.span) };
}

/** Signed before the period is over, or a year and more before what is planned for next. */
function isInDoubt({ years, timeline: { period, signing } }: ReportDocument): boolean {
  const { signing: date, reportYear, wholeYear, plans } = years;
  if (!date || !signing) return false;
  if (wholeYear && reportYear !== undefined && isBefore(date, reportYear)) return true;
  if (period && !period.isGuess && (period.from > signing || (period.year > date.year && period.to !== LATEST))) return true;
  return plans.some(({ year }) => year > date.year + 1);
}

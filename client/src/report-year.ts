import { reportYearOn } from '../../server/src/core/kinds/report-year.js';

/** The year that somebody means who begins a report on this day. */
export function likelyReportYear(today: Date): number {
  return reportYearOn({ year: today.getFullYear(), month: today.getMonth() + 1 });
}

import { dayOf, yearOf, type Day } from '../../chinese/calendar.js';
import type { ReportPeriod } from './report-period.js';
import { readingsOf, type ToldTime } from './timeline.js';

/** A year that is a guess is wrong by so much at most. */
const YEARS_OF_DOUBT = 2;

/** All that a sentence may speak of came on a day or later; where the year of the report is a guess, well after it. */
export function isAllSince(told: ToldTime, period: ReportPeriod | undefined, day: Day): boolean {
  const isSure = told.decidedBy === 'written' || period?.isGuess === false;
  if (!period && !isSure) return false;
  const since = isSure ? day : dayOf(yearOf(day) + YEARS_OF_DOUBT, 1, 1);
  return readingsOf(told).every(({ from }) => from >= since);
}

import { dayOf, daysInMonth, EARLIEST, LATEST, yearsFrom, type Interval } from './calendar.js';
import type { TimeMention } from './times.js';
import type { TimePoint } from './time-points.js';

/** The days that a mention speaks of, if its (first) point is in a year; undefined where its ends contradict each other. */
export function intervalIn(year: number, { from, to, sense }: TimeMention): Interval | undefined {
  const first = pointIn(year, from);
  if (!first) return undefined;
  const last = to ? pointIn(endYear(year, from, to), to) : first;
  if (!last || last.to < first.from) return undefined;
  if (sense === 'until') return { from: EARLIEST, to: last.to };
  return { from: first.from, to: sense === 'since' ? LATEST : last.to };
}

/** The year of a range's other end: 9月至次年3月, and 11月至3月 or 7月31日至7月1日 without a word. */
function endYear(year: number, from: TimePoint, to: TimePoint): number {
  if (to.year?.by === 'number') return to.year.year;
  if (to.year?.by === 'mention') return year + to.year.offset;
  return isEarlierInYear(to, from) ? year + 1 : year;
}

function isEarlierInYear(to: TimePoint, from: TimePoint): boolean {
  const months = firstMonth(to) - firstMonth(from);
  return months < 0 || (months === 0 && (to.part?.lastDay ?? 31) < (from.part?.firstDay ?? 1));
}

/** 9月至3月 goes on into the next year. */
function pointIn(year: number, { year: name, part }: TimePoint): Interval | undefined {
  if (name?.by === 'number' && name.first !== undefined) return name.first <= year ? yearsFrom(name.first, year) : undefined;
  if (!part) return yearsFrom(year, year);
  const { lastMonth, firstDay, lastDay } = part;
  const lastYear = lastMonth < part.firstMonth ? year + 1 : year;
  const from = dayOf(year, part.firstMonth, firstDay ?? 1);
  const to = dayOf(lastYear, lastMonth, Math.min(lastDay ?? 31, daysInMonth(lastYear, lastMonth)));
  return to < from ? undefined : { from, to };
}

function firstMonth({ part }: TimePoint): number {
  return part?.firstMonth ?? 1;
}

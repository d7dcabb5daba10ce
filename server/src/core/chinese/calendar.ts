/** A day, written 2023-01-16: two of them compare as texts do. */
export type Day = string;

/** From the first day to the last, both included. */
export interface Interval {
  readonly from: Day;
  readonly to: Day;
}

/** Before and after anything that a report speaks of: where an interval is open. */
export const EARLIEST: Day = '0001-01-01';
export const LATEST: Day = '9999-12-31';

export function dayOf(year: number, month: number, day: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export function lastDayOf(year: number, month: number): Day {
  return dayOf(year, month, daysInMonth(year, month));
}

/** From the first day of a month to the last day of another, of one year. */
export function monthsOf(year: number, from: number, to: number): Interval {
  return { from: dayOf(year, from, 1), to: lastDayOf(year, to) };
}

export function yearsFrom(first: number, last: number): Interval {
  return { from: dayOf(first, 1, 1), to: dayOf(last, 12, 31) };
}

/** 2021年1月1日 */
export function dayInWords(day: Day): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

/** 2021年1月 */
export function monthInWords(day: Day): string {
  return `${yearOf(day)}年${Number(day.slice(5, 7))}月`;
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** How many months one day's month is after another's: 15 from December 2022 to March 2024. */
export function monthsBetween(earlier: Day, later: Day): number {
  return (yearOf(later) - yearOf(earlier)) * 12 + Number(later.slice(5, 7)) - Number(earlier.slice(5, 7));
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** 1 (Monday) … 7 (Sunday), by Zeller's rule: no clock and no time zone takes part. */
export function weekdayOf(year: number, month: number, day: number): number {
  const shifted = month < 3 ? month + 12 : month;
  const base = month < 3 ? year - 1 : year;
  const sum = day + Math.floor((13 * (shifted + 1)) / 5) + base + Math.floor(base / 4) - Math.floor(base / 100) + Math.floor(base / 400);
  return ((sum + 5) % 7) + 1;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

const MILLISECONDS = 86_400_000;

/** How many days the second is later than the first. */
export function daysBetween(earlier: Day, later: Day): number {
  return Math.round((Date.parse(later) - Date.parse(earlier)) / MILLISECONDS);
}

/** The day so many days later; earlier where the number is negative. */
export function daysLater(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * MILLISECONDS).toISOString().slice(0, 10);
}

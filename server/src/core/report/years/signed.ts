import { dayOf, daysInMonth, monthsBetween, lastDayOf, type Day } from '../../chinese/calendar.js';
import type { YearPart } from '../../chinese/time-points.js';
import { locate, type PlacedParagraph, type PlacedSpan } from '../../paragraph/placed.js';
import { question } from '../../questions/question.js';
import { FIRST_MONTH_OF_SAME_YEAR } from '../delivery.js';
import { closing } from '../sign-off.js';
import { header } from '../title.js';
import { scope, type Scope } from './scope.js';

/** The day on which a report is signed, or given at a meeting. */
export interface Signed {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** The date as written. */
  readonly words: string;
  readonly span: PlacedSpan;
  readonly yearSpan: PlacedSpan;
}

/** Undefined where none is told, or where the calendar does not have it. */
export const signed = question('day of signing', { scope, header, closing }, (given): Signed | undefined => {
  const found = given.scope.isDelivered ? dayOfNote(given.header.deliveryNote) : undefined;
  const date = given.closing.signOff.date;
  const told = found ?? (date && { ...date, words: date.at.paragraph.slice(date.mention.span) });
  if (!told || told.month < 1 || told.month > 12 || told.day < 1 || told.day > daysInMonth(told.year, told.month)) return undefined;
  const { year, month, day, words, span, yearSpan } = told;
  return { year, month, day, words, span, yearSpan };
});

/** （2025年1月8日在……会议上） */
function dayOfNote(note: PlacedParagraph | undefined): Signed | undefined {
  const date = note?.paragraph.dates.find(({ year, month }) => year !== undefined && month !== undefined);
  if (!note || !date) return undefined;
  const { year, month, day = 1 } = date;
  return {
    year: year!,
    month: month!,
    day,
    words: note.paragraph.slice(date.span),
    span: locate(note, date.span),
    yearSpan: locate(note, date.yearSpan!),
  };
}

export function dayOfSigning({ month, day }: Signed, year: number): Day {
  return dayOf(year, month, Math.min(day, daysInMonth(year, month)));
}

export interface Window {
  /** What it costs to believe that a report on this year was signed then. */
  readonly cost: number;
  /** How many months behind the end of what is told it was signed; negative before it. */
  readonly months: number;
}

const LAST_OF_SUMMER = 7;
/** Reports are written from the last month of their time on, and within half a year. */
const FIRST_MONTH = -1;
const OVERDUE = 7;
const DOUBTFUL = 13;
const SLOW_DOUBTFUL = 15;

/** Of 17 signed reports on a year 15 were signed from its November to the next June; the other two had the wrong year. */
export function signingWindow(scope: Scope, { month }: Signed, signedIn: number, year: number, part: YearPart | undefined): Window {
  const months = monthsBetween(lastDayOf(year, part?.lastMonth ?? 12), dayOf(signedIn, month, 1));
  if (scope.isDelivered) return { months, cost: deliveryCost(month, signedIn - year) };
  if (!scope.isWhole && !part) return { months, cost: 0 };
  if (months < FIRST_MONTH) return { months, cost: 3 };
  if (!part && months <= 0) return { months, cost: 0.1 };
  if (scope.unit === 'years') return { months, cost: 0 };
  const doubtful = scope.isPrompt || part ? DOUBTFUL : SLOW_DOUBTFUL;
  return { months, cost: months >= doubtful ? 3 : months >= OVERDUE && scope.isPrompt ? 1.5 : 0 };
}

/** In the first half of a year the year before is reviewed; at its end that year; a meeting in summer may plan for this year or for the next. */
function deliveryCost(month: number, later: number): number {
  if (month >= FIRST_MONTH_OF_SAME_YEAR) return later === 0 ? 0 : 3;
  if (month >= LAST_OF_SUMMER) return later === 0 || later === 1 ? 0 : 3;
  return later === 1 ? 0 : 3;
}

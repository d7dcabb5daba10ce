import { dayOf, daysInMonth, LATEST, monthsOf, yearsFrom, type Day, type Interval } from '../../chinese/calendar.js';
import type { TimeMention } from '../../chinese/times.js';
import type { YearPart } from '../../chinese/time-points.js';
import { openingPart } from '../years/year-parts.js';
import type { PlacedParagraph } from '../../paragraph/placed.js';
import type { Title } from '../title.js';
import type { YearEvidence } from '../years/year-evidence.js';
import type { ReportYears } from '../years/years.js';

/** The time that a report accounts for. */
export interface ReportPeriod extends Interval {
  /** `months`: 1—10月. `years`: 2021—2023年, or since a year. */
  readonly unit: 'year' | 'half-year' | 'quarter' | 'months' | 'years';
  /** The year that it ends in. */
  readonly year: number;
  /** What tells the year. */
  readonly decidedBy: NonNullable<ReportYears['decidedBy']>;
  /** Nothing states the year: it is taken from most of the body, or from the signing. */
  readonly isGuess: boolean;
  /** The places that name the year, the deciding one first, for messages that say why. Empty for guesses and for notes of delivery. */
  readonly evidence: readonly YearEvidence[];
}

export interface PeriodSources {
  readonly years: ReportYears;
  readonly title: Title | undefined;
  /** The first paragraph of the body. */
  readonly opening: PlacedParagraph | undefined;
}

const HALF_WITHOUT_NAME = /半年/u;
const LAST_MONTH_FOR_SECOND_HALF = 3;

/** The year comes from `years`; title, else opening words, tell whether it is all of it. */
export function readPeriod({ years, title, opening }: PeriodSources): ReportPeriod | undefined {
  const { reportYear, decidedBy } = years;
  if (reportYear === undefined || !decidedBy) return undefined;
  const named = namedPeriod(title, reportYear) ?? (years.title ? undefined : openingPart(opening));
  const told = { decidedBy, isGuess: decidedBy === 'body' || decidedBy === 'signing', evidence: evidenceOf(years) };
  if (named?.from.year?.by === 'number' && named.from.year.first !== undefined && named.from.year.year >= reportYear) {
    const { first, year } = named.from.year;
    return { unit: 'years', year, ...yearsFrom(first, year), ...told };
  }
  if (named?.sense === 'since' && !named.from.part) return sinceThen(years, reportYear, told);
  const part = named?.from.part ?? unnamedHalf(title, years);
  if (!part || part.firstMonth > part.lastMonth) return { unit: 'year', year: reportYear, ...yearsFrom(reportYear, reportYear), ...told };
  return { unit: unitOf(part), year: reportYear, ...monthsOf(reportYear, part.firstMonth, part.lastMonth), ...told };
}

/** Undefined where the calendar does not have that day. */
export function signingDay({ signing }: ReportYears): Day | undefined {
  if (!signing || signing.month < 1 || signing.month > 12 || signing.day < 1) return undefined;
  const { year, month, day } = signing;
  return day > daysInMonth(year, month) ? undefined : dayOf(year, month, day);
}

type Told = Pick<ReportPeriod, 'decidedBy' | 'isGuess' | 'evidence'>;

/** 2021年以来……情况的报告: up to the day of signing. */
function sinceThen(years: ReportYears, first: number, told: Told): ReportPeriod {
  const to = signingDay(years) ?? LATEST;
  return { unit: 'years', year: years.signing?.year ?? first, from: dayOf(first, 1, 1), to, ...told };
}

/** 2023年上半年, 2021—2023年, 2023年以来: the first such time in the title that is of the report's year; a bare year is none. */
function namedPeriod(title: Title | undefined, reportYear: number): TimeMention | undefined {
  const times = title?.lines.flatMap(({ paragraph }) => paragraph.times.filter(({ quoted, to }) => !quoted && !to)) ?? [];
  return times.find(({ from: { part, year }, sense }) => {
    if (part) return part.firstDay === undefined && (year === undefined || (year.by === 'number' && year.year === reportYear));
    return sense === 'since' || isSpan(year);
  });
}

function isSpan(year: TimeMention['from']['year']): boolean {
  return year?.by === 'number' && year.first !== undefined;
}

/** 半年工作总结 is about the half that has just ended. */
function unnamedHalf(title: Title | undefined, { signing }: ReportYears): YearPart | undefined {
  if (!title || !HALF_WITHOUT_NAME.test(title.text)) return undefined;
  const isSecond = signing !== undefined && (signing.month <= LAST_MONTH_FOR_SECOND_HALF || signing.month > 10);
  return isSecond ? { firstMonth: 7, lastMonth: 12 } : { firstMonth: 1, lastMonth: 6 };
}

function unitOf({ firstMonth, lastMonth }: YearPart): ReportPeriod['unit'] {
  const months = lastMonth - firstMonth + 1;
  if (months === 12) return 'year';
  if (months === 6 && (firstMonth === 1 || firstMonth === 7)) return 'half-year';
  return months === 3 && firstMonth % 3 === 1 ? 'quarter' : 'months';
}

function evidenceOf({ stated, title, lead, headings }: ReportYears): readonly YearEvidence[] {
  const others = [title, lead, ...headings].filter((place) => place !== undefined && place !== stated && place.year === stated?.year);
  return stated ? [stated, ...others.filter((place) => place !== undefined)] : [];
}

import { yearOf } from '../chinese/calendar.js';
import { countedDaysIn, type CountedDay } from '../facts/counted-days.js';
import { areYearsDisputed } from './disputed-years.js';
import type { PlacedParagraph } from './placed.js';
import type { ReportDocument } from './report-document.js';
import { readingsOf } from './told-places.js';

/** 2020年第六个国家宪法日: there was one in 2014, so it was the seventh. */
export interface MiscountedDay extends CountedDay {
  readonly at: PlacedParagraph;
  readonly year: number;
  readonly right: number;
}

export function miscountedDays(document: ReportDocument): readonly MiscountedDay[] {
  const places = document.bodyWith(countedDaysIn);
  return places.length === 0 || areYearsDisputed(document) ? [] : places.flatMap((at) => miscountedIn(document, at));
}

/** Where the report names no year for it, a plan may mean this year or the next. */
function miscountedIn({ timeline }: ReportDocument, at: PlacedParagraph): readonly MiscountedDay[] {
  return countedDaysIn(at.paragraph).flatMap((counted) => {
    const told = timeline.at(at, counted.span.start);
    if (!told || counted.quoted || counted.bookTitle) return [];
    if (told.decidedBy !== 'written' && (timeline.isPlan(at) || !timeline.period || timeline.period.isGuess)) return [];
    const spans = readingsOf(told).map(({ from, to }) => [yearOf(from), yearOf(to)] as const);
    const isSure = spans.every(([from, to]) => from === to && from - counted.first + 1 !== counted.value);
    const year = spans[0]![0];
    return isSure && year >= counted.first ? [{ ...counted, at, year, right: year - counted.first + 1 }] : [];
  });
}

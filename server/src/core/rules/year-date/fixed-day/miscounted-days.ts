import { yearOf } from '../../../chinese/calendar.js';
import type { DayEntry } from '../../../dated/events.js';
import { locate, within, type PlacedParagraph, type PlacedSpan } from '../../../paragraph/placed.js';
import { linesWith, question } from '../../../questions/question.js';
import { body } from '../../../report/sign-off.js';
import { timeline } from '../../../report/time/read-timeline.js';
import { readingsOf, type Timeline } from '../../../report/time/timeline.js';
import { yearsDisputed } from '../../../report/years/disputed-years.js';
import { countedDaysIn } from './counted-days.js';

/** 2020年第六个国家宪法日: there was one in 2014, so it was the seventh. */
export interface MiscountedDay {
  readonly entry: DayEntry;
  /** The year of the first. */
  readonly first: number;
  /** The numeral as written. */
  readonly found: string;
  readonly span: PlacedSpan;
  readonly year: number;
  readonly right: number;
}

const linesWithCounts = linesWith('lines with counted days', (paragraph) => countedDaysIn(paragraph).length > 0);

export const miscountedDays = question('miscounted days', { linesWithCounts, body, yearsDisputed, timeline }, (given) => {
  const counts = within(given.linesWithCounts, given.body);
  return counts.length === 0 || given.yearsDisputed ? [] : counts.flatMap((at) => miscountedIn(given.timeline, at));
});

/** Where the report names no year for it, a plan may mean this year or the next. */
function miscountedIn(when: Timeline, at: PlacedParagraph): readonly MiscountedDay[] {
  return countedDaysIn(at.paragraph).flatMap((counted) => {
    const { entry, first, value, numeral } = counted;
    const told = when.at(at, counted.span.start);
    if (!told || counted.quoted || counted.bookTitle) return [];
    if (told.decidedBy !== 'written' && (when.isPlan(at) || !when.period || when.period.isGuess)) return [];
    const spans = readingsOf(told).map(({ from, to }) => [yearOf(from), yearOf(to)] as const);
    const isSure = spans.every(([from, to]) => from === to && from - first + 1 !== value);
    const year = spans[0]![0];
    if (!isSure || year < first) return [];
    return [{ entry, first, found: at.paragraph.slice(numeral), span: locate(at, numeral), year, right: year - first + 1 }];
  });
}

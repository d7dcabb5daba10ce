import { yearOf } from '../chinese/calendar.js';
import { awaitedMeetingsIn, type AwaitedMeeting } from '../facts/awaited-meetings.js';
import { areYearsDisputed } from './disputed-years.js';
import type { PlacedParagraph } from './placed.js';
import type { ReportDocument } from './report-document.js';
import { readingsOf } from './told-places.js';
import { writingDays } from './writing-days.js';

/** A congress that is awaited after it was held, or put in a year in which it was not. */
export interface StaleExpectation extends AwaitedMeeting {
  readonly at: PlacedParagraph;
  /** The year that the sentence says this of. */
  readonly year: number;
}

export function staleExpectations(document: ReportDocument): readonly StaleExpectation[] {
  return document.bodyWith(awaitedMeetingsIn).flatMap((at) =>
    awaitedMeetingsIn(at.paragraph).flatMap((meeting) => {
      const year = meeting.as === 'ahead' ? yearAwaited(document, at, meeting) : yearPutTo(document, at, meeting);
      return year === undefined ? [] : [{ ...meeting, at, year }];
    }),
  );
}

/** What the report accounts for, what the sentence tells and the writing itself all have to come after the congress. */
function yearAwaited(document: ReportDocument, at: PlacedParagraph, { entry, span }: AwaitedMeeting): number | undefined {
  const { period } = document.timeline;
  const written = writingDays(document);
  if (!period || period.isGuess || period.from <= entry.from || !written || written.earliest <= entry.from) return undefined;
  const told = document.timeline.at(at, span.start);
  return told && readingsOf(told).every(({ from }) => from > entry.from) ? yearOf(told.interval.from) : undefined;
}

const IS = /^[，,]?[^，。；]{0,6}(?:是|为|系|正值|恰逢|适逢)$/u;

/** 2024年是党的二十大召开之年 */
function yearPutTo(document: ReportDocument, at: PlacedParagraph, { entry, span }: AwaitedMeeting): number | undefined {
  const told = document.timeline.at(at, span.start);
  const time = told?.mention;
  if (!told || !time || time.sense !== 'at' || time.to || time.span.end > span.start) return undefined;
  if (!IS.test(at.paragraph.text.slice(time.span.end, span.start).replace(/党的$/u, ''))) return undefined;
  if (told.decidedBy !== 'written' && (document.timeline.period?.isGuess !== false || areYearsDisputed(document))) return undefined;
  const held = yearOf(entry.from);
  const isPossible = readingsOf(told).some(({ from, to }) => yearOf(from) <= held && held <= yearOf(to));
  return isPossible ? undefined : yearOf(told.interval.from);
}

import { yearOf } from '../../../chinese/calendar.js';
import type { EventEntry } from '../../../dated/events.js';
import { locate, within, type PlacedParagraph, type PlacedSpan } from '../../../paragraph/placed.js';
import { linesWith, question } from '../../../questions/question.js';
import { body } from '../../../report/sign-off.js';
import { timeline } from '../../../report/time/read-timeline.js';
import { readingsOf, type Timeline } from '../../../report/time/timeline.js';
import { yearsDisputed } from '../../../report/years/disputed-years.js';
import { writingDays, type WritingDays } from '../../../report/years/writing-days.js';
import { awaitedMeetingsIn, type AwaitedMeeting } from './awaited-meetings.js';

/** A congress that is awaited after it was held, or put in a year in which it was not. */
export interface StaleExpectation {
  readonly entry: EventEntry;
  readonly as: AwaitedMeeting['as'];
  readonly span: PlacedSpan;
  /** The year that the sentence says this of. */
  readonly year: number;
}

const linesWithAwaited = linesWith('lines with awaited meetings', (paragraph) => awaitedMeetingsIn(paragraph).length > 0);

export const staleExpectations = question(
  'stale expectations',
  { linesWithAwaited, body, timeline, writingDays, yearsDisputed },
  (given): readonly StaleExpectation[] =>
    within(given.linesWithAwaited, given.body).flatMap((at) =>
      awaitedMeetingsIn(at.paragraph).flatMap((meeting) => {
        const { entry, as, span } = meeting;
        const year =
          as === 'ahead'
            ? yearAwaited(given.timeline, given.writingDays, at, meeting)
            : yearPutTo(given.timeline, given.yearsDisputed, at, meeting);
        return year === undefined ? [] : [{ entry, as, span: locate(at, span), year }];
      }),
    ),
);

/** What the report accounts for, what the sentence tells and the writing itself all have to come after the congress. */
function yearAwaited(
  when: Timeline,
  written: WritingDays | undefined,
  at: PlacedParagraph,
  { entry, span }: AwaitedMeeting,
): number | undefined {
  const { period } = when;
  if (!period || period.isGuess || period.from <= entry.from || !written || written.earliest <= entry.from) return undefined;
  const told = when.at(at, span.start);
  return told && readingsOf(told).every(({ from }) => from > entry.from) ? yearOf(told.interval.from) : undefined;
}

const IS = /^[，,]?[^，。；]{0,6}(?:是|为|系|正值|恰逢|适逢)$/u;

/** 2024年是党的二十大召开之年 */
function yearPutTo(when: Timeline, isDisputed: boolean, at: PlacedParagraph, { entry, span }: AwaitedMeeting): number | undefined {
  const told = when.at(at, span.start);
  const time = told?.mention;
  if (!told || !time || time.sense !== 'at' || time.to || time.span.end > span.start) return undefined;
  if (!IS.test(at.paragraph.text.slice(time.span.end, span.start).replace(/党的$/u, ''))) return undefined;
  if (told.decidedBy !== 'written' && (when.period?.isGuess !== false || isDisputed)) return undefined;
  const held = yearOf(entry.from);
  const isPossible = readingsOf(told).some(({ from, to }) => yearOf(from) <= held && held <= yearOf(to));
  return isPossible ? undefined : yearOf(told.interval.from);
}

import { dayOf, daysBetween } from '../../chinese/calendar.js';
import type { TimePoint } from '../../chinese/time-points.js';
import { countLeading } from '../../text/sorted.js';
import type { Claim, Equation } from '../judge/claim.js';
import type { Mention } from '../reading/mentions.js';
import { numbersBefore } from '../reading/near.js';
import { gapBefore, type Reading } from '../reading/reading.js';
import * as cue from '../reading/words/durations.js';

const UNITS = new Set(['day', 'month', 'year', 'week']);
const DAYS_A_WEEK = 7;
const MONTHS = 12;
const FARTHEST = 60;

interface Range {
  readonly from: TimePoint;
  readonly to: TimePoint;
}

/** From one day to another, and how long that is. */
export function durationClaims(reading: Reading): readonly Claim[] {
  return reading.mentions.flatMap((mention) => {
    if (
      !UNITS.has(mention.kind) ||
      !mention.quantity.exact ||
      !cue.LASTED.test(gapBefore(reading, mention)) ||
      !cue.NOTHING_BEHIND.test(mention.tail)
    )
      return [];
    const range = rangeBefore(reading, mention);
    const lengths = range && lengthsOf(range, mention.kind);
    return lengths ? [claimOf(reading, mention, range, lengths)] : [];
  });
}

/** The last two times before it in the same sentence, or the two ends of the last one. */
function rangeBefore(reading: Reading, mention: Mention): Range | undefined {
  const { paragraph } = reading;
  const { quantity, sentence } = mention;
  const { start } = paragraph.sentences[sentence]!;
  const next = countLeading(paragraph.times, ({ span }) => span.start < quantity.span.start);
  const times = paragraph.times
    .slice(Math.max(0, next - FARTHEST), next)
    .filter(
      ({ span, quoted }) => !quoted && span.start >= start && span.end <= quantity.span.start && quantity.span.start - span.end < FARTHEST,
    );
  const last = times.at(-1);
  if (
    !last ||
    numbersBefore(reading, mention).some(({ quantity: { span } }) => span.start > last.span.end && span.end < quantity.span.start)
  )
    return undefined;
  // 2021年至2025年 is read as one stretch of years.
  const { year } = last.from;
  if (!last.to && year?.by === 'number' && year.first !== undefined)
    return {
      from: { span: last.from.span, year: { by: 'number', year: year.first } },
      to: { span: last.from.span, year: { by: 'number', year: year.year } },
    };
  if (last.to) return { from: last.from, to: last.to };
  const before = times.at(-2);
  if (!before || before.to) return undefined;
  const words = paragraph.text.slice(Math.max(start, before.span.start - 2), quantity.span.start);
  return cue.ENDS.test(words) && !cue.OTHER_DATES.test(words) ? { from: before.from, to: last.from } : undefined;
}

/** All that a person may count, both ends included or one of them. Undefined where the ends are not told that exactly. */
function lengthsOf({ from, to }: Range, kind: string): readonly number[] | undefined {
  const first = yearOf(from);
  const last = yearOf(to) ?? first;
  if (first === undefined || last === undefined) return undefined;
  if (kind === 'year') {
    if (from.part || to.part) return yearsOfMonths(from, to, last - first);
    return [last - first + 1, last - first];
  }
  const [start, end] = [from.part, to.part];
  if (!start || !end) return undefined;
  const days =
    start.firstDay !== undefined && end.lastDay !== undefined
      ? daysBetween(dayOf(first, start.firstMonth, start.firstDay), dayOf(last, end.lastMonth, end.lastDay))
      : undefined;
  if (kind === 'month') {
    const months = (last - first) * MONTHS + end.lastMonth - start.firstMonth;
    return [months + 1, months];
  }
  if (days === undefined || start.firstDay !== start.lastDay || end.firstDay !== end.lastDay) return undefined;
  return kind === 'week' ? [Math.floor(days / DAYS_A_WEEK), Math.ceil((days + 1) / DAYS_A_WEEK)] : [days + 1, days, days - 1];
}

function yearsOfMonths(from: TimePoint, to: TimePoint, years: number): readonly number[] | undefined {
  if (!from.part || !to.part) return undefined;
  const months = years * MONTHS + to.part.lastMonth - from.part.firstMonth + 1;
  return [Math.round(months / MONTHS), Math.round((months - 1) / MONTHS)];
}

function yearOf({ year }: TimePoint): number | undefined {
  return year?.by === 'number' && year.first === undefined ? year.year : undefined;
}

function claimOf({ text }: Reading, lasted: Mention, { from, to }: Range, lengths: readonly number[]): Claim {
  const stated = lasted.quantity.low;
  const equation: Equation = {
    asks: () => [lengths[0]! * lasted.scale, lengths[0]! * lasted.scale],
    holds: ([value]) => lengths.some((length) => Math.abs(value![0] / lasted.scale - length) < 0.5),
    write: () => ({
      terms: `${text.slice(from.span.start, from.span.end)}到${text.slice(to.span.start, to.span.end)}`,
      result: `${lengths[0]!}${lasted.quantity.unit}`,
    }),
  };
  return { rule: 'duration-mismatch', shape: Number.isInteger(stated) ? 'duration' : 'duration-rough', equation, operands: [lasted] };
}

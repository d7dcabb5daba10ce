import type { Day } from '../../../chinese/calendar.js';
import type { TimePoint, YearPart } from '../../../chinese/time-points.js';
import { keptByParagraph } from '../../../paragraph/kept.js';
import { surroundings } from '../../../paragraph/surroundings.js';
import { intervalIn } from '../../../chinese/time-intervals.js';
import type { Span } from '../../../text/span.js';

/** A range whose end is written as earlier than its beginning. */
export interface ReversedRange {
  readonly span: Span;
  /** No year stands at its end, so it may go on into the next year, up to this day: 2024年9月至6月. */
  readonly mayEndOn?: Day;
}

/** 2023年到2022年同期相比: no range. */
const HELD_AGAINST = /^[^，。；]{0,12}(?:比|同期|回落|下降|减少|倒推|回溯)/u;
/** A term or a season may well end after the signing. */
const LASTS_OR_COMES = /将|拟|计划|预计|定于|安排|学年|供暖|采暖|供热|任期|合同|服务|租|禁|期[，。；、]|为期|期间/u;

/** Ranges of several months only where they begin in a written year: 11月至3月 is a winter. */
export const readReversedRanges = keptByParagraph((paragraph): readonly ReversedRange[] =>
  paragraph.times.flatMap((mention): readonly ReversedRange[] => {
    const { from, to, span, quoted } = mention;
    if (quoted) return [];
    const reversed = isReversed(from, to) || (isWithinOneMonth(from, to) && daysAreReversed(from, to));
    if (!reversed && from.year?.by !== 'number') return [];
    if (!reversed && !goesOnIntoNextYear(from, to)) return [];
    const { before, after } = surroundings(paragraph, span);
    if (reversed) return HELD_AGAINST.test(after) ? [] : [{ span }];
    const end = from.year?.by === 'number' ? intervalIn(from.year.year, mention)?.to : undefined;
    return end === undefined || LASTS_OR_COMES.test(before + after) ? [] : [{ span, mayEndOn: end }];
  }),
);

/** 10月8日至1日, 9月28日至9月10日: whatever the year, that is no range. 7月31日至7月30日 is a year. */
function isWithinOneMonth({ part }: TimePoint, to: TimePoint | undefined): boolean {
  const month = part?.firstMonth;
  return (
    month !== undefined && part?.lastMonth === month && (!to || (!to.year && to.part?.firstMonth === month && to.part.lastMonth === month))
  );
}

function daysAreReversed({ part }: TimePoint, to: TimePoint | undefined): boolean {
  const [first, last] = [part?.firstDay, (to ?? { part }).part?.lastDay];
  return first !== undefined && last !== undefined && first - last > (to ? 1 : 0);
}

function isReversed({ year, part }: TimePoint, to: TimePoint | undefined): boolean {
  if (year?.by !== 'number') return false;
  if (year.first !== undefined && year.first > year.year) return true;
  if (to?.year?.by !== 'number') return false;
  return to.year.year < year.year || (to.year.year === year.year && isLater(part, to.part));
}

function goesOnIntoNextYear({ part }: TimePoint, to: TimePoint | undefined): boolean {
  if (!to) return part !== undefined && part.firstMonth > part.lastMonth;
  return to.year === undefined && isLater(part, to.part);
}

function isLater(first: YearPart | undefined, last: YearPart | undefined): boolean {
  if (!first || !last) return false;
  return first.firstMonth > last.firstMonth || (first.firstMonth === last.firstMonth && dayAfter(first.firstDay, last.lastDay));
}

function dayAfter(first: number | undefined, last: number | undefined): boolean {
  return first !== undefined && last !== undefined && first > last;
}

import { LATEST, type Day } from '../chinese/calendar.js';
import type { TimePoint, YearPart } from '../chinese/time-points.js';
import type { Span } from '../text/span.js';
import type { PlacedParagraph } from './placed.js';
import { surroundings } from './surroundings.js';
import { intervalIn } from './time-intervals.js';
import type { Timeline } from './timeline.js';

/** A range that ends before it begins. */
export interface ReversedRange {
  readonly span: Span;
  /** It would go on into a year that is not written, and that has not come yet: 2024年9月至6月. */
  readonly crosses: boolean;
}

/** 2023年到2022年同期相比: no range. */
const HELD_AGAINST = /^[^，。；]{0,12}(?:比|同期|回落|下降|减少|倒推|回溯)/u;
/** A term or a season may well end after the signing. */
const LASTS_OR_COMES = /将|拟|计划|预计|定于|安排|学年|供暖|采暖|供热|任期|合同|服务|租|禁|期[，。；、]|为期|期间/u;

/** Only ranges that begin in a written year: 11月至3月 is a winter. */
export function readReversedRanges(at: PlacedParagraph, timeline: Timeline): readonly ReversedRange[] {
  return at.paragraph.times.flatMap((mention): readonly ReversedRange[] => {
    const { from, to, span, quoted } = mention;
    if (quoted || from.year?.by !== 'number') return [];
    const { before, after } = surroundings(at.paragraph, span);
    if (isReversed(from, to)) return HELD_AGAINST.test(after) ? [] : [{ span, crosses: false }];
    if (!goesOnIntoNextYear(from, to) || timeline.isPlan(at) || LASTS_OR_COMES.test(before + after)) return [];
    const end = intervalIn(from.year.year, mention)?.to;
    return end !== undefined && end > lastTold(timeline) ? [{ span, crosses: true }] : [];
  });
}

function isReversed({ year, part }: TimePoint, to: TimePoint | undefined): boolean {
  if (year?.by !== 'number') return false;
  if (year.first !== undefined && year.first > year.year) return true;
  if (part && part.firstMonth === part.lastMonth && dayAfter(part.firstDay, part.lastDay)) return true;
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

/** What lies behind the signing is not told of as past; without a signing date, nothing is sure. */
function lastTold({ signing }: Timeline): Day {
  return signing ?? LATEST;
}

import type { Interval } from '../chinese/calendar.js';
import type { Span } from '../text/span.js';
import { locate, type PlacedParagraph } from './placed.js';
import type { ReportPeriod } from './report-period.js';
import type { ToldTime } from './timeline.js';

/** All that a time may mean: who accuses has to try every reading. */
export function readingsOf({ interval, others }: ToldTime): readonly Interval[] {
  return [interval, ...others];
}

/** The place that says when something was: the words of its own sentence, else where the report names its year. */
export function placeOfTime(at: PlacedParagraph, told: ToldTime, period: ReportPeriod | undefined): Span | undefined {
  return told.mention ? locate(at, told.mention.span) : period?.evidence[0]?.span;
}

/** 2018年开工的项目，依据《…》: the time belongs to the project, not to what follows. */
export function isTimeOfAnother({ paragraph }: PlacedParagraph, { mention }: ToldTime, start: number): boolean {
  if (!mention || mention.span.end > start) return false;
  const [between = ''] = paragraph.text.slice(mention.span.end, start).split(/[，,；;]/u, 1);
  return /的(?!《)/u.test(between);
}

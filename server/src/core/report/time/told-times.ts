import { locate, type Located, type PlacedSpan } from '../../paragraph/placed.js';
import type { ReportPeriod } from './report-period.js';
import type { ToldTime } from './timeline.js';

/** The place that says when something was: the words of its own sentence, else where the report names its year. */
export function placeOfTime(at: Located, told: ToldTime, period: ReportPeriod | undefined): PlacedSpan | undefined {
  return told.mention ? locate(at, told.mention.span) : period?.evidence[0]?.span;
}

/** 2018年开工的项目，依据《…》: the time belongs to the project, not to what follows. */
export function isTimeOfAnother({ paragraph }: Located, { mention }: ToldTime, start: number): boolean {
  if (!mention || mention.span.end > start) return false;
  const [between = ''] = paragraph.text.slice(mention.span.end, start).split(/[，,；;]/u, 1);
  return /的(?!《)/u.test(between);
}

import { monthsBetween } from '../chinese/calendar.js';
import type { KindId } from '../kinds/kinds.js';
import type { ReportDocument } from './report-document.js';
import { conflictingParts } from './year-parts.js';

/** How long after the time that it reports a report is signed, where that is too long. */
export interface Lateness {
  readonly months: number;
  /** So long that one of the years is probably wrong. */
  readonly isDoubtful: boolean;
}

/** Kinds that are written within the first months after the time that they report. */
const PROMPT: ReadonlySet<KindId> = new Set<KindId>([
  'rule-of-law-annual',
  'enforcement-annual',
  'gov-info-annual',
  'duty-law-report',
  'work-summary',
]);
/** Reports that wait for figures or for a sitting. */
const SLOW = /决算|审计|统计|公报|环境状况|预算执行|评价|复盘|补报|修订/u;
const OVERDUE = 7;
const DOUBTFUL = 15;

/** Asked only where the title says what time the report is about, and the plan does not say that the title's year is what is wrong. */
export function readLateness(document: ReportDocument): Lateness | undefined {
  const { years, timeline, header, kind } = document;
  const { period, signing } = timeline;
  const { titleIsOdd, wholeYear, title, plans } = years;
  if (!period || !signing || !title || titleIsOdd || period.unit === 'years' || (period.unit === 'year' && !wholeYear)) return undefined;
  if (SLOW.test(header.titles[0]!.text) || plans.some(({ year }) => year > period.year + 1) || conflictingParts(document).length > 0)
    return undefined;
  const months = monthsBetween(period.to, signing);
  if (PROMPT.has(kind.id)) return months >= OVERDUE ? { months, isDoubtful: months >= DOUBTFUL } : undefined;
  return months >= DOUBTFUL ? { months, isDoubtful: false } : undefined;
}

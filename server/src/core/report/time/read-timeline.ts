import { lines, question } from '../../questions/question.js';
import { isDelivered } from '../delivery.js';
import { kind } from '../detect-kind.js';
import { sections } from '../sections.js';
import { body } from '../sign-off.js';
import { header, isPlanTitle, type Header } from '../title.js';
import { planned } from '../years/plan-parts.js';
import { years, type ReportYears } from '../years/years.js';
import { readPeriod, signingDay, type ReportPeriod } from './report-period.js';
import { Timeline } from './timeline.js';
import { readAnchors } from './year-anchors.js';

/** What time the report accounts for. */
export const period = question('period', { years, header, lines }, (given): ReportPeriod | undefined =>
  readPeriod({ years: given.years, title: given.header.titles[0], opening: given.lines.from(given.header.bodyStart) }),
);

/** What time the report accounts for, and when each of its sentences plays. */
export const timeline = question(
  'timeline',
  { years, header, period, kind, sections, body, planned },
  (given): Timeline =>
    new Timeline({
      period: given.period,
      signing: signingDay(given.years),
      planYear: planYear(given.years, given.header, given.period),
      isDelivered: isDelivered(given.kind),
      planned: given.planned,
      anchors: readAnchors(given.sections, given.body.to),
    }),
);

const LAST_MONTH_WITH_PLANS_FOR_THE_REST = 10;

/** As its heading or first words say; else the year after the report's, or the rest of the year that it reports a part of. */
function planYear({ plans }: ReportYears, head: Header, told: ReportPeriod | undefined): number | undefined {
  if (plans[0]) return plans[0].year;
  if (!told || isPlanTitle(titleOf(head))) return told?.year;
  const isPart = told.unit !== 'year' && told.unit !== 'years';
  return isPart && Number(told.to.slice(5, 7)) <= LAST_MONTH_WITH_PLANS_FOR_THE_REST ? told.year : told.year + 1;
}

function titleOf({ titles }: Header): string {
  return titles[0]?.text ?? '';
}

import { deliveredPlan, isDelivered } from './delivery.js';
import type { PlacedParagraph } from './placed.js';
import { readPeriod, signingDay, type ReportPeriod } from './report-period.js';
import type { ReportDocument } from './report-document.js';
import { Timeline } from './timeline.js';
import { isPlanTitle } from './title.js';
import { readAnchors } from './year-anchors.js';

export function readTimeline(document: ReportDocument): Timeline {
  const { years, header, paragraphs, kind, sections, closing } = document;
  const period = readPeriod({ years, title: header.titles[0], opening: paragraphs[header.bodyStart] });
  return new Timeline({
    period,
    signing: signingDay(years),
    planYear: planYear(document, period),
    isDelivered: isDelivered(kind),
    planned: plannedParagraphs(document),
    anchors: readAnchors(sections, closing.bodyEnd),
  });
}

const LAST_MONTH_WITH_PLANS_FOR_THE_REST = 10;

/** As its heading or first words say; else the year after the report's, or the rest of the year that it reports a part of. */
function planYear({ years, header }: ReportDocument, period: ReportPeriod | undefined): number | undefined {
  if (years.plans[0]) return years.plans[0].year;
  if (!period || isPlanTitle(header.titles[0]?.text ?? '')) return period?.year;
  const isPart = period.unit !== 'year' && period.unit !== 'years';
  return isPart && Number(period.to.slice(5, 7)) <= LAST_MONTH_WITH_PLANS_FOR_THE_REST ? period.year : period.year + 1;
}

/** 工作要点 is a plan from its first line to its last. */
function plannedParagraphs(document: ReportDocument): ReadonlySet<PlacedParagraph> {
  if (isPlanTitle(document.header.titles[0]?.text ?? '')) return new Set(document.body);
  const section = document.planSection ?? (isDelivered(document.kind) ? deliveredPlan(document.sections) : undefined);
  return new Set(section && document.paragraphsOf(section));
}

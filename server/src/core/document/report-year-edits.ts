import type { TextEdit } from '../text/span.js';
import { yearsNamedIn } from './named-years.js';
import type { ReportDocument } from './report-document.js';
import type { YearEvidence } from './year-evidence.js';

/** Brings the title, wherever it stands, and an opening that was left over along with it to another year, the plan that the title names to the next. */
export function editsOfTitle(document: ReportDocument, main: YearEvidence, year: number): readonly TextEdit[] {
  const { lead, announced, titleIsOdd } = document.years;
  const named = document.header.titles.map(({ lines }) => yearsNamedIn(lines));
  const accounts = named.flatMap(({ account }) => (account?.year === main.year ? [account] : []));
  const plans = named.flatMap(({ plan }) => (plan ? [plan] : []));
  const openings = titleIsOdd ? [...(lead ? [lead] : []), ...announced].filter((place) => place.year === main.year) : [];
  const reported = accounts.length > 0 ? accounts : [main];
  return [...editsTo([...reported, ...openings], year), ...editsTo(plans, year + 1)];
}

/** Brings openings and headings to the title's year: in 现将2022年工作情况和2023年工作计划…… the plan moves along. */
export function editsOfOthers(
  { years: { announcedPlan } }: ReportDocument,
  others: readonly YearEvidence[],
  year: number,
): readonly TextEdit[] {
  const moves = announcedPlan && others.some((place) => place.at === announcedPlan.at && place.year === announcedPlan.year - 1);
  return [...editsTo(others, year), ...(moves ? editsTo([announcedPlan], year + 1) : [])];
}

function editsTo(places: readonly YearEvidence[], year: number): readonly TextEdit[] {
  return places.filter((place) => place.year !== year).map(({ span }) => ({ span, newText: String(year) }));
}

import type { TextEdit } from '../text/span.js';
import type { ReportDocument } from './report-document.js';
import { yearOfMost } from './body-year.js';
import { reportYearPlaces } from './report-year-places.js';
import type { YearEvidence } from './year-evidence.js';
import type { ReportYears } from './years.js';

/** A way to bring report year, plan year and signing date into agreement, in all their places. */
export interface YearRepair {
  /** `report-year`: the report speaks of another year than it says. `plan-and-date`: plan and signing date are of the wrong year. */
  readonly kind: 'report-year' | 'plan-and-date';
  /** The report year that holds afterwards. */
  readonly year: number;
  /** The year that the signing date gets. */
  readonly signed: number | undefined;
  readonly edits: readonly TextEdit[];
}

/**
 * The likelier first. A plan for the year that the report says it is about, signed in the first half of that year: two facts speak for the
 * year before. The date alone does not outweigh title and opening: in January, people write the old year. Annual reports are written in the first
 * months of the next year, or in December.
 */
export function yearRepairs(document: ReportDocument): readonly YearRepair[] {
  const { reportYear, plans, signing } = document.years;
  if (reportYear === undefined) return [];
  const planned = namedPlans(document.years);
  const early = signing && isBefore(signing, reportYear) ? signing : undefined;
  const signed = early && (early.month === 12 ? reportYear : reportYear + 1);
  const edits = editsTo(planned, reportYear + 1);
  if (early) edits.push({ span: early.yearSpan, newText: String(signed) });
  const repairs: YearRepair[] = edits.length > 0 ? [{ kind: 'plan-and-date', year: reportYear, signed, edits }] : [];
  const votes = early?.year === reportYear && plans.every(({ year }) => year === reportYear);
  const places = votes ? editsOfReportYear(document, reportYear) : [];
  if (places.length === 0) return repairs;
  const repair: YearRepair = { kind: 'report-year', year: reportYear - 1, signed: undefined, edits: places };
  return planned.length > 0 || yearOfAccount(document) === reportYear - 1 ? [repair, ...repairs] : [...repairs, repair];
}

/** What most of the report but for its plan is about. */
function yearOfAccount({ body, planSection }: ReportDocument): number | undefined {
  const first = planSection?.heading.at.index ?? Infinity;
  return yearOfMost(body.filter(({ index }) => index < first));
}

/** Every place that names the year planned for. A title that is wrong as a whole is no such place. */
export function namedPlans({ titleIsOdd, titlePlan, announcedPlan, plans }: ReportYears): readonly YearEvidence[] {
  return [titleIsOdd ? undefined : titlePlan, announcedPlan, ...plans].filter((place) => place !== undefined);
}

function editsOfReportYear(document: ReportDocument, year: number): readonly TextEdit[] {
  const planned = namedPlans(document.years);
  const places = reportYearPlaces(document, year).filter(({ start }) => !planned.some(({ span }) => span.start === start));
  return [...places.map((span) => ({ span, newText: String(year - 1) })), ...editsTo(planned, year)];
}

function editsTo(places: readonly YearEvidence[], to: number): TextEdit[] {
  return places.filter(({ year }) => year !== to).map(({ span }) => ({ span, newText: String(to) }));
}

/** Annual reports are signed from December of their year on. */
export function isBefore(signing: { readonly year: number; readonly month: number }, reportYear: number): boolean {
  return signing.year < reportYear || (signing.year === reportYear && signing.month < 12);
}

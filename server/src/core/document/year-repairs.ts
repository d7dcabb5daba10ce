import type { TextEdit } from '../text/span.js';
import type { ReportDocument } from './report-document.js';
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
 * year before. Annual reports are written in the first months of the next year, or in December.
 */
export function yearRepairs(document: ReportDocument): readonly YearRepair[] {
  const { reportYear, plans, signing } = document.years;
  if (reportYear === undefined) return [];
  const early = signing && isBefore(signing, reportYear) ? signing : undefined;
  const signed = early && (early.month === 12 ? reportYear : reportYear + 1);
  const edits = editsTo(namedPlans(document.years), reportYear + 1);
  if (early) edits.push({ span: early.yearSpan, newText: String(signed) });
  const repairs: YearRepair[] = edits.length > 0 ? [{ kind: 'plan-and-date', year: reportYear, signed, edits }] : [];
  const votes = early?.year === reportYear && plans.every(({ year }) => year === reportYear);
  const places = votes ? editsOfReportYear(document, reportYear) : [];
  return places.length > 0 ? [{ kind: 'report-year', year: reportYear - 1, signed: undefined, edits: places }, ...repairs] : repairs;
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

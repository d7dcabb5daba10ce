import type { TextEdit } from '../text/span.js';
import type { ReportDocument } from './report-document.js';
import { reportYearPlaces } from './report-year-places.js';

/** A way to bring report year, plan year and signing date into agreement, in all their places. */
export interface YearRepair {
  /** `report-year`: the report speaks of another year than it says. `plan-and-date`: plan and signing date are of the wrong year. */
  readonly kind: 'report-year' | 'plan-and-date';
  /** The report year that holds afterwards. */
  readonly year: number;
  readonly edits: readonly TextEdit[];
}

/**
 * The likelier first. A plan for the year that the report says it is about, signed in the first half of that year: two facts speak for the
 * year before. Annual reports are written in the first months of the next year.
 */
export function yearRepairs(document: ReportDocument): readonly YearRepair[] {
  const { reportYear, plans, signing } = document.years;
  if (reportYear === undefined) return [];
  const signedTooEarly = signing !== undefined && isBefore(signing, reportYear);
  const repairs: YearRepair[] = [];
  const edits: TextEdit[] = [];
  for (const { year, span } of plans) if (year !== reportYear + 1) edits.push({ span, newText: String(reportYear + 1) });
  if (signedTooEarly) edits.push({ span: signing.yearSpan, newText: String(reportYear + 1) });
  if (edits.length > 0) repairs.push({ kind: 'plan-and-date', year: reportYear, edits });
  const votes = signedTooEarly && signing.year === reportYear && plans.every(({ year }) => year === reportYear);
  if (!votes) return repairs;
  const places = reportYearPlaces(document, reportYear).map((span) => ({ span, newText: String(reportYear - 1) }));
  return places.length > 0 ? [{ kind: 'report-year', year: reportYear - 1, edits: places }, ...repairs] : repairs;
}

/** Annual reports are signed from December of their year on. */
export function isBefore(signing: { readonly year: number; readonly month: number }, reportYear: number): boolean {
  return signing.year < reportYear || (signing.year === reportYear && signing.month < 12);
}

import { contradictingYears } from './contradicting-years.js';
import { readDeliveryConflict } from './delivery-years.js';
import type { ReportDocument } from './report-document.js';
import type { YearEvidence } from './year-evidence.js';
import { namedPlans } from './year-repairs.js';

/** The places whose year does not go with that of the report. Rules on the report's years tell of them; what else does not fit there follows from it. */
export function yearsOutOfPlace(document: ReportDocument): readonly YearEvidence[] {
  const conflict = readDeliveryConflict(document);
  if (conflict) return conflict.isTie ? [...conflict.odd, ...conflict.others] : conflict.odd;
  const { years } = document;
  const main = years.title ?? years.lead;
  if (!years.annual || !main || years.reportYear === undefined) return [];
  const { reportYear } = years;
  return [...contradictingYears(years, main.year), ...namedPlans(years).filter(({ year }) => year !== reportYear + 1)];
}

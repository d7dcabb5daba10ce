import type { TimeMention } from '../chinese/times.js';
import { readDeliveryConflict } from './delivery-years.js';
import type { ReportDocument } from './report-document.js';

/**
 * The report contradicts itself on the year that it is about: other rules tell that, and whatever else does not fit follows from it. A year that
 * only stands in a plan is no contradiction.
 */
export function areYearsDisputed(document: ReportDocument): boolean {
  const { title, lead, announced, headings, annual, titleIsOdd } = document.years;
  const main = title ?? lead;
  if (annual && (titleIsOdd || announced.some(({ year }) => year !== main?.year))) return true;
  if (annual && main && [lead, ...headings].some((place) => place && place.year !== main.year && place.year !== main.year + 1)) return true;
  return (annual && title && lead && title.year !== lead.year) === true || readDeliveryConflict(document) !== undefined;
}

/** 2023年 alone, as reports name the year that they are about. */
export function isWholeYear({ from: { part }, to }: TimeMention): boolean {
  return !part && !to;
}

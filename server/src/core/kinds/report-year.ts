/** From this month on people write about the year that is ending, before it about the one that has ended. */
const TURN_OF_REPORTS = 11;

/** The year that a report speaks of which is begun in this month: a report on 2025 is written from November 2025 to October 2026. Skeletons and snippets go by it. */
export function reportYearOn({ year, month }: { readonly year: number; readonly month: number }): number {
  return month >= TURN_OF_REPORTS ? year : year - 1;
}

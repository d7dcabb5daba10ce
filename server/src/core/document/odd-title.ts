import type { SigningDate } from './sign-off.js';
import type { YearEvidence } from './year-evidence.js';

/** What a report says of its year besides the title. */
export interface TitleWitnesses {
  /** The opening paragraph, and what is announced there. */
  readonly openings: readonly YearEvidence[];
  readonly headings: readonly YearEvidence[];
  /** The year that is planned for. */
  readonly planned: number | undefined;
  readonly signing: SigningDate | undefined;
}

/**
 * A title left over from the year before: opening and headings name one other year, and plan or date follow upon that, or at least do not
 * follow upon the title's. An opening left over along with the title is outvoted by headings, plan and date together.
 */
export function isTitleOdd(titled: number, { openings, headings, planned, signing }: TitleWitnesses): boolean {
  const others = [...openings, ...headings].filter(({ year }) => year !== titled);
  const year = others[0]?.year;
  if (year === undefined || others.some((other) => other.year !== year) || headings.some((heading) => heading.year === titled))
    return false;
  const reported = signing && usuallyReportedAt(signing);
  if (planned === titled + 1 || reported === titled) return false;
  const [planAgrees, dateAgrees] = [planned === year + 1, reported === year];
  if (openings.some((opening) => opening.year === titled)) return headings.length > 0 && planAgrees && dateAgrees;
  return planAgrees || dateAgrees || new Set(others.map(({ at }) => at)).size > 1;
}

/** Reports are signed in December of their year, or in the next year. */
function usuallyReportedAt({ year, month }: SigningDate): number {
  return month === 12 ? year : year - 1;
}

import { question } from '../../questions/question.js';
import { closing, type SigningDate } from '../sign-off.js';
import type { YearClaim } from './claim.js';
import { yearClaims } from './claims.js';
import type { RoleId } from './roles.js';
import { scope } from './scope.js';
import { readings, type Reading } from './verdict.js';
import type { YearEvidence } from './year-evidence.js';

export interface ReportYears {
  /** The year that the report speaks of. */
  readonly reportYear: number | undefined;
  /** What tells that year; `signing` is a guess from when reports are usually written. */
  readonly decidedBy: 'title' | 'lead' | 'headings' | 'body' | 'signing' | undefined;
  /** It looks back on one year, or may do so. */
  readonly annual: boolean;
  /** Its title says that it reports on a whole year, so it cannot be written before the end of that year. */
  readonly wholeYear: boolean;
  /** The place that decides on the report year. */
  readonly stated: YearEvidence | undefined;
  /** Where the title, the opening paragraph and the headings of the account name the year of the report. */
  readonly title: YearEvidence | undefined;
  readonly lead: YearEvidence | undefined;
  readonly headings: readonly YearEvidence[];
  /** Where the heading and the first words of the plan name its year. */
  readonly plans: readonly YearEvidence[];
  readonly signing: SigningDate | undefined;
}

/** What the verdict on the years says to whoever has to know the year of the report. */
export const years = question('years', { readings, yearClaims, scope, closing }, (given): ReportYears => {
  const [best] = given.readings;
  const { scope: told, yearClaims: claims } = given;
  const placesOf = (...roles: readonly RoleId[]): readonly YearEvidence[] =>
    claims.flatMap((claim) => (roles.includes(claim.role) && claim.year !== undefined ? [{ year: claim.year, span: claim.span }] : []));
  const [title] = placesOf('title');
  const [lead] = placesOf('lead', 'announced');
  const headings = placesOf('heading');
  const year = best?.year;
  const stated = best && [title, lead, ...headings].find((place) => place?.year === year);
  return {
    reportYear: year,
    decidedBy: best && decidedBy(best, stated && (stated === title ? 'title' : stated === lead ? 'lead' : 'headings'), claims),
    annual: best?.isStated === true && told.unit === 'year' && !told.isDelivered,
    wholeYear: best?.isStated === true && told.unit === 'year' && told.isWhole && !told.isDelivered,
    stated,
    title,
    lead,
    headings,
    plans: placesOf('planHeading', 'planLead'),
    signing: given.closing.signOff.date,
  };
});

/** A title, or a plan, that says the year by another one. */
function decidedBy(
  { isStated, signed, year }: Reading,
  by: 'title' | 'lead' | 'headings' | undefined,
  claims: readonly YearClaim[],
): ReportYears['decidedBy'] {
  if (by) return by;
  if (isStated) return 'title';
  const isOfBody = claims.some((claim) => claim.year === year);
  return isOfBody || signed === undefined ? 'body' : 'signing';
}

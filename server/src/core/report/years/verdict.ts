import type { YearPart } from '../../chinese/time-points.js';
import { question } from '../../questions/question.js';
import { yearOfAccount } from './body-year.js';
import type { YearClaim } from './claim.js';
import { yearClaims } from './claims.js';
import { offClaim, type OffClaim, type Supposed } from './off-claims.js';
import { FAR_DEADLINE, INDEPENDENT, MOST_OF_A_POOL, ROLES, SIGNING_WEIGHT, type RoleId } from './roles.js';
import { scope, type Scope } from './scope.js';
import { dayOfSigning, signed, signingWindow, type Signed, type Window } from './signed.js';
import { isSamePart } from './year-parts.js';

/** A way to read the years of a report, with all that does not hold then. */
export interface Reading extends Supposed {
  readonly cost: number;
  readonly off: readonly OffClaim[];
  /** The year of the signing has to be another than is written. */
  readonly isRedated: boolean;
  readonly window: Window | undefined;
}

interface Evidence {
  readonly claims: readonly YearClaim[];
  readonly signed: Signed | undefined;
  readonly scope: Scope;
}

/** All ways to read the years of a report, the one that needs the cheapest repairs first; none where nothing tells any year. */
export const readings = question('readings of the years', { yearClaims, signed, scope, yearOfAccount }, (given): readonly Reading[] => {
  const { yearClaims: claims, signed: date, scope: told } = given;
  const evidence = { claims, signed: date, scope: told };
  const named = candidateYears(claims);
  const guess = named.length > 0 ? undefined : guessed(given.yearOfAccount, date, told);
  const fitting = named.length > 0 && date ? [date.year, date.year - 1].filter((year) => !named.includes(year)) : [];
  const years = guess === undefined ? [...named, ...fitting] : [guess];
  const parts = told.unit === 'part' ? candidateParts(claims) : [undefined];
  return years
    .flatMap((year) => parts.flatMap((part) => signingYears(date).map((signedIn) => readingOf(evidence, year, part, signedIn))))
    .sort((a, b) => a.cost - b.cost || Number(isUntimely(a)) - Number(isUntimely(b)) || rank(a) - rank(b));
});

/** Signed at a time when nobody reports on that year: it mends nothing. */
export function isUntimely({ window }: Reading): boolean {
  return (window?.cost ?? 0) >= LATE;
}

export const LATE = 1.5;

/** Of two that are as likely, the account is believed before the plan and the date. */
function rank({ off }: Reading): number {
  return Math.max(0, ...off.map(({ claim }) => (ROLES[claim.role].expects === 'report' ? ROLES[claim.role].weight : 0)));
}

function candidateYears(claims: readonly YearClaim[]): readonly number[] {
  const years = claims.flatMap(({ role, year }) => {
    const { expects, weight } = ROLES[role];
    if (year === undefined || weight < 1 || !(expects === 'report' || expects === 'next')) return [];
    return expects === 'report' && role !== 'title' ? [year] : [year, year - 1];
  });
  return [...new Set(years)];
}

/** What most of the account is about, if that fits the signing, else what reports signed then are usually about. */
function guessed(year: number | undefined, date: Signed | undefined, { unit, isWhole, isPrompt }: Scope): number | undefined {
  if (year !== undefined && (!date || year === date.year || year === date.year - 1)) return year;
  return (
    date && (date.month <= (unit !== 'part' && (isWhole || isPrompt) ? LAST_MONTH : LAST_MONTH_ON_ONE_MATTER) ? date.year - 1 : date.year)
  );
}

const LAST_MONTH = 6;
const LAST_MONTH_ON_ONE_MATTER = 2;

/** Undefined where months are not named: 半年工作总结. */
function candidateParts(claims: readonly YearClaim[]): readonly (YearPart | undefined)[] {
  const named = claims
    .filter(({ role, part }) => part && (role === 'title' || role === 'lead' || role === 'heading'))
    .map(({ part }) => part!);
  const parts = named.filter((part, index) => !named.slice(0, index).some((other) => isSamePart(part, other)));
  return parts.length > 0 ? parts : [undefined];
}

function signingYears(date: Signed | undefined): readonly (number | undefined)[] {
  return date ? [date.year, date.year - 1, date.year + 1] : [undefined];
}

function readingOf(
  { claims, signed: date, scope: told }: Evidence,
  year: number,
  part: YearPart | undefined,
  signedIn: number | undefined,
): Reading {
  const day = date && signedIn !== undefined ? dayOfSigning(date, signedIn) : undefined;
  const isStated = claims.some(({ role }) => STATING.has(role) || (told.isDelivered && role === 'planHeading'));
  const supposed = { year, part, signed: signedIn, day, isStated };
  const off = claims.flatMap((claim) => offClaim(claim, supposed, told) ?? []);
  const window = isStated && date && signedIn !== undefined ? signingWindow(told, date, signedIn, year, part) : undefined;
  const isRedated = signedIn !== date?.year;
  const dateCost = (isRedated ? SIGNING_WEIGHT : 0) + (window?.cost ?? 0);
  const both = dateCost >= 1 && off.some(({ claim }) => ROLES[claim.role].weight >= 2) ? INDEPENDENT : 0;
  return { ...supposed, off, isRedated, window, cost: costOf(off) + dateCost + both + farDeadlines(claims, year) };
}

const STATING: ReadonlySet<RoleId> = new Set<RoleId>(['title', 'lead', 'announced', 'heading', 'statistics']);

function costOf(off: readonly OffClaim[]): number {
  const pools = new Map<string, number>();
  let cost = 0;
  for (const { claim } of off) {
    const { weight, pool } = ROLES[claim.role];
    if (pool) pools.set(pool, Math.min(MOST_OF_A_POOL, (pools.get(pool) ?? 0) + weight));
    else cost += weight;
  }
  return [...pools.values()].reduce((sum, each) => sum + each, cost);
}

const MOST_FOR_FAR = 0.6;

function farDeadlines(claims: readonly YearClaim[], year: number): number {
  const far = claims.filter((claim) => ROLES[claim.role].pool === 'deadlines' && claim.year !== undefined && claim.year > year + 1);
  return Math.min(MOST_FOR_FAR, far.length * FAR_DEADLINE);
}

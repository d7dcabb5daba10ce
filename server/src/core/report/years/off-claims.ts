import { dayOf, daysInMonth, daysLater, type Day } from '../../chinese/calendar.js';
import type { YearPart } from '../../chinese/time-points.js';
import type { YearClaim } from './claim.js';
import { ROLES } from './roles.js';
import type { Scope } from './scope.js';
import { isAsLong, isSamePart, partAfter } from './year-parts.js';

/** One way to read all years of a report. */
export interface Supposed {
  /** The year told of; of several the last. */
  readonly year: number;
  /** Some place states which year is told: title, opening or heading. */
  readonly isStated: boolean;
  /** The half, quarter or months told of. */
  readonly part: YearPart | undefined;
  /** The year in which it was signed, and the day. */
  readonly signed: number | undefined;
  readonly day: Day | undefined;
}

/** A claim that does not hold, with what it would have to say; nothing where that is not to be told. */
export interface OffClaim {
  readonly claim: YearClaim;
  readonly year?: number;
  readonly part?: YearPart;
}

type Judge = (claim: YearClaim, supposed: Supposed, scope: Scope) => Omit<OffClaim, 'claim'> | undefined;

/** What of a claim does not hold; undefined where it does. */
export function offClaim(claim: YearClaim, supposed: Supposed, scope: Scope): OffClaim | undefined {
  const off = JUDGES[ROLES[claim.role].expects](claim, supposed, scope);
  return off && { ...off, claim };
}

const JUDGES: Readonly<Record<(typeof ROLES)[keyof typeof ROLES]['expects'], Judge>> = {
  report: (claim, supposed, scope) => {
    if (claim.role === 'partOfYear') return laterPart(claim, supposed);
    if ((claim.role === 'title' || claim.role === 'titleAgain') && scope.isDelivered) return deliveredTitle(claim, supposed);
    return otherYear(claim, supposed, scope) ?? otherPart(claim.part, supposed.part, supposed.part);
  },
  next: (claim, supposed, scope) => {
    const [year, ...others] = plannedYears(supposed, scope);
    const part = supposed.part && claim.part && isAsLong(claim.part, supposed.part) ? partAfter(supposed.part) : undefined;
    const isOf = (each: number): boolean => claim.year === undefined || claim.year === each;
    const isSameOfNext = part !== undefined && isSamePart(claim.part!, supposed.part!) && claim.year === supposed.year + 1;
    if (isSameOfNext) return undefined;
    if (part && others.includes(claim.year!)) return { year: year! };
    if (!isOf(year!) && !others.some(isOf)) return { year: year!, ...(part && !isSamePart(claim.part!, part) ? { part } : {}) };
    return part && !isSamePart(claim.part!, part) ? { part } : undefined;
  },
  later: ({ year }, supposed, scope) => {
    const [next] = plannedYears(supposed, scope);
    return year !== undefined && year < next! ? { year: next! } : undefined;
  },
  ahead: outlived,
  past: notYet,
  signing: ({ role, year }, { signed }) => {
    if (signed === undefined || year === signed || (role === 'imprint' && year === signed + 1)) return undefined;
    return { year: signed };
  },
  nothing: () => undefined,
};

/** The year that is planned for, the likeliest first: the rest of this one, or the next. */
function plannedYears({ year, part, signed }: Supposed, { unit, isWhole, isDelivered }: Scope): readonly number[] {
  if (unit === 'year' && !isWhole && !isDelivered && (signed ?? year) <= year) return [year, year + 1];
  if (!part || part.lastMonth === 12) return [year + 1];
  return part.lastMonth - part.firstMonth === 5 ? [year] : [year, year + 1];
}

function otherYear({ role, year, mayBeNext }: YearClaim, supposed: Supposed, { unit }: Scope): Omit<OffClaim, 'claim'> | undefined {
  const told = supposed.year;
  if (year === undefined || year === told || (mayBeNext && year === told + 1)) return undefined;
  if (unit === 'years' && !STATED.has(role)) return undefined;
  if (role === 'since' && year !== told - 1 && year < told) return undefined;
  if (role === 'fact' && year !== told - 1 && year <= (supposed.signed ?? told + 1)) return undefined;
  return { year: told };
}

const STATED: ReadonlySet<YearClaim['role']> = new Set<YearClaim['role']>(['title', 'titleAgain', 'lead']);

function otherPart(
  said: YearPart | undefined,
  told: YearPart | undefined,
  right: YearPart | undefined,
): Omit<OffClaim, 'claim'> | undefined {
  return said && told && right && isAsLong(said, told) && !isSamePart(said, told) ? { part: right } : undefined;
}

/** 下半年办结36件, 1—8月，…… in a report on the first half. */
function laterPart({ year, part }: YearClaim, supposed: Supposed): Omit<OffClaim, 'claim'> | undefined {
  const told = supposed.part;
  if (!told || !part || (year ?? supposed.year) !== supposed.year) return undefined;
  if (isAsLong(part, told)) return part.firstMonth > told.lastMonth ? { part: told } : undefined;
  return part.firstMonth === told.firstMonth && part.lastMonth > told.lastMonth ? {} : undefined;
}

/** It is called by the year in which it is given; at the end of a year also by that. */
function deliveredTitle({ year }: YearClaim, supposed: Supposed): Omit<OffClaim, 'claim'> | undefined {
  const isFitting = year === supposed.year + 1 || (year === supposed.year && supposed.signed === supposed.year);
  return isFitting ? undefined : { year: supposed.year + 1 };
}

/** A deadline that is over at the signing, or lies in the year that is told of. */
function outlived({ year, last }: YearClaim, supposed: Supposed, scope: Scope): Omit<OffClaim, 'claim'> | undefined {
  const first = supposed.isStated && scope.unit !== 'open' ? plannedYears(supposed, scope)[0]! : undefined;
  const day = supposed.day ?? (scope.isDelivered ? dayOf(supposed.year + 1, 1, 1) : undefined);
  const isOver = (each: number): boolean => (first !== undefined && each < first) || (day !== undefined && dayIn(each, last!) < day);
  const said = year ?? first;
  if (said === undefined || !last || !isOver(said)) return undefined;
  if (year === undefined) return {};
  const right = [first ?? supposed.signed ?? year + 1, (first ?? supposed.signed ?? year) + 1].find((each) => !isOver(each));
  return right === undefined ? {} : { year: right };
}

/** What is told as done, or cited, though it came after the signing. */
function notYet({ role, year, near, last, grace = 0 }: YearClaim, supposed: Supposed): Omit<OffClaim, 'claim'> | undefined {
  const { signed, day } = supposed;
  if (signed === undefined || day === undefined) return undefined;
  if (role === 'citedNumber') return year! > signed ? {} : undefined;
  const isAfter = (each: number): boolean => dayIn(each, last!) > daysLater(day, grace);
  if (!last || !isAfter(year ?? near ?? supposed.year)) return undefined;
  if (year === undefined) return supposed.isStated || near !== undefined ? {} : undefined;
  const right = year === supposed.year ? undefined : [supposed.year, signed, signed - 1].find((each) => each !== year && !isAfter(each));
  return right === undefined ? {} : { year: right };
}

function dayIn(year: number, { month, day }: NonNullable<YearClaim['last']>): Day {
  return dayOf(year, month, Math.min(day, daysInMonth(year, month)));
}

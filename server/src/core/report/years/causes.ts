import { compareSpots, type PlacedEdit } from '../../paragraph/placed.js';
import { question } from '../../questions/question.js';
import type { Severity } from '../../text/severity.js';
import type { YearClaim } from './claim.js';
import { yearClaims } from './claims.js';
import type { OffClaim } from './off-claims.js';
import { CLEAR, ROLES, type YearRuleId } from './roles.js';
import { scope, type Scope } from './scope.js';
import { signed, type Signed } from './signed.js';
import { isUntimely, LATE, readings, type Reading } from './verdict.js';
import { nameOfPart } from './year-parts.js';

/** A way to bring the years of a report into agreement. */
export interface YearRepair {
  /** The year told of, and that of the signing, afterwards. */
  readonly year: number;
  readonly signed: number | undefined;
  /** What is changed: the account, the plan, the date. */
  readonly changes: ReadonlySet<'account' | 'plan' | 'date' | 'other'>;
  readonly edits: readonly PlacedEdit[];
}

/** One thing that is wrong with the years of a report, with all places that follow from it. */
export interface YearCause {
  /** Who words it. */
  readonly rule: YearRuleId;
  readonly severity: Severity;
  /** It is the date of signing that is wrong, if need be along with some places. */
  readonly isOfDate: boolean;
  /** What does not hold, the gravest first. */
  readonly places: readonly OffClaim[];
  /** The places that state the year told of. */
  readonly evidence: readonly YearClaim[];
  readonly reading: Reading;
  readonly signed: Signed | undefined;
  /** The likeliest first; a second one where it is nearly as likely. */
  readonly repairs: readonly YearRepair[];
}

/** What is wrong in the cheapest reading. Where another one is nearly as cheap, what contradicts the title is shown, and both repairs. */
export const yearCauses = question(
  'what is wrong with the years',
  { readings, yearClaims, signed, scope },
  ({ readings: all, yearClaims: claims, signed: date, scope: told }): readonly YearCause[] => {
    const choice = choose(all, date);
    if (!choice) return [];
    const { shown } = choice;
    const dated = dateCause(shown, date, told);
    const groups = groupsOf(shown);
    const along = groups.find((places) => isAlongWithDate(places, shown, date)) ?? [];
    const isJoined = dated !== undefined && !along.some(({ claim }) => ROLES[claim.role].weight >= GRAVE);
    const evidence = claims.filter((claim) => STATING.has(claim.role) && !shown.off.some((off) => isSameClaim(off.claim, claim)));
    const base = { evidence, reading: shown, signed: date };
    const causes = groups
      .filter((places) => !(isJoined && places === along) && !(dated && followsFromDate(places, shown)))
      .map((places): YearCause => {
        const { rule, severity } = ROLES[places[0]!.claim.role];
        const repairs = repairsOf(choice, places, places === along ? date : undefined, claims);
        return { ...base, rule: rule!, severity: severity!, places, isOfDate: false, repairs };
      });
    const repairs = repairsOf(choice, along, date, claims);
    return dated ? [...causes, { ...base, ...dated, places: isJoined ? along : [], isOfDate: true, repairs }] : causes;
  },
);

/** The reading that is shown, and those that are offered, the likelier first. */
interface Choice {
  readonly shown: Reading;
  readonly offered: readonly Reading[];
  /** The date as it is written. */
  readonly written: Signed | undefined;
}

function choose([best, ...others]: readonly Reading[], written: Signed | undefined): Choice | undefined {
  if (!best) return undefined;
  const next = others.find((reading) => reading.cost < best.cost + CLEAR && !isUntimely(reading) && !isSameRepair(reading, best));
  const shown = next && isOff(best, 'title') && !isOff(next, 'title') ? next : best;
  return {
    shown,
    written,
    offered: next && (next.isRedated || next.off.some(({ claim }) => ROLES[claim.role].weight >= GRAVE)) ? [best, next] : [best],
  };
}

/** Of the reading that is shown, what mends these places; of the other one, all. */
function repairsOf(
  { shown, offered, written }: Choice,
  places: readonly OffClaim[],
  date: Signed | undefined,
  claims: readonly YearClaim[],
): readonly YearRepair[] {
  const all = offered.map((reading) =>
    reading === shown ? repair(reading, places, date, []) : repair(reading, reading.off, written, claims),
  );
  return all.filter(({ edits }) => edits.length > 0);
}

/** What is later than a date that is itself too early. */
function followsFromDate([first]: readonly OffClaim[], { isRedated }: Reading): boolean {
  return !isRedated && ROLES[first!.claim.role].expects === 'past';
}

const STATING: ReadonlySet<YearClaim['role']> = new Set<YearClaim['role']>(['title', 'lead', 'announced', 'heading', 'planHeading']);
/** What is lighter is no finding of its own beside the date that is wrong along with it. */
const GRAVE = 2;
const LEAST_TOLD = 0.8;

function isOff({ off }: Reading, role: YearClaim['role']): boolean {
  return off.some(({ claim }) => claim.role === role);
}

/** Told by what they say: a claim of one answer need not be the object that stands in another. */
function isSameClaim(a: YearClaim, b: YearClaim): boolean {
  return a.role === b.role && compareSpots(a.span.start, b.span.start) === 0;
}

function isSameRepair(a: Reading, b: Reading): boolean {
  return a.year === b.year && a.signed === b.signed && a.part === b.part;
}

/** What does not hold by one and the same slip: all that is off by as many years, or names another half. */
function groupsOf({ off, isStated }: Reading): readonly (readonly OffClaim[])[] {
  const groups = new Map<string, OffClaim[]>();
  const told = off.filter(
    ({ claim: { role } }) => ROLES[role].rule && ROLES[role].weight >= LEAST_TOLD && (isStated || NEEDS_NO_YEAR.has(ROLES[role].expects)),
  );
  for (const each of withoutTwins(told)) {
    const key = keyOf(each);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()].map((group) => group.sort(byGravity));
}

const NEEDS_NO_YEAR: ReadonlySet<string> = new Set(['past', 'signing', 'ahead']);

function keyOf({ claim, year, part }: OffClaim): string {
  const { rule, expects } = ROLES[claim.role];
  if (expects === 'past' || expects === 'signing') return rule!;
  return year === undefined || claim.year === undefined ? `part ${part ? '' : rule}` : `${year - claim.year}`;
}

function byGravity(a: OffClaim, b: OffClaim): number {
  return ROLES[b.claim.role].weight - ROLES[a.claim.role].weight || compareSpots(a.claim.span.start, b.claim.span.start);
}

/** One place may make two claims. */
function withoutTwins(group: readonly OffClaim[]): OffClaim[] {
  return group.filter(
    ({ claim }, index) => !group.slice(0, index).some((other) => compareSpots(other.claim.span.start, claim.span.start) === 0),
  );
}

/** The plan is off by as many years as the date: both were left as they stood. */
function isAlongWithDate(places: readonly OffClaim[], { isRedated, signed: to }: Reading, date: Signed | undefined): boolean {
  const [first] = places;
  return isRedated && first?.year !== undefined && first.claim.year !== undefined && first.year - first.claim.year === to! - date!.year;
}

function dateCause(reading: Reading, date: Signed | undefined, { isDelivered }: Scope): Pick<YearCause, 'rule' | 'severity'> | undefined {
  const { isRedated, window, signed: to } = reading;
  if (!date || !window) return undefined;
  if (isDelivered) return isRedated || isUntimely(reading) ? { rule: 'report-year-mismatch', severity: 'error' } : undefined;
  if (isRedated)
    return to! > date.year ? { rule: 'sign-date-before-year-end', severity: 'error' } : { rule: 'sign-date-late', severity: 'warning' };
  if (window.cost < LATE) return undefined;
  if (window.months < 0) return { rule: 'sign-date-before-year-end', severity: 'error' };
  return { rule: 'sign-date-late', severity: window.cost > LATE ? 'warning' : 'information' };
}

/** What brings one reading about. `along` are the places that move along where the whole report does. */
function repair(reading: Reading, places: readonly OffClaim[], date: Signed | undefined, along: readonly YearClaim[]): YearRepair {
  const edits = places.flatMap(editsTo);
  const stated = places.filter(({ claim: { role } }) => ROLES[role].expects === 'report' && ROLES[role].weight >= 3);
  const moved =
    stated.length > 1 && isOff(reading, 'title')
      ? along.filter(({ role, year }) => role === 'mention' && year === stated[0]!.claim.year)
      : [];
  for (const { span } of moved) edits.push({ span, newText: String(reading.year) });
  const isRedated = reading.isRedated && date !== undefined;
  if (isRedated) edits.unshift({ span: date.yearSpan, newText: String(reading.signed) });
  const changes = new Set<'account' | 'plan' | 'date' | 'other'>(
    places.filter((each) => editsTo(each).length > 0).map(({ claim: { role } }) => CHANGED[ROLES[role].expects]),
  );
  if (isRedated) changes.add('date');
  return { year: reading.year, signed: reading.signed, changes, edits: apart(edits) };
}

/** In the order of the text, each place once: one place may make several claims, and what was told first is meant. */
function apart(edits: readonly PlacedEdit[]): readonly PlacedEdit[] {
  const chosen: PlacedEdit[] = [];
  for (const edit of [...edits].sort((a, b) => compareSpots(a.span.start, b.span.start))) {
    const before = chosen.at(-1);
    if (!before || compareSpots(before.span.end, edit.span.start) <= 0) chosen.push(edit);
  }
  return chosen;
}

const CHANGED = {
  report: 'account',
  next: 'plan',
  later: 'plan',
  ahead: 'plan',
  past: 'other',
  signing: 'other',
  nothing: 'account',
} as const;

function editsTo({ claim, year, part }: OffClaim): PlacedEdit[] {
  if (claim.isElsewhere) return [];
  const edits: PlacedEdit[] =
    year !== undefined && claim.year !== undefined && year !== claim.year ? [{ span: claim.span, newText: String(year) }] : [];
  const name = part && nameOfPart(part);
  if (name !== undefined && claim.partSpan) edits.push({ span: claim.partSpan, newText: name });
  return edits;
}

import type { Severity } from '../../text/severity.js';
import { dayInWords, yearOf } from '../../chinese/calendar.js';
import { compareSpots, type PlacedSpan } from '../../paragraph/placed.js';
import { endedPlans, type EndedPlan } from './stale-slogan/ended-plans.js';
import { staleExpectations } from './stale-slogan/stale-expectations.js';
import { isLongOver, staleSlogans, type StaleSlogan } from './stale-slogan/stale-slogans.js';
import { successorOf, withSuccessor } from './stale-slogan/successors.js';
import { reportRule, type Message, type Slip, type SlipFix } from '../rule.js';

/** 提法有时限：过了时限，多是沿用旧稿。 */
export const staleSlogan = reportRule({
  id: 'stale-slogan',
  severity: 'hint',
  inputs: { staleSlogans, staleExpectations, endedPlans },
  *check(given) {
    for (const slogan of given.staleSlogans) yield sloganSlip(slogan);
    const told = given.staleSlogans.flatMap(({ places }) => places);
    for (const plan of given.endedPlans) if (!told.some((place) => surrounds(place, plan.span))) yield planSlip(plan);
    for (const { entry, span, as, year } of given.staleExpectations) {
      const blanks = { name: entry.label, day: dayInWords(entry.from), year };
      yield { span, severity: 'warning', message: [as === 'ahead' ? 'awaited' : 'otherYear', blanks] };
    }
  },
});

type Id = 'stale-slogan';

function sloganSlip(slogan: StaleSlogan): Slip<Id> {
  const { entry, places, year } = slogan;
  const [first, ...rest] = places;
  const replacedBy = successorOf(entry, year);
  return {
    span: first!,
    severity: severityOf(slogan),
    message: messageOf(slogan, replacedBy),
    related: rest.map((span) => ({ span, message: ['again'] as const })),
    fixes: fixesOf(slogan, replacedBy),
  };
}

/** Formulations fade; so much later nobody uses one. */
const YEARS_TO_FADE = 2;

/** The years of a plan are a fact; how long a formulation was in use is not. */
function severityOf({ entry, year }: StaleSlogan): Severity {
  if (!entry.verified) return 'hint';
  if (isLongOver(entry, year)) return 'warning';
  return entry.years === undefined && year - yearOf(entry.until) >= YEARS_TO_FADE ? 'information' : 'hint';
}

function messageOf({ entry: { label: name, until, kind }, year }: StaleSlogan, replacedBy: string | undefined): Message<Id> {
  const blanks = { name, until: dayInWords(until), year };
  const isPlan = kind === 'plan';
  if (replacedBy === undefined) return [isPlan ? 'over' : 'old', blanks];
  return [isPlan ? 'overReplaced' : 'replaced', { ...blanks, replacedBy: replacedBy.includes('“') ? replacedBy : `“${replacedBy}”` }];
}

function fixesOf({ entry, places, words }: StaleSlogan, replacedBy: string | undefined): readonly SlipFix<Id>[] {
  if (replacedBy === undefined || entry.kind !== 'plan') return [];
  const edits = places.map((span, index) => ({ span, newText: withSuccessor(words[index]!, entry.label, replacedBy) }));
  return [{ title: ['fix', { right: edits[0]!.newText }], safe: false, edits }];
}

function planSlip({ span, found, last, year }: EndedPlan): Slip<Id> {
  return { span, severity: 'information', message: ['ended', { found, last, year }] };
}

function surrounds(outer: PlacedSpan, inner: PlacedSpan): boolean {
  return compareSpots(outer.start, inner.start) <= 0 && compareSpots(inner.end, outer.end) <= 0;
}

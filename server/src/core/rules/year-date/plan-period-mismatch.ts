import { compareSpots, locate, within, type PlacedParagraph, type PlacedSpan } from '../../paragraph/placed.js';
import { linesWith } from '../../questions/question.js';
import { body } from '../../report/sign-off.js';
import { timeline } from '../../report/time/read-timeline.js';
import { yearsDisputed } from '../../report/years/disputed-years.js';
import { repairOf, wrongPlanClaims, type WrongPlanClaim } from './plan-period-mismatch/plan-year-claims.js';
import { yearsOutOfPlace } from './plan-period-mismatch/told-years.js';
import { planRolesIn, wrongPlanYearsIn } from './plan-period-mismatch/plan-years.js';
import type { Span } from '../../text/span.js';
import { reportRule, replace, type Message, type Slip, type SlipFix } from '../rule.js';

const linesWithPlans = linesWith(
  'lines with years of plans',
  (paragraph) => planRolesIn(paragraph).length > 0 || wrongPlanYearsIn(paragraph).length > 0,
);

/** “十四五”是2021—2025年：开局之年只能是2021年，收官之年只能是2025年。 */
export const planPeriodMismatch = reportRule({
  id: 'plan-period-mismatch',
  severity: 'error',
  inputs: { linesWithPlans, body, timeline, yearsDisputed, yearsOutOfPlace },
  *check(given) {
    for (const at of within(given.linesWithPlans, given.body)) {
      for (const claim of wrongPlanClaims(given.timeline, at)) {
        if (claim.isWritten ? !isOutOfPlace(claim, given.yearsOutOfPlace) : !given.yearsDisputed) yield claimSlip(claim);
      }
      yield* yearsSlips(at);
    }
  },
});

type Id = 'plan-period-mismatch';

/** Where the year itself is out of place, that is what is wrong. */
function isOutOfPlace({ at, mention }: WrongPlanClaim, places: readonly PlacedSpan[]): boolean {
  const named = locate(at, mention.span);
  return places.some((span) => surrounds(named, span));
}

function surrounds(outer: PlacedSpan, inner: PlacedSpan): boolean {
  return compareSpots(outer.start, inner.start) <= 0 && compareSpots(inner.end, outer.end) <= 0;
}

function claimSlip(claim: WrongPlanClaim): Slip<Id> {
  const { at, plan, role, span, roleSpan, mention, year, isWritten } = claim;
  const found = at.paragraph.slice(roleSpan);
  const repair = repairOf(claim);
  const blanks = { plan: nameOf(plan), first: plan.first, last: plan.last, found, year };
  const isEdge = role === 'first' || role === 'last';
  return {
    span: locate(at, span),
    severity: isEdge && isWritten ? 'error' : 'warning',
    message: isEdge ? [role, blanks] : ['within', blanks],
    related: [{ span: locate(at, mention.span), message: [isWritten ? 'year' : 'inferred', { year }] }],
    fixes: repair ? [fix(['fixClaim', { right: repair.words }], at, repair.span, repair.words)] : [],
  };
}

function* yearsSlips(at: PlacedParagraph): Iterable<Slip<Id>> {
  for (const { plan, span } of wrongPlanYearsIn(at.paragraph)) {
    const right = `${plan.first}—${plan.last}年`;
    yield {
      span: locate(at, span),
      severity: 'warning',
      message: ['years', { plan: nameOf(plan), right, found: at.paragraph.slice(span) }],
      fixes: [fix(['fixYears', { right }], at, span, right)],
    };
  }
}

function fix(title: Message<Id>, at: PlacedParagraph, span: Span, text: string): SlipFix<Id> {
  return { title, safe: false, edits: replace(locate(at, span), text) };
}

function nameOf({ name, isLegalEducation }: WrongPlanClaim['plan']): string {
  return isLegalEducation ? `“${name}”普法` : `“${name}”`;
}

import { areYearsDisputed } from '../../document/disputed-years.js';
import { locate, type PlacedParagraph } from '../../document/placed.js';
import { repairOf, wrongPlanClaims, type WrongPlanClaim } from '../../document/plan-year-claims.js';
import type { ReportDocument } from '../../document/report-document.js';
import { yearsOutOfPlace } from '../../document/told-years.js';
import { wrongPlanYearsIn } from '../../facts/plan-years.js';
import { defineRule, replace, type Message, type Slip, type SlipFix } from '../rule.js';

/** “十四五”是2021—2025年：开局之年只能是2021年，收官之年只能是2025年。 */
export const planPeriodMismatch = defineRule({
  id: 'plan-period-mismatch',
  scope: 'document',
  severity: 'error',
  *check(document) {
    for (const at of document.body) {
      for (const claim of wrongPlanClaims(document.timeline, at)) if (isItsOwnSlip(document, claim)) yield claimSlip(claim);
      yield* yearsSlips(at);
    }
  },
});

type Id = 'plan-period-mismatch';

/** Where the year itself is out of place, that is what is wrong. */
function isItsOwnSlip(document: ReportDocument, { at, mention, isWritten }: WrongPlanClaim): boolean {
  if (!isWritten) return !areYearsDisputed(document);
  const place = locate(at, mention.span);
  return !yearsOutOfPlace(document).some(({ span }) => place.start <= span.start && span.end <= place.end);
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

function fix(title: Message<Id>, at: PlacedParagraph, span: { readonly start: number; readonly end: number }, text: string): SlipFix<Id> {
  return { title, safe: false, edits: replace(locate(at, span), text) };
}

function nameOf({ name, isLegalEducation }: WrongPlanClaim['plan']): string {
  return isLegalEducation ? `“${name}”普法` : `“${name}”`;
}

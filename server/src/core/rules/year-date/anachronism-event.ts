import { dayInWords } from '../../chinese/calendar.js';
import { thingsAfterWriting, type EarlyThing } from '../../document/early-things.js';
import { readFutureFacts } from '../../document/future-facts.js';
import { writingDays, type WritingDays } from '../../document/writing-days.js';
import type { DatableThing } from '../../facts/datable-things.js';
import type { Span } from '../../text/span.js';
import { defineRule, type Message, type Slip } from '../rule.js';
import type { Severity } from '../../report.js';

/** 报告里不会有落款以后才有的会议、文件、提法。 */
export const anachronismEvent = defineRule({
  id: 'anachronism-event',
  scope: 'document',
  severity: 'error',
  *check(document) {
    const writing = writingDays(document);
    if (!writing) return;
    const early = thingsAfterWriting(document, writing);
    const sure = early.filter(({ thing }) => thing.verified);
    const signed = document.years.signing?.span;
    if (early.length === 0 || (signed && readFutureFacts(document).length >= SIGNING_IS_WRONG)) return;
    if (signed && sure.length >= SIGNING_IS_WRONG) yield signingSlip(signed, sure, writing);
    else for (const found of early) yield slipOf(found, writing);
  },
});

/** So many things that came later, or that were done later, are one slip: that of the date. The latter are told by another rule. */
const SIGNING_IS_WRONG = 3;

type Id = 'anachronism-event';

function signingSlip(signed: Span, early: readonly EarlyThing[], writing: WritingDays): Slip<Id> {
  return {
    span: signed,
    severity: early.some(({ thing }) => severityOf(thing, writing) === 'error') ? 'error' : 'warning',
    message: ['many', { count: early.length, ...writtenBy(writing) }],
    related: early.map(({ thing, places }) => ({
      span: places[0]!,
      message: ['thing', { name: thing.label, day: thing.when }] as const,
    })),
  };
}

function slipOf({ thing, places: [first, ...rest] }: EarlyThing, writing: WritingDays): Slip<Id> {
  return {
    span: first!,
    severity: severityOf(thing, writing),
    message: messageOf(thing, writing),
    related: [
      ...(writing.evidence ? [{ span: writing.evidence, message: [writing.by, writtenBy(writing)] as const }] : []),
      ...rest.map((span) => ({ span, message: ['again'] as const })),
    ],
  };
}

function severityOf({ kind, verified }: DatableThing, { by }: WritingDays): Severity {
  if (!verified) return 'hint';
  return by === 'signing' && (kind === 'meeting' || kind === 'policy' || kind === 'plan') ? 'error' : 'warning';
}

function messageOf({ label: name, kind, when: day, verified }: DatableThing, writing: WritingDays): Message<Id> {
  const blanks = { name, day, ...writtenBy(writing) };
  return verified ? [kind, blanks] : ['unverified', blanks];
}

function writtenBy({ latest }: WritingDays): { readonly written: string } {
  return { written: dayInWords(latest) };
}

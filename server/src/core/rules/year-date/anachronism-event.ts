import { dayInWords } from '../../chinese/calendar.js';
import type { DatableThing } from '../../mentions/datable-things.js';
import type { PlacedSpan } from '../../paragraph/placed.js';
import { thingsAfterWriting, type EarlyThing } from '../../report/time/early-things.js';
import { writingDays, type WritingDays } from '../../report/years/writing-days.js';
import { years } from '../../report/years/years.js';
import { reportRule, type Message, type Slip } from '../rule.js';
import type { Severity } from '../../text/severity.js';

/** 报告里不会有落款以后才有的会议、文件、提法。 */
export const anachronismEvent = reportRule({
  id: 'anachronism-event',
  severity: 'error',
  inputs: { writingDays, thingsAfterWriting, years },
  *check(given) {
    const { writingDays: writing, thingsAfterWriting: early } = given;
    if (!writing || early.length === 0) return;
    const sure = early.filter(({ thing }) => thing.verified);
    const signed = given.years.signing?.span;
    if (signed && sure.length >= SIGNING_IS_WRONG) yield signingSlip(signed, sure, writing);
    else for (const found of early) yield slipOf(found, writing);
  },
});

/** So many things that came later are one slip: that of the date. */
const SIGNING_IS_WRONG = 3;

type Id = 'anachronism-event';

function signingSlip(signed: PlacedSpan, early: readonly EarlyThing[], writing: WritingDays): Slip<Id> {
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

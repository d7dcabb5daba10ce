import { dayInWords, yearOf } from '../../chinese/calendar.js';
import type { AnyLawEntry } from '../../data/laws.js';
import { readEarlyLaws, type EarlyLaw } from '../../document/early-laws.js';
import { locate, type PlacedParagraph } from '../../document/placed.js';
import type { ReportDocument } from '../../document/report-document.js';
import { placeOfTime } from '../../document/told-places.js';
import type { YearEvidence } from '../../document/year-evidence.js';
import { wrongEffectsIn, type WrongEffect } from '../../facts/stated-effect.js';
import { defineRule, replace, type Message, type Slip } from '../rule.js';

/** 还没有公布的法律不能写进报告，还没有施行的法律不能作为依据。 */
export const anachronismLawEffective = defineRule({
  id: 'anachronism-law-effective',
  scope: 'document',
  severity: 'warning',
  *check(document) {
    const laws = byLaw(readEarlyLaws(document));
    const { signing } = document.years;
    const unknown = laws.filter(([early]) => isAfterSigning(document, early));
    const signingIsWrong = signing !== undefined && unknown.length >= SIGNING_IS_WRONG;
    if (signingIsWrong) yield signingSlip(signing, unknown);
    for (const at of document.bodyWith(wrongEffectsIn)) for (const wrong of wrongEffectsIn(at.paragraph)) yield effectSlip(at, wrong);
    for (const early of laws) if (!signingIsWrong || !unknown.includes(early)) yield slipOf(document, early);
  },
});

type Id = 'anachronism-law-effective';
type SameLaw = readonly [EarlyLaw, ...EarlyLaw[]];

/** So many laws that were made public later are one slip: that of the date. */
const SIGNING_IS_WRONG = 2;

function isAfterSigning({ timeline: { signing } }: ReportDocument, { told, slip, since, mention }: EarlyLaw): boolean {
  if (slip !== 'unknown-yet' || told.decidedBy === 'written' || mayBeLocal(mention.entry, slip)) return false;
  return signing !== undefined && signing < since;
}

function signingSlip({ span, year }: YearEvidence, laws: readonly SameLaw[]): Slip<Id> {
  return {
    span,
    severity: laws.some(([{ mention }]) => mention.entry.verified) ? 'warning' : 'hint',
    message: ['many', { count: laws.length, year }],
    related: laws.map(([{ at, mention, since }]) => ({
      span: locate(at, mention.span),
      message: ['public', { name: at.paragraph.slice(mention.span), since: dayInWords(since) }] as const,
    })),
  };
}

function effectSlip(at: PlacedParagraph, { mention, span, inForce, isOnlyDay }: WrongEffect): Slip<Id> {
  const [place, since] = [locate(at, span), dayInWords(inForce)];
  return {
    span: place,
    message: ['effect', { name: at.paragraph.slice(mention.span), since, found: at.paragraph.slice(span) }],
    fixes: isOnlyDay ? [{ title: ['fixEffect', { since }], safe: false, edits: replace(place, since) }] : [],
  };
}

function slipOf({ timeline, years }: ReportDocument, [early, ...again]: SameLaw): Slip<Id> {
  const { at, mention, told, slip } = early;
  const when = placeOfTime(at, told, timeline.period) ?? years.signing?.span;
  return {
    span: locate(at, mention.span),
    message: messageOf(early),
    related: [
      ...(when ? [{ span: when, message: timeMessage(early) }] : []),
      ...again.map((other) => ({ span: locate(other.at, other.mention.span), message: ['again'] as const })),
    ],
    ...(mention.entry.verified ? (mayBeLocal(mention.entry, slip) ? { severity: 'information' } : {}) : { severity: 'hint' }),
  };
}

function messageOf({ at, mention: { span, edition }, version, since, slip }: EarlyLaw): Message<Id> {
  const blanks = { name: at.paragraph.slice(span), since: dayInWords(since) };
  const isUnknown = slip === 'unknown-yet';
  if (!version.isRevision) return [isUnknown ? 'unknownYet' : 'notInForce', blanks];
  const revised = { ...blanks, edition: typeof edition === 'number' ? `${edition}年修订的` : '新修订的' };
  return [isUnknown ? 'unknownYetRevision' : 'notInForceRevision', revised];
}

function timeMessage({ told, slip }: EarlyLaw): Message<Id> {
  if (slip !== 'unknown-yet') return ['time'];
  return told.decidedBy === 'written' ? ['timeUnknown'] : ['timeInferred', { year: yearOf(told.interval.to) }];
}

/** 《节约用水条例》: places had theirs before the state had one, and may leave their name out. */
function mayBeLocal({ name, shortName }: AnyLawEntry, slip: EarlyLaw['slip']): boolean {
  return slip === 'unknown-yet' && name === shortName && !name.endsWith('法');
}

/** One law that is dated wrongly is one slip, however often it is named. */
function byLaw(early: readonly EarlyLaw[]): readonly SameLaw[] {
  const laws = new Map<AnyLawEntry, [EarlyLaw, ...EarlyLaw[]]>();
  for (const one of early) {
    const known = laws.get(one.mention.entry);
    if (known) known.push(one);
    else laws.set(one.mention.entry, [one]);
  }
  return [...laws.values()];
}

import { dayInWords, yearOf, type Day } from '../../chinese/calendar.js';
import type { AnyLawEntry } from '../../dated/laws.js';
import { earlyLaws, type EarlyLaw } from './anachronism-law-effective/early-laws.js';
import { locate, within, type PlacedParagraph } from '../../paragraph/placed.js';
import { linesWith } from '../../questions/question.js';
import { body, type SigningDate } from '../../report/sign-off.js';
import { period } from '../../report/time/read-timeline.js';
import { signingDay, type ReportPeriod } from '../../report/time/report-period.js';
import { placeOfTime } from '../../report/time/told-times.js';
import { years } from '../../report/years/years.js';
import { wrongEffectsIn, type WrongEffect } from './anachronism-law-effective/stated-effect.js';
import { reportRule, replace, type Message, type Slip } from '../rule.js';

const linesWithWrongEffects = linesWith('lines with wrong days of effect', (paragraph) => wrongEffectsIn(paragraph).length > 0);

/** 还没有公布的法律不能写进报告，还没有施行的法律不能作为依据。 */
export const anachronismLawEffective = reportRule({
  id: 'anachronism-law-effective',
  severity: 'warning',
  inputs: { earlyLaws, years, period, linesWithWrongEffects, body },
  *check(given) {
    const laws = byLaw(given.earlyLaws);
    const { signing } = given.years;
    const unknown = laws.filter(([early]) => isAfterSigning(signingDay(given.years), early));
    const signingIsWrong = signing !== undefined && unknown.length >= SIGNING_IS_WRONG;
    if (signingIsWrong) yield signingSlip(signing, unknown);
    for (const at of within(given.linesWithWrongEffects, given.body))
      for (const wrong of wrongEffectsIn(at.paragraph)) yield effectSlip(at, wrong);
    for (const early of laws) if (!signingIsWrong || !unknown.includes(early)) yield slipOf(early, given.period, signing);
  },
});

type Id = 'anachronism-law-effective';
type SameLaw = readonly [EarlyLaw, ...EarlyLaw[]];

/** So many laws that were made public later are one slip: that of the date. */
const SIGNING_IS_WRONG = 2;

function isAfterSigning(signing: Day | undefined, { told, slip, since, mention }: EarlyLaw): boolean {
  if (slip !== 'unknown-yet' || told.decidedBy === 'written' || mayBeLocal(mention.entry, slip)) return false;
  return signing !== undefined && signing < since;
}

function signingSlip({ span, year }: SigningDate, laws: readonly SameLaw[]): Slip<Id> {
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

function slipOf([early, ...again]: SameLaw, told: ReportPeriod | undefined, signing: SigningDate | undefined): Slip<Id> {
  const { at, mention, slip } = early;
  const when = placeOfTime(at, early.told, told) ?? signing?.span;
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

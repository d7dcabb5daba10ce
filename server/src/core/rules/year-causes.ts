import type { PlacedSpan } from '../paragraph/placed.js';
import type { YearCause, YearRepair } from '../report/years/causes.js';
import type { OffClaim } from '../report/years/off-claims.js';
import type { YearRuleId } from '../report/years/roles.js';
import type { Message, Slip, SlipFix } from './rule.js';

/** What all rules on years have in common: the places that say the same or something else, and the repairs. */
export function causeSlip<Id extends YearRuleId>(cause: YearCause, message: Message<Id>): Slip<Id> {
  const { places, evidence, signed, isOfDate, severity, repairs } = cause;
  const others = isOfDate ? places : places.slice(1);
  const [first] = places;
  const date = signed ? [{ span: signed.span, message: ['signed', { signed: signed.words }] }] : [];
  const related = [
    ...others.map(({ claim, ...off }) => ({ span: placeOf({ claim, ...off }), message: ['also', { found: claim.words }] })),
    ...evidence.slice(0, MOST_EVIDENCE).map(({ span, words }) => ({ span, message: ['says', { found: words }] })),
    ...(isOfDate ? [] : date),
  ];
  return {
    span: isOfDate ? signed!.span : placeOf(first!),
    severity,
    message,
    related: related as unknown as NonNullable<Slip<Id>['related']>,
    fixes: repairs.map((repair) => fixOf<Id>(repair, places)),
  };
}

/** The year, or the half that is named where the year is right. */
function placeOf({ claim, year, part }: OffClaim): PlacedSpan {
  return part && year === undefined ? (claim.partSpan ?? claim.span) : claim.span;
}

const MOST_EVIDENCE = 4;

function fixOf<Id extends YearRuleId>(repair: YearRepair, places: readonly OffClaim[]): SlipFix<Id> {
  const [only, another] = repair.edits;
  const change = another || only === undefined ? changeOf(repair) : `改为“${only.newText}${/^\d{4}$/u.test(only.newText) ? '年' : ''}”`;
  const isHere = another === undefined && places.some((place) => placeOf(place).start === only?.span.start);
  const title = ['fix', { change: isHere ? change : changeOf(repair), count: repair.edits.length }];
  return { title: title as unknown as Message<Id>, safe: false, edits: repair.edits };
}

/** 把报告年度改为2022年，落款的年份改为2023年 */
function changeOf({ year, signed, changes }: YearRepair): string {
  const parts = [
    ...(changes.has('account') ? [`报告年度改为${year}年`] : []),
    ...(changes.has('plan') ? ['安排的年份改为次年'] : []),
    ...(changes.has('date') ? [`落款的年份改为${signed}年`] : []),
    ...(changes.has('other') ? ['这些年份逐处改正'] : []),
  ];
  return `把${parts.join('，')}`;
}

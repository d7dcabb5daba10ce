import type { Quantity } from '../chinese/quantities.js';
import type { Paragraph } from '../document/paragraph.js';
import { judgedIncrements, type JudgedIncrement } from './growth-increments.js';
import type { AmountClaim, MultipleClaim } from './growth-claims.js';
import type { GrowthSlip } from './growth-slip-kinds.js';
import { judgedGrowths } from './growth-slips.js';
import { termWriter } from './growth-terms.js';
import type { Growth } from './growth.js';
import type { Relation, RelationMember } from './relation.js';

/** One relation for each thing that is said of the way from one number to another; of those that are wrong only the one that is told. */
export function growthRelations(paragraph: Paragraph): readonly Relation[] {
  const growths = judgedGrowths(paragraph).flatMap(({ growth, slip, held }) => [
    ...held.map((claim) => relationOf(growth, claim, paragraph)),
    ...(slip ? [brokenRelation(slip, paragraph)].filter((relation) => relation !== undefined) : []),
  ]);
  return [...growths, ...judgedIncrements(paragraph).map((judged) => incrementRelation(judged, paragraph))];
}

function relationOf(growth: Growth, claim: AmountClaim | MultipleClaim, paragraph: Paragraph): Relation {
  return {
    kind: 'growth',
    rule: 'growth-mismatch',
    members: membersOf({ before: growth.from, after: growth.to, [isRate(claim) ? 'rate' : 'change']: claim.amount }, paragraph),
    holds: true,
    arithmetic: `${reckoning(growth, claim, paragraph)}＝${printed(claim.amount, paragraph)}`,
  };
}

function brokenRelation(slip: GrowthSlip, paragraph: Paragraph): Relation | undefined {
  if (slip.kind === 'doubling') return undefined;
  const { growth } = slip;
  const claim = 'claim' in slip ? slip.claim : undefined;
  return {
    kind: 'growth',
    rule: slip.kind === 'percent-for-points' || slip.kind === 'points-for-percent' ? 'percent-point' : 'growth-mismatch',
    members: membersOf(
      { before: growth.from, after: growth.to, ...(claim && { [isRate(claim) ? 'rate' : 'change']: claim.amount }) },
      paragraph,
    ),
    holds: false,
    arithmetic: claim
      ? `${reckoning(growth, claim, paragraph)}≠${printed(claim.amount, paragraph)}`
      : termsOf(growth, paragraph).join(isLess(growth) ? '＞' : '＜'),
  };
}

function incrementRelation({ increment: { end, is, by, rate }, reading }: JudgedIncrement, paragraph: Paragraph): Relation {
  const terms = termWriter([end, by.amount], paragraph);
  const [known, change] = [terms.write(end), terms.write(by.amount)];
  const before = is === 'old' ? known : `（${known}${by.direction === 'up' ? '－' : '＋'}${change}）`;
  const holds = reading === 'right';
  return {
    kind: 'growth',
    rule: 'growth-mismatch',
    members: membersOf({ [is === 'old' ? 'before' : 'after']: end, change: by.amount, rate: rate.amount }, paragraph),
    holds,
    arithmetic: `${change}÷${before}${holds ? '＝' : '≠'}${printed(rate.amount, paragraph)}`,
  };
}

type GrowthRole = 'before' | 'after' | 'change' | 'rate';

function membersOf(quantities: Partial<Record<GrowthRole, Quantity>>, paragraph: Paragraph): readonly RelationMember[] {
  return Object.entries(quantities)
    .map(([role, { number }]) => ({ role: role as GrowthRole, paragraph, span: number }))
    .sort((a, b) => a.span.start - b.span.start);
}

/** 比上年增加30件 is a change, 增长25% and 是上年的1.3倍 are rates. */
function isRate({ amount: { unitClass } }: AmountClaim | MultipleClaim): boolean {
  return unitClass === 'percent' || unitClass === 'times';
}

function reckoning(growth: Growth, claim: AmountClaim | MultipleClaim, paragraph: Paragraph): string {
  const [from, to] = termsOf(growth, paragraph);
  if (claim.kind === 'multiple') return `${to}÷${from}`;
  const difference = claim.direction === 'up' ? `${to}－${from}` : `${from}－${to}`;
  return isRate(claim) && !isDifferenceOfRates(growth, claim) ? `（${difference}）÷${from}` : difference;
}

/** 满意度由90%提高到95%，提高5%: the rates were subtracted. */
function isDifferenceOfRates({ from, to }: Growth, { amount }: AmountClaim): boolean {
  return to.unitClass === 'percent' && Math.abs(Math.abs(to.low - from.low) - amount.low) <= amount.precision / 2 + 1e-9;
}

function termsOf({ from, to }: Growth, paragraph: Paragraph): readonly [from: string, to: string] {
  const terms = termWriter([from, to], paragraph);
  return [terms.write(from), terms.write(to)];
}

function printed({ number, unit }: Quantity, paragraph: Paragraph): string {
  return paragraph.slice(number) + unit;
}

function isLess({ from, to }: Growth): boolean {
  return to.low * to.unitScale < from.low * from.unitScale;
}

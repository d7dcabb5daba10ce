import type { Paragraph } from '../../document/paragraph.js';
import { judgedIncrements } from '../../facts/growth-increments.js';
import type { DirectionSlip, DoublingSlip, GrowthSlip } from '../../facts/growth-slip-kinds.js';
import type { EndThatIsOff } from '../../facts/growth-ends.js';
import { judgedGrowths } from '../../facts/growth-slips.js';
import { writtenLike } from '../../facts/odd-one-out.js';
import { readOpposedChanges, type OpposedChange } from '../../facts/opposed-changes.js';
import { describeAmount, describeIncrement, endsOf, sidesOf } from '../growth-findings.js';
import type { Slip, SlipFix } from '../rule.js';
import { defineRule, replace } from '../rule.js';

type Found = Slip<'growth-mismatch'>;

/** 由甲到乙、比上年增减多少，应与前后两个数算得拢。 */
export const growthMismatch = defineRule({
  id: 'growth-mismatch',
  scope: 'paragraph',
  severity: 'error',
  *check(paragraph) {
    for (const { slip, end } of judgedGrowths(paragraph)) {
      const found = slip && describe(slip, paragraph);
      if (!found) continue;
      const args = endsOf(slip, paragraph);
      yield {
        ...found,
        ...(end && { fixes: fixesOfEnd(end, paragraph) }),
        related: [
          { span: slip.growth.from.number, message: ['from', args] },
          { span: slip.growth.to.number, message: ['to', args] },
        ],
      };
    }
    for (const judged of judgedIncrements(paragraph)) if (judged.reading !== 'right') yield describeIncrement(judged, paragraph);
    for (const opposed of readOpposedChanges(paragraph)) yield describeOpposed(opposed, paragraph);
  },
});

function describe(slip: GrowthSlip, paragraph: Paragraph): Found | undefined {
  switch (slip.kind) {
    case 'direction':
      return describeDirection(slip, paragraph);
    case 'doubling':
      return describeDoubling(slip, paragraph);
    case 'percent-for-points':
    case 'points-for-percent':
      return undefined;
    default:
      return describeAmount(slip, paragraph);
  }
}

function fixesOfEnd({ end, value }: EndThatIsOff, paragraph: Paragraph): readonly SlipFix<'growth-mismatch'>[] {
  const odd = writtenLike(value, end, paragraph);
  if (!odd) return [];
  const args = { found: paragraph.slice(odd.number), expected: odd.expected };
  return [{ title: ['fixEnd', args], safe: false, edits: replace(odd.number, odd.expected) }];
}

function describeDirection(slip: DirectionSlip, paragraph: Paragraph): Found {
  const { growth, at, proven, right } = slip;
  const actual = growth.to.low * growth.to.unitScale < growth.from.low * growth.from.unitScale ? '减少' : '增加';
  const fixes: readonly SlipFix<'growth-mismatch'>[] =
    right === undefined ? [] : [{ title: ['fixWord', { right }], safe: false, edits: replace(at, right) }];
  return {
    span: at,
    severity: proven ? 'error' : 'warning',
    message: ['direction', { ...endsOf(slip, paragraph), actual, word: paragraph.slice(at) }],
    fixes,
  };
}

function describeDoubling({ growth, at, claim }: DoublingSlip, paragraph: Paragraph): Found {
  const { written, quotient } = sidesOf(growth.from, growth.to, paragraph);
  return { span: at, severity: 'warning', message: ['doubling', { ...written, quotient, times: 2 ** claim.doublings }] };
}

/** Which of the two words is wrong is not told. */
function describeOpposed({ first, word, second }: OpposedChange, paragraph: Paragraph): Found {
  const args = { first: paragraph.slice(first), second: paragraph.slice(second) };
  return { span: word, message: ['opposed', args], related: [{ span: first, message: ['first', args] }] };
}

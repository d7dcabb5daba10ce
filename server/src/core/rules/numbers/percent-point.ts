import { inFormula } from '../../chinese/written-like.js';
import type { Paragraph } from '../../document/paragraph.js';
import type { GrowthSlip, PointSlip } from '../../facts/growth-slip-kinds.js';
import { readGrowthSlips } from '../../facts/growth-slips.js';
import type { Span } from '../../text/span.js';
import { defineRule, replace } from '../rule.js';

/** 两个百分比相减，差是百分点；数量的增减用百分比。 */
export const percentPoint = defineRule({
  id: 'percent-point',
  scope: 'paragraph',
  severity: 'warning',
  *check(paragraph) {
    for (const slip of readGrowthSlips(paragraph).filter(isPointSlip)) {
      const { from, to } = slip.growth;
      const args = {
        from: paragraph.slice(from.span),
        to: paragraph.slice(to.span),
        amount: inFormula(paragraph.slice(slip.claim.amount.number), slip.claim.amount),
        word: paragraph.slice(slip.claim.word),
      };
      const points = slip.kind === 'percent-for-points';
      const span = printedSpan(slip, paragraph);
      const right = args.amount + (points ? '个百分点' : '%');
      yield {
        span,
        severity: slip.fitsRelative ? 'hint' : 'warning',
        message: [slip.fitsRelative ? 'either' : points ? 'points' : 'percent', args],
        related: [
          { span: from.number, message: ['from', args] },
          { span: to.number, message: ['to', args] },
        ],
        fixes: slip.claim.amount.numeral === 'arabic' ? [{ title: ['fix', { right }], safe: false, edits: replace(span, right) }] : [],
      };
    }
  },
});

function isPointSlip(slip: GrowthSlip): slip is PointSlip {
  return slip.kind === 'percent-for-points' || slip.kind === 'points-for-percent';
}

/** The number and its unit, without what makes it approximate. */
function printedSpan({ claim: { amount } }: PointSlip, { text }: Paragraph): Span {
  const unit = text.indexOf(amount.unit, amount.number.end);
  return unit < 0 || unit >= amount.span.end ? amount.number : { start: amount.number.start, end: unit + amount.unit.length };
}

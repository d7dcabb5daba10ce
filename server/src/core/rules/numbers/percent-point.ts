import { inFormula } from '../../chinese/written-like.js';
import type { Quantity } from '../../chinese/quantities.js';
import type { Paragraph } from '../../paragraph/paragraph.js';
import type { Span } from '../../text/span.js';
import { lineRule, replace } from '../rule.js';
import { readMixedPoints } from './percent-point/mixed-points.js';

/** The last sign of what tells the change: 提高了, 上升约. */
const WORD = /(?<word>[\p{Script=Han}]{2,4})$/u;

/** 两个百分比相减，差是百分点；数量的增减用百分比。 */
export const percentPoint = lineRule({
  id: 'percent-point',
  severity: 'warning',
  *check(paragraph) {
    for (const { kind, from, to, change, fitsRelative } of readMixedPoints(paragraph)) {
      const { quantity } = change;
      const args = {
        from: paragraph.slice(from.quantity.span),
        to: paragraph.slice(to.quantity.span),
        amount: inFormula(paragraph.slice(quantity.number), quantity),
        word: WORD.exec(change.lead)?.groups!['word'] ?? change.lead,
      };
      const points = kind === 'percent-for-points';
      const span = printedSpan(quantity, paragraph);
      const right = args.amount + (points ? '个百分点' : '%');
      yield {
        span,
        severity: fitsRelative ? 'hint' : 'warning',
        message: [fitsRelative ? 'either' : points ? 'points' : 'percent', args],
        related: [
          { span: from.quantity.number, message: ['from', args] },
          { span: to.quantity.number, message: ['to', args] },
        ],
        fixes: quantity.numeral === 'arabic' ? [{ title: ['fix', { right }], safe: false, edits: replace(span, right) }] : [],
      };
    }
  },
});

/** The number and its unit, without what makes it approximate. */
function printedSpan({ number, span, unit }: Quantity, { text }: Paragraph): Span {
  const at = text.indexOf(unit, number.end);
  return at < 0 || at >= span.end ? number : { start: number.start, end: at + unit.length };
}

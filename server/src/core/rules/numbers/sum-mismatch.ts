import { scaleOf, writeNumber } from '../../chinese/arithmetic.js';
import { weighSum, type SumSlip } from '../../facts/sums.js';
import type { Paragraph } from '../../document/paragraph.js';
import { readBreakdowns } from '../../facts/totals.js';
import { defineRule } from '../rule.js';

/** 其中、括号、分别为等列出的各分项，加起来应等于总数。 */
export const sumMismatch = defineRule({
  id: 'sum-mismatch',
  scope: 'paragraph',
  severity: 'error',
  *check(paragraph) {
    for (const breakdown of readBreakdowns(paragraph)) {
      const slip = weighSum(breakdown);
      if (!slip) continue;
      const { whole, parts } = breakdown;
      yield {
        span: whole.number,
        severity: slip.certainty === 'proven' ? 'error' : 'warning',
        message: [slip.sum > whole.low ? 'more' : 'less', argsOf(slip, paragraph)],
        related: parts.map(({ quantity, label }) => ({
          span: quantity.number,
          message: ['part', { label: label || paragraph.slice(quantity.span) }] as const,
        })),
      };
    }
  },
});

/** The sum is told in the scale of the whole: 万元 where the whole is in 万元. */
function argsOf({ breakdown, sum }: SumSlip, paragraph: Paragraph) {
  const { whole, parts } = breakdown;
  const { name, factor } = scaleOf(paragraph.slice(whole.number));
  const write = (value: number): string => writeNumber(value / factor);
  return {
    terms: parts.map(({ quantity }) => write((quantity.low * quantity.unitScale) / whole.unitScale)).join('＋'),
    sum: write(sum),
    unit: name + whole.unit,
    whole: paragraph.slice(whole.span),
    difference: write(Math.abs(sum - whole.low)),
  };
}

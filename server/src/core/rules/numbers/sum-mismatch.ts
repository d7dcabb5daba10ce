import type { Paragraph } from '../../document/paragraph.js';
import { isToldWithItsParts, oddInSum, type OddOneOut } from '../../facts/odd-one-out.js';
import { writeSum } from '../../facts/sum-relations.js';
import { readSums, type SumSlip } from '../../facts/sums.js';
import { defineRule, replace, type Message, type SlipFix } from '../rule.js';

/** 其中、括号、分别为等列出的各分项，加起来应等于总数。 */
export const sumMismatch = defineRule({
  id: 'sum-mismatch',
  scope: 'paragraph',
  severity: 'error',
  *check(paragraph) {
    for (const slip of readSums(paragraph)) {
      if (slip.holds) continue;
      const { whole, parts } = slip.breakdown;
      const odd = oddInSum(slip, paragraph);
      if (odd && isToldWithItsParts(odd, slip, paragraph)) continue;
      yield {
        span: whole.number,
        severity: slip.certainty === 'proven' ? 'error' : 'warning',
        message: messageOf(slip, paragraph),
        related: parts.map(({ quantity, label }) => ({
          span: quantity.number,
          message: ['part', { label: label || paragraph.slice(quantity.span) }] as const,
        })),
        fixes: odd ? [fixOf(odd, paragraph)] : [],
      };
    }
  },
});

function messageOf(slip: SumSlip, paragraph: Paragraph): Message<'sum-mismatch'> {
  const { form, whole, parts } = slip.breakdown;
  const args = { ...writeSum(slip, paragraph), whole: paragraph.slice(whole.span) };
  if (form === 'difference') return ['balance', { ...args, taken: parts[0]!.label, left: parts[1]!.label }];
  if (slip.sum > whole.low) return ['more', args];
  return [slip.told === 'all' ? 'less' : 'lessOfSome', args];
}

function fixOf({ number, expected }: OddOneOut, paragraph: Paragraph): SlipFix<'sum-mismatch'> {
  return { title: ['fixNumber', { found: paragraph.slice(number), expected }], safe: false, edits: replace(number, expected) };
}

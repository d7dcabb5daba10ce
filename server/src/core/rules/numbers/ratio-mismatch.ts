import { inFormula, writtenLike } from '../../chinese/written-like.js';
import type { Paragraph } from '../../document/paragraph.js';
import { oddInRatio, type OddOneOut } from '../../facts/odd-one-out.js';
import { readRatios, type Ratio } from '../../facts/ratios.js';
import { defineRule, replace, type SlipFix } from '../rule.js';

/** 百分比应等于紧挨着它的两个数相除的结果，按所写的小数位四舍五入。 */
export const ratioMismatch = defineRule({
  id: 'ratio-mismatch',
  scope: 'paragraph',
  severity: 'error',
  *check(paragraph) {
    for (const ratio of readRatios(paragraph)) {
      if (ratio.holds) continue;
      const { percent, part, whole, computed, truncated, certain } = ratio;
      const odd = oddInRatio(ratio, paragraph);
      const args = {
        found: inFormula(paragraph.slice(percent.number), percent),
        part: paragraph.slice(part.number),
        whole: paragraph.slice(whole.number),
        computed,
      };
      yield {
        span: percent.number,
        // 100% may mean all that were due.
        severity: truncated ? 'hint' : percent.low === 100 || !certain ? 'warning' : 'error',
        message: [truncated ? 'truncated' : 'wrong', args],
        related: [
          { span: whole.number, message: ['whole', args] },
          { span: part.number, message: ['part', args] },
        ],
        fixes: odd ? [fixOf(odd, { percent, paragraph })] : [],
      };
    }
  },
});

interface Place extends Pick<Ratio, 'percent'> {
  readonly paragraph: Paragraph;
}

function fixOf({ number, expected }: OddOneOut, { percent, paragraph }: Place): SlipFix<'ratio-mismatch'> {
  const found = paragraph.slice(number);
  const right = writtenLike(found, expected);
  const title =
    number === percent.number && right === expected
      ? (['fixPercent', { expected }] as const)
      : (['fixCount', { found, expected: right }] as const);
  return { title, safe: false, edits: replace(number, right) };
}

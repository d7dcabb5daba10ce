import { readRatios } from '../../facts/ratios.js';
import { defineRule, replace } from '../rule.js';

/** 百分比应等于紧挨着它的两个数相除的结果，按所写的小数位四舍五入。 */
export const ratioMismatch = defineRule({
  id: 'ratio-mismatch',
  scope: 'paragraph',
  severity: 'error',
  *check(paragraph) {
    for (const { percent, part, whole, holds, computed, truncated, certain } of readRatios(paragraph)) {
      if (holds) continue;
      const args = {
        found: paragraph.slice(percent.number),
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
        fixes: [{ title: ['fixPercent', args], safe: false, edits: replace(percent.number, computed) }],
      };
    }
  },
});

import { partsOfWholes } from '../../facts/excess.js';
import { defineRule } from '../rule.js';

/** “其中”“已”“采纳”后面的部分数不会大于总数。 */
export const partExceedsWhole = defineRule({
  id: 'part-exceeds-whole',
  scope: 'paragraph',
  severity: 'error',
  *check(paragraph) {
    for (const { part, whole, excessive, certain } of partsOfWholes(paragraph)) {
      if (!excessive) continue;
      const args = { part: paragraph.slice(part.span), whole: paragraph.slice(whole.span) };
      yield {
        span: part.number,
        severity: certain ? 'error' : 'warning',
        message: ['exceeds', args],
        related: [{ span: whole.number, message: ['whole', args] }],
      };
    }
  },
});

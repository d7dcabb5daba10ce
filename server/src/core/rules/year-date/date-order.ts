import { locate } from '../../document/placed.js';
import { readReversedRanges } from '../../document/reversed-ranges.js';
import { defineRule } from '../rule.js';

/** “自A至B”，A应早于B。 */
export const dateOrder = defineRule({
  id: 'date-order',
  scope: 'document',
  reads: ['header', 'closing', 'headings', 'dates', 'layout'],
  severity: 'warning',
  *check({ paragraphs, timeline }) {
    for (const at of paragraphs) {
      if (at.paragraph.times.length === 0 || at.paragraph.block === 'table-row') continue;
      for (const { span, crosses } of readReversedRanges(at, timeline)) {
        const found = at.paragraph.slice(span);
        yield { span: locate(at, span), message: [crosses ? 'crosses' : 'reversed', { found }] };
      }
    }
  },
});

import { locate } from '../../document/placed.js';
import { readReversedRanges } from '../../facts/reversed-ranges.js';
import { defineRule } from '../rule.js';

/** “自A至B”，A应早于B。到次年的，落款时应已经过完；没有落款的不好说。 */
export const dateOrder = defineRule({
  id: 'date-order',
  scope: 'document',
  severity: 'warning',
  *check({ paragraphs, timeline }) {
    const { signing } = timeline;
    for (const at of paragraphs) {
      if (at.paragraph.block === 'table-row') continue;
      for (const { span, mayEndOn } of readReversedRanges(at.paragraph)) {
        if (mayEndOn !== undefined && (signing === undefined || mayEndOn <= signing || timeline.isPlan(at))) continue;
        yield { span: locate(at, span), message: [mayEndOn === undefined ? 'reversed' : 'crosses', { found: at.paragraph.slice(span) }] };
      }
    }
  },
});

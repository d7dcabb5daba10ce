import { locate } from '../../paragraph/placed.js';
import { linesWith } from '../../questions/question.js';
import { timeline } from '../../report/time/read-timeline.js';
import { readReversedRanges } from './date-order/reversed-ranges.js';
import { reportRule } from '../rule.js';

const linesWithReversedRanges = linesWith(
  'lines with reversed ranges',
  (paragraph) => paragraph.block !== 'table-row' && readReversedRanges(paragraph).length > 0,
);

/** “自A至B”，A应早于B。到次年的，落款时应已经过完；没有落款的不好说。 */
export const dateOrder = reportRule({
  id: 'date-order',
  severity: 'warning',
  inputs: { linesWithReversedRanges, timeline },
  *check({ linesWithReversedRanges: reversed, timeline: when }) {
    const { signing } = when;
    for (const at of reversed) {
      for (const { span, mayEndOn } of readReversedRanges(at.paragraph)) {
        if (mayEndOn !== undefined && (signing === undefined || mayEndOn <= signing || when.isPlan(at))) continue;
        yield { span: locate(at, span), message: [mayEndOn === undefined ? 'reversed' : 'crosses', { found: at.paragraph.slice(span) }] };
      }
    }
  },
});

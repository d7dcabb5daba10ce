import { wrongFixedDaysIn } from '../../facts/fixed-days.js';
import { defineRule, replace } from '../rule.js';

/** 国家宪法日是12月4日，安全生产月是6月。Source: 全国人大常委会关于设立国家宪法日的决定（2014-11-01）; the others are common knowledge. */
export const fixedDay = defineRule({
  id: 'fixed-day',
  scope: 'paragraph',
  severity: 'error',
  *check(paragraph) {
    for (const { entry, span, right } of wrongFixedDaysIn(paragraph)) {
      const found = paragraph.slice(span);
      yield {
        span,
        message:
          entry.day === undefined
            ? ['month', { name: entry.label, found, month: entry.month }]
            : ['day', { name: entry.label, found, month: entry.month, day: entry.day }],
        fixes: [{ title: ['fix', { right }], safe: false, edits: replace(span, right) }],
      };
    }
  },
});

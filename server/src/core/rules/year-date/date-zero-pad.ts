import { readPaddedDates } from './date-zero-pad/padded-dates.js';
import { lineRule, replace } from '../rule.js';

/** 月、日不编虚位：1不编为01。Source: GB/T 9704—2012 7.3.5.4. */
export const dateZeroPad = lineRule({
  id: 'date-zero-pad',
  severity: 'warning',
  mechanical: true,
  *check(paragraph) {
    for (const { span, expected } of readPaddedDates(paragraph)) {
      yield {
        span,
        message: ['padded', { found: paragraph.slice(span), expected }],
        fixes: [{ title: ['fix', { expected }], safe: true, edits: replace(span, expected) }],
      };
    }
  },
});

import { readHalfSpelled, readSpelledCounts } from './digit-form/numeral-styles.js';
import { lineRule, replace } from '../rule.js';

/** 同一句里同类的统计数都用阿拉伯数字；“千”“百”不与阿拉伯数字连写。Source: GB/T 15835—2011 4.1.1. */
export const digitForm = lineRule({
  id: 'digit-form',
  severity: 'hint',
  mechanical: true,
  *check(paragraph) {
    for (const { number, digits, beside } of readSpelledCounts(paragraph)) {
      const [found, other] = [paragraph.slice(number), paragraph.slice(beside.span)];
      yield {
        span: number,
        message: ['mixed', { found, expected: digits, other }],
        related: [{ span: beside.span, message: ['beside'] }],
        fixes: [{ title: ['fix', { expected: digits }], safe: true, edits: replace(number, digits) }],
      };
    }
    for (const { span, digits } of readHalfSpelled(paragraph.text)) {
      yield {
        span,
        message: ['half', { found: paragraph.slice(span), expected: digits }],
        fixes: [{ title: ['fix', { expected: digits }], safe: true, edits: replace(span, digits) }],
      };
    }
  },
});

import { locate } from '../../document/placed.js';
import { defineRule, replace } from '../rule.js';

/** 本文发文字号的年份应与成文日期的年份一致。Source: GB/T 9704—2012 7.2.5. */
export const docNumberYear = defineRule({
  id: 'doc-number-year',
  scope: 'document',
  reads: ['header', 'closing'],
  severity: 'warning',
  *check({ header: { documentNumber }, closing }) {
    const signing = closing.signOff.date;
    if (!documentNumber || !signing) return;
    const { at, number } = documentNumber;
    if (number.year.length !== 4 || Number(number.year) === signing.year) return;
    const span = locate(at, number.yearSpan);
    yield {
      span,
      message: ['mismatch', { number: number.year, signed: signing.year }],
      related: [{ span: signing.yearSpan, message: ['signed', { signed: signing.year }] }],
      fixes: [{ title: ['fix', { signed: signing.year }], safe: false, edits: replace(span, String(signing.year)) }],
    };
  },
});

import { readLateness } from '../../document/lateness.js';
import { defineRule } from '../rule.js';

/** 成文日期离报告期太远：不是报晚了，就是年份有误。 */
export const signDateLate = defineRule({
  id: 'sign-date-late',
  scope: 'document',
  severity: 'information',
  *check(document) {
    const { signing, stated, reportYear } = document.years;
    const lateness = readLateness(document);
    if (!lateness || !signing || !stated || reportYear === undefined) return;
    const { months, isDoubtful } = lateness;
    yield {
      span: signing.span,
      ...(isDoubtful ? { severity: 'warning' } : {}),
      message: [isDoubtful ? 'doubtful' : 'late', { date: signing.at.paragraph.slice(signing.mention.span), months }],
      related: [{ span: stated.span, message: ['reportYear', { report: reportYear }] }],
    };
  },
});

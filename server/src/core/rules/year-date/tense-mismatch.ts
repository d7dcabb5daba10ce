import { doneInPlan, toComeInAccount } from '../../document/misplaced-tenses.js';
import { headingSpan } from '../../document/sections.js';
import { defineRule } from '../rule.js';

/** 安排部分写打算，不写已经完成的数字；成绩部分写做了的事，不写打算。 */
export const tenseMismatch = defineRule({
  id: 'tense-mismatch',
  scope: 'document',
  severity: 'hint',
  *check(document) {
    const { planSection } = document;
    if (!planSection) return;
    const plan = { span: headingSpan(planSection), message: ['plan'] as const };
    for (const [key, places] of [
      ['done', doneInPlan(document, planSection)],
      ['toCome', toComeInAccount(document, planSection)],
    ] as const) {
      const [first, ...others] = places;
      if (!first) continue;
      yield {
        span: first.span,
        message: [key, { found: first.found }],
        related: [plan, ...others.map(({ span }) => ({ span, message: ['also'] as const }))],
      };
    }
  },
});

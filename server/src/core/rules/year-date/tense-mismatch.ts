import { doneInPlan, toComeInAccount } from './tense-mismatch/misplaced-tenses.js';
import { headingSpan, planSection } from '../../report/sections.js';
import { reportRule } from '../rule.js';

/** 安排部分写打算，不写已经完成的数字；成绩部分写做了的事，不写打算。 */
export const tenseMismatch = reportRule({
  id: 'tense-mismatch',
  severity: 'hint',
  inputs: { planSection, doneInPlan, toComeInAccount },
  *check(given) {
    if (!given.planSection) return;
    const plan = { span: headingSpan(given.planSection), message: ['plan'] as const };
    for (const [key, places] of [
      ['done', given.doneInPlan],
      ['toCome', given.toComeInAccount],
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

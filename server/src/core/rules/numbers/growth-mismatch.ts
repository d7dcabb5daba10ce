import { claimSlips } from '../claim-slips.js';
import { lineRule } from '../rule.js';

/** 由甲到乙、比上年增减多少，应与前后两个数算得拢。 */
export const growthMismatch = lineRule({
  id: 'growth-mismatch',
  severity: 'error',
  check: (paragraph) => claimSlips('growth-mismatch', paragraph),
});

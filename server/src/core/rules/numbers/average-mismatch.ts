import { claimSlips } from '../claim-slips.js';
import { lineRule } from '../rule.js';

/** 平均数应等于总数除以个数。 */
export const averageMismatch = lineRule({
  id: 'average-mismatch',
  severity: 'warning',
  check: (paragraph) => claimSlips('average-mismatch', paragraph),
});

import { claimSlips } from '../claim-slips.js';
import { lineRule } from '../rule.js';

/** 其中、括号、分别为等列出的各分项，加起来应等于总数。 */
export const sumMismatch = lineRule({
  id: 'sum-mismatch',
  severity: 'error',
  check: (paragraph) => claimSlips('sum-mismatch', paragraph),
});

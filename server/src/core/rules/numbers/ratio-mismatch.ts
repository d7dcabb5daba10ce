import { claimSlips } from '../claim-slips.js';
import { lineRule } from '../rule.js';

/** 百分比应等于紧挨着它的两个数相除的结果，按所写的小数位四舍五入。 */
export const ratioMismatch = lineRule({
  id: 'ratio-mismatch',
  severity: 'error',
  check: (paragraph) => claimSlips('ratio-mismatch', paragraph),
});

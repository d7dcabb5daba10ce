import { claimSlips } from '../claim-slips.js';
import { lineRule } from '../rule.js';

/** 把一个整体分完的几个百分比，加起来应是100%。 */
export const percentTotal = lineRule({
  id: 'percent-total',
  severity: 'warning',
  check: (paragraph) => claimSlips('percent-total', paragraph),
});

import { claimSlips } from '../claim-slips.js';
import { lineRule } from '../rule.js';

/** 历时应与起止时间相符。 */
export const durationMismatch = lineRule({
  id: 'duration-mismatch',
  severity: 'warning',
  check: (paragraph) => claimSlips('duration-mismatch', paragraph),
});

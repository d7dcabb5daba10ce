import { claimSlips } from '../claim-slips.js';
import { lineRule } from '../rule.js';

/** “超过”“过半”“超额完成”等说法应与数字相符。 */
export const boundMismatch = lineRule({
  id: 'bound-mismatch',
  severity: 'warning',
  check: (paragraph) => claimSlips('bound-mismatch', paragraph),
});

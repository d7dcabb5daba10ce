import { claimSlips } from '../claim-slips.js';
import { lineRule } from '../rule.js';

/** “其中”“已”“采纳”后面的部分数不会大于总数。 */
export const partExceedsWhole = lineRule({
  id: 'part-exceeds-whole',
  severity: 'error',
  check: (paragraph) => claimSlips('part-exceeds-whole', paragraph),
});

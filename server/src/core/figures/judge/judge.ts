import { middle } from '../../chinese/intervals.js';
import type { Severity } from '../../text/severity.js';
import type { Claim } from './claim.js';
import { bindingOf } from './shapes.js';
import type { SlipStrength } from './slip-strength.js';
import { slipOf } from './slips.js';
import { ERRORS, LEAST_TOLD, LIKELIHOOD, TOLD } from './thresholds.js';

/** What becomes of a claim. Undefined where it is not known whether it was meant. */
export interface Verdict {
  readonly claim: Claim;
  readonly holds: boolean;
  /** How many to one it is an error of the writer. */
  readonly odds: number;
  readonly severity: Severity;
}

/**
 * Whether a claim holds; if it does not, whether it is told, and how surely. Whoever asks for smaller odds is given what is not told as well,
 * as a hint.
 */
export function judge(claim: Claim, text: string, least = LEAST_TOLD): Verdict | undefined {
  const values = claim.operands.map(({ value }) => value);
  if (claim.equation.holds(values)) return { claim, holds: true, odds: 0, severity: 'hint' };
  const asked = middle(claim.equation.asks(values));
  if (!Number.isFinite(asked)) return undefined;
  const measure = claim.equation.byGreatest ? Math.max(...values.map(middle)) : Math.abs(asked);
  const deviation = Math.abs(middle(values[0]!) - asked) / Math.max(measure, 1e-9);
  const binding = bindingOf(claim.shape);
  const odds = ERRORS * (binding / (1 - binding)) * ratioFor(claim.slip ?? slipOf(claim, text), deviation);
  if (odds < least || claim.otherwise?.()) return undefined;
  const severity = TOLD.find(([from]) => odds >= from)?.[1] ?? 'hint';
  return { claim, holds: false, odds, severity };
}

function ratioFor(slip: SlipStrength, deviation: number): number {
  return LIKELIHOOD[slip].find(([most]) => deviation <= most)![1];
}

import { variantsOf } from '../../text/slips.js';
import { printedDigits, scaleOf } from '../../chinese/arithmetic.js';
import type { Interval } from '../../chinese/intervals.js';
import { valueOf, type Mention } from '../reading/mentions.js';
import type { Claim } from './claim.js';
import type { SlipStrength } from './slip-strength.js';

const STRONG_DIGITS = 3;
const LONGEST = 9;

/** Whether one digit changed, lost, doubled, or two that stand side by side changed over, make the claim come out. */
export function slipOf({ equation, operands }: Claim, text: string): SlipStrength {
  // 四分之一 for 四分之三: one character.
  if (operands[0].quantity.unitClass === 'tenth') return 'weak';
  const values = operands.map(({ value }) => value);
  let strength: SlipStrength = 'none';
  operands.forEach((operand, index) => {
    if (strength === 'strong') return;
    const digits = digitsOf(operand, text);
    if (digits === undefined) return;
    const isMended = variantsOf(digits).some((variant) => {
      const mended = values.with(index, mendedValue(operand, variant, text));
      return equation.holds(mended);
    });
    if (isMended) strength = digits.replace('.', '').length >= STRONG_DIGITS ? 'strong' : 'weak';
  });
  return strength;
}

/** The digits as printed, without what sets thousands apart; undefined for words and what is only approximate. */
function digitsOf({ quantity }: Mention, text: string): string | undefined {
  const digits = printedDigits(text.slice(quantity.number.start, quantity.number.end));
  if (digits !== undefined) return digits.length <= LONGEST ? digits : undefined;
  return Number.isInteger(quantity.low) && quantity.exact ? String(quantity.low) : undefined;
}

function mendedValue({ quantity, scale }: Mention, digits: string, text: string): Interval {
  const { factor } = scaleOf(text.slice(quantity.number.start, quantity.number.end));
  const value = Number(digits) * (quantity.numeral === 'arabic' ? factor : 1);
  return valueOf({ ...quantity, low: value, high: value, exact: true }, scale);
}

import type { Quantity } from '../chinese/quantities.js';
import type { Bounds } from '../chinese/approximation.js';
import { extentOf, meet, scaled } from './growth-arithmetic.js';
import type { AmountClaim, GrowthClaim } from './growth-claims.js';
import type { Growth } from './growth.js';

/** The end of a growth that is wrong, with the value that it should have in the base unit of its class. */
export interface EndThatIsOff {
  readonly end: Quantity;
  readonly value: number;
}

/**
 * A number, what it gained and the rate of that agree among themselves, but not with the other end: 260件，比上年280件增加52件，增长25%. Told only
 * where a difference and a rate both fail, and agree with one end alone.
 */
export function endThatIsOff({ from, to }: Growth, failed: readonly GrowthClaim[]): EndThatIsOff | undefined {
  const amounts = failed.filter((claim) => claim.kind === 'amount');
  const change = amounts.find(({ amount }) => amount.unitClass === to.unitClass);
  const rate = amounts.find(({ amount }) => amount.unitClass === 'percent');
  if (failed.length !== 2 || !change || !rate || change === rate || change.direction !== rate.direction) return undefined;
  if (![from, to, change.amount, rate.amount].every(({ exact }) => exact)) return undefined;
  const by = valueOf(change.amount) * (change.direction === 'up' ? 1 : -1);
  const agrees = (before: number): boolean => before > 0 && meet(scaled([by / before, by / before], 100), signed(rate));
  const [old, current] = [valueOf(from), valueOf(to)];
  if (agrees(old) === agrees(current - by)) return undefined;
  return agrees(old) ? { end: to, value: old + by } : { end: from, value: current - by };
}

function signed({ amount, direction }: AmountClaim): Bounds {
  return scaled(extentOf(amount), direction === 'up' ? 1 : -1);
}

function valueOf({ low, unitScale }: Quantity): number {
  return low * unitScale;
}

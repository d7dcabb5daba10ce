import { roundingOf } from '../chinese/arithmetic.js';
import type { Bounds } from '../chinese/approximation.js';
import type { Quantity } from '../chinese/quantities.js';

/** The least and the greatest true value of a printed number, in the base unit of its class; a rate is always rounded. */
export function extentOf(quantity: Quantity): Bounds {
  const rounding = !quantity.exact ? 0 : quantity.unitClass === 'percent' ? quantity.precision / 2 : roundingOf(quantity);
  return [quantity.low * quantity.unitScale - rounding, quantity.high * quantity.unitScale + rounding];
}

/** What a printed amount allows: half of its last digit either way; over 25% and 25%以上 have no upper end. */
export function claimedExtent(amount: Quantity, printed: string): Bounds {
  if (amount.exact) return extentOf({ ...amount, unitClass: 'percent' });
  const [low, high] = [amount.low * amount.unitScale, amount.high * amount.unitScale];
  return [low, /^(?:超|逾|突破)|[余多]/u.test(printed) ? Infinity : high];
}

/** The growth from one number to another as a multiple of the first: 0.25 for 25%. Both are positive. */
export function rateBetween(from: Bounds, to: Bounds): Bounds {
  const [low, high] = quotientOf(to, from);
  return [low - 1, high - 1];
}

export function differenceBetween(from: Bounds, to: Bounds): Bounds {
  return [to[0] - from[1], to[1] - from[0]];
}

export function quotientOf(to: Bounds, from: Bounds): Bounds {
  return [to[0] / from[1], to[1] / from[0]];
}

export function meet(a: Bounds, b: Bounds): boolean {
  const noise = 1e-9 * Math.max(1, Math.abs(a[0]), Math.abs(b[0]));
  return a[0] <= b[1] + noise && b[0] <= a[1] + noise;
}

export function scaled([low, high]: Bounds, factor: number): Bounds {
  return factor < 0 ? [high * factor, low * factor] : [low * factor, high * factor];
}

/** As many decimals as printed: 2 for 0.01. */
export function decimalsOf({ precision }: Quantity): number {
  return Math.max(0, Math.round(-Math.log10(precision)));
}

import { scaleOf, writeNumber } from '../../chinese/arithmetic.js';
import type { Mention } from '../reading/mentions.js';

const DECIMALS = 6;

/** A number as it is printed, with its 万 or 亿. */
export function printedNumber({ quantity }: Mention, text: string): string {
  return text.slice(quantity.number.start, quantity.number.end);
}

/** One unit of the last printed digit, in the printed unit. */
export function printedStep({ quantity }: Mention): number {
  return quantity.precision;
}

/** A value of the base unit as the number would be printed that is to say it: in its scale, with its decimals. */
export function inUnitOf(mention: Mention, value: number, text: string): string {
  const { scale } = mention;
  const { name, factor } = scaleOf(printedNumber(mention, text));
  const decimals = Math.min(DECIMALS, decimalsOf(mention, factor) + 1);
  return writeNumber(value / scale / factor, decimals) + name;
}

/** How many decimals are printed; `factor` is 10,000 where the number has its 万. */
export function decimalsOf({ quantity }: Mention, factor = 1): number {
  return Math.max(0, Math.round(-Math.log10(quantity.precision / factor)));
}

import { scaleOf, writeNumber } from '../chinese/arithmetic.js';
import type { Quantity } from '../chinese/quantities.js';
import type { Paragraph } from '../document/paragraph.js';

/** Writes numbers as the terms of one reckoning: alike printed, without units (150－120); otherwise each as it is printed (1.05亿－860万). */
export interface TermWriter {
  write(quantity: Quantity): string;
  /** What follows from them, in the base unit of their class: like the smallest of them. */
  writeResult(value: number): string;
}

export function termWriter(quantities: readonly Quantity[], paragraph: Paragraph): TermWriter {
  const scaled = quantities.map((quantity) => ({ quantity, ...scaleOf(paragraph.slice(quantity.number)) }));
  const isOneUnit = scaled.every(({ quantity }) => quantity.unit === quantities[0]!.unit);
  const unitOf = ({ unit, unitClass }: Quantity): string => (unitClass === 'percent' ? '%' : isOneUnit ? '' : unit);
  const least = scaled.reduce((a, b) => (b.factor * b.quantity.unitScale < a.factor * a.quantity.unitScale ? b : a));
  return {
    write: (quantity) => {
      const { name, factor } = scaleOf(paragraph.slice(quantity.number));
      return writeNumber(quantity.low / factor) + name + unitOf(quantity);
    },
    writeResult: (value) => writeNumber(value / least.quantity.unitScale / least.factor) + least.name + unitOf(least.quantity),
  };
}

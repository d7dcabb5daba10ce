import { withThousands, writeNumber } from '../../chinese/arithmetic.js';
import { isMeasured, unitByName } from '../../chinese/units.js';
import type { PlacedCell } from './table-grid.js';

const SCALE = /^[千万亿]/u;
const THOUSANDS = /\d(?<mark>[,，])\d{3}/u;
const MOST_TERMS = 20;

/** The least and the greatest true value of a printed number: measured amounts may be rounded even without decimals. */
export function extentOf({ cell }: PlacedCell, unit: string): readonly [low: number, high: number] {
  const printed = cell.unit || unit;
  const isRounded = SCALE.test(printed) || isMeasured(unitByName(printed)?.unitClass ?? '');
  const rounding = cell.precision < 1 || isRounded ? cell.precision / 2 : 0;
  return [cell.value! - rounding, cell.value! + rounding];
}

export function quotient([low, high]: readonly [number, number], [least, most]: readonly [number, number]): readonly [number, number] {
  return [low / most, high / least];
}

/** Whether a printed number can be one between two: its last digit may be rounded either way, or cut off. */
export function isWithin(value: number, precision: number, [low, high]: readonly [number, number]): boolean {
  const slack = precision + 1e-9 * Math.max(1, Math.abs(low), Math.abs(high));
  return value >= low - slack && value <= high + slack;
}

/** With as many decimals as the cell has, and its thousands set apart in the same way. */
export function writeLike(value: number, { cell }: PlacedCell): string {
  const decimals = Math.round(-Math.log10(cell.precision));
  const mark = THOUSANDS.exec(cell.text)?.groups!['mark'] ?? '';
  const [whole = '', ...rest] = (decimals > 0 ? value.toFixed(decimals) : writeNumber(value)).split('.');
  return [withThousands(whole, mark), ...rest].join('.');
}

/** The numbers with a sign between them: the first of them, where there are too many to read. */
export function writeTerms(cells: readonly PlacedCell[], sign = '＋'): string {
  const terms = cells.filter(({ cell }) => !cell.empty).map(written);
  return terms.length <= MOST_TERMS ? terms.join(sign) : `${terms.slice(0, MOST_TERMS).join(sign)}${sign}…（共${String(terms.length)}项）`;
}

export function written({ cell }: PlacedCell): string {
  return writeNumber(cell.value!);
}

import { writeLike } from './table-arithmetic.js';
import type { PlacedCell } from './table-grid.js';
import { readTableSums, type TableSum } from './table-sums.js';
import type { TableFact } from '../../paragraph/table-rows.js';

/** A table with more wrong totals has more than one cell wrong. */
const MOST_PAIRED = 40;

/** A cell of a table that does not agree with the totals. */
export interface TableSlip {
  readonly wrong: PlacedCell;
  /** What the totals ask for. */
  readonly expected: string;
  /** The totals that do not add up because of it. */
  readonly sums: readonly TableSum[];
  /** Nothing else in the table is off, so the expected number can be written in its place. */
  readonly certain: boolean;
}

/** The totals of a table; none in a direction in which most do not add up, for there they are read wrongly. */
export function understoodSums(table: TableFact): readonly TableSum[] {
  return understood(readTableSums(table));
}

/** The wrong cells of a table. */
export function readTableSlips(table: TableFact): readonly TableSlip[] {
  const sums = readTableSums(table);
  const failed = understood(sums).filter((sum) => !sum.fits);
  const pairs = pairsOf(failed);
  const single = failed.filter((sum) => !pairs.some((pair) => pair.sums.includes(sum)));
  return [
    ...pairs,
    ...single.map((sum) => ({
      wrong: sum.total,
      expected: writeLike(sum.sum, sum.total),
      sums: [sum],
      certain: failed.length === 1 && !isConfirmed(sum.total, sums),
    })),
  ];
}

/** Totals that fail for one cell: in its row and its column, or for a 小计 that the 合计 below adds up. */
function pairsOf(failed: readonly TableSum[]): readonly TableSlip[] {
  const pairs: TableSlip[] = [];
  const looked = failed.slice(0, MOST_PAIRED);
  for (const [index, first] of looked.entries()) {
    for (const second of looked.slice(index + 1)) {
      if (pairs.some(({ sums }) => sums.includes(first) || sums.includes(second))) continue;
      const common = commonCell(first, second);
      if (common) pairs.push({ ...common, sums: [first, second], certain: failed.length === 2 });
    }
  }
  return pairs;
}

function understood(sums: readonly TableSum[]): readonly TableSum[] {
  return (['down', 'across'] as const).flatMap((direction) => {
    const group = sums.filter((sum) => sum.direction === direction);
    return isUnderstood(group) ? group : [];
  });
}

function isUnderstood(sums: readonly TableSum[]): boolean {
  const fitting = sums.filter((sum) => sum.fits).length;
  return sums.length === 1 || fitting * 2 >= sums.length;
}

/** The cell adds up in another total, so the number itself may be right and another cell wrong. */
function isConfirmed({ row, column }: PlacedCell, sums: readonly TableSum[]): boolean {
  return sums.some((sum) => sum.fits && sum.items.some((item) => item.row === row && item.column === column));
}

/** One cell of two wrong totals, when both ask for the same number there. */
function commonCell(first: TableSum, second: TableSum): Pick<TableSlip, 'wrong' | 'expected'> | undefined {
  for (const cell of [first.total, ...first.items]) {
    const same = [second.total, ...second.items].find(({ row, column }) => row === cell.row && column === cell.column);
    if (!same) continue;
    const expected = writeLike(expectedAt(first, cell), cell);
    return expected === writeLike(expectedAt(second, same), cell) && !expected.startsWith('-') ? { wrong: cell, expected } : undefined;
  }
  return undefined;
}

/** The number that makes a total add up when written into one of its cells. */
function expectedAt({ total, sum }: TableSum, cell: PlacedCell): number {
  return cell.row === total.row && cell.column === total.column ? sum : cell.cell.value! + total.cell.value! - sum;
}

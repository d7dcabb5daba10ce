import type { TableFact } from '../../paragraph/table-rows.js';
import { byKeys } from '../../text/by-keys.js';
import { axesOf, type Comparison } from './table-axis.js';
import { readChanges } from './table-changes.js';
import { readFlows, readParts } from './table-flows.js';
import { readRequestBalances } from './gov-info-tables.js';
import { readRates, readShares, readShareTotals } from './table-shares.js';
import { readTableGrid, type PlacedCell } from './table-grid.js';
import { readTableSlips, understoodSums } from './table-slips.js';

/** A number that does not follow from others beside it. */
export interface ComparisonSlip extends Comparison {
  /** What fails for the same cause: the same numbers are reckoned with. */
  readonly others: readonly Comparison[];
  /** All other numbers take part in sums that come out, so that this one is wrong. */
  readonly certain: boolean;
}

/** What the numbers of a table say of each other besides adding up. */
export function readComparisons(table: TableFact): readonly Comparison[] {
  const grid = readTableGrid(table);
  if (!grid || readRequestBalances(table).length > 0) return [];
  return axesOf(grid).flatMap((axis) =>
    [readChanges, readShares, readShareTotals, readRates, readFlows, readParts].flatMap((read) => read(axis)),
  );
}

/** Those that do not come out; what a wrong total or a wrong part explains is told with that. */
export function readComparisonSlips(table: TableFact): readonly ComparisonSlip[] {
  const all = readComparisons(table);
  const failed = all.filter(({ fits }) => !fits);
  if (failed.length === 0) return [];
  const wrong = new Set(
    readTableSlips(table)
      .flatMap((slip) => [slip.wrong, ...slip.sums.map(({ total }) => total)])
      .map(keyOf),
  );
  const open = failed.filter((one) => !membersOf(one).some((key) => wrong.has(key)));
  const sums = understoodSums(table).filter((sum) => sum.fits);
  const vouched = new Set([
    ...sums.flatMap(({ total, items }) => [total, ...items].map(keyOf)),
    ...all.filter(({ fits }) => fits).flatMap(membersOf),
  ]);
  const byNumber = byKeys(open, causesOf);
  const told = new Set<Comparison>();
  return open.flatMap((one): ComparisonSlip | [] => {
    if (told.has(one)) return [];
    const others = [...new Set(causesOf(one).flatMap((key) => byNumber.get(key)!))].filter((other) => other !== one && !told.has(other));
    for (const other of [one, ...others]) told.add(other);
    const isVouchedFor = one.operands.every((cell) => vouched.has(keyOf(cell))) && !vouched.has(keyOf(one.derived));
    return { ...one, others, certain: isVouchedFor && others.length === 0 && one.kind !== 'part' && one.kind !== 'shares' };
  });
}

/** The numbers one of which may be the wrong one; not the total that all shares have in common. */
function causesOf({ kind, derived, operands }: Comparison): readonly string[] {
  return [derived, ...(kind === 'share' ? operands.slice(0, 1) : operands)].map(keyOf);
}

function membersOf({ derived, operands }: Comparison): readonly string[] {
  return [derived, ...operands].map(keyOf);
}

function keyOf({ row, column }: PlacedCell): string {
  return `${String(row)} ${String(column)}`;
}

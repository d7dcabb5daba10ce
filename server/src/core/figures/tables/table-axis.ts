import type { GridLine, PlacedCell, TableGrid } from './table-grid.js';

/** A table looked at along one direction: its columns with the rows that cross them, or its rows with the columns. */
export interface TableAxis {
  readonly lines: readonly GridLine[];
  readonly cross: readonly GridLine[];
  readonly at: (line: GridLine, cross: GridLine) => PlacedCell;
  readonly partial: boolean;
}

export function axesOf({ columns, rows, cell, partial }: TableGrid): readonly TableAxis[] {
  const at = (row: GridLine, column: GridLine): PlacedCell => ({
    row: row.index,
    column: column.index,
    cell: cell(row.index, column.index),
  });
  return [
    { lines: columns, cross: rows, at: (column, row) => at(row, column), partial },
    { lines: rows, cross: columns, at, partial },
  ];
}

/** What one number of a table says of others in its row or column. */
export interface Comparison {
  readonly kind: 'difference' | 'growth' | 'share' | 'shares' | 'rate' | 'balance' | 'part';
  /** The number that follows from the others. */
  readonly derived: PlacedCell;
  readonly label: string;
  readonly operands: readonly PlacedCell[];
  /** 356－320＝36 */
  readonly arithmetic: string;
  /** What the others ask for, printed as the cell is. */
  readonly expected: string;
  readonly fits: boolean;
}

/** Those of one pair of lines, where more of them come out than not: then what the lines are is understood. */
export function understoodIf(comparisons: readonly Comparison[], least: number): readonly Comparison[] {
  const holding = comparisons.filter(({ fits }) => fits).length;
  return holding >= least && holding * 2 > comparisons.length ? comparisons : [];
}

/** The reading of several by which most comes out. */
export function likeliest(readings: readonly (readonly Comparison[])[]): readonly Comparison[] {
  const holding = (one: readonly Comparison[]): number => one.filter(({ fits }) => fits).length;
  return [...readings].sort((a, b) => holding(b) - holding(a))[0] ?? [];
}

/** The cells hold numbers, and something is counted in them. */
export function areFilled(cells: readonly PlacedCell[]): boolean {
  return cells.every(({ cell }) => cell.value !== undefined && !cell.empty);
}

import { fits } from '../../chinese/arithmetic.js';
import type { TableFact } from '../../paragraph/table-rows.js';
import { readRequestBalances, readReviewBalances } from './gov-info-tables.js';
import { isTotal, type LineKind } from './line-kinds.js';
import { readingsOf } from './line-readings.js';
import { readTableGrid, type GridLine, type PlacedCell, type TableGrid } from './table-grid.js';

/** A total of a table with the cells that it should be the sum of. */
export interface TableSum {
  readonly direction: 'down' | 'across';
  /** 合计, 小计 … as the table calls it. */
  readonly label: string;
  readonly total: PlacedCell;
  readonly items: readonly PlacedCell[];
  readonly sum: number;
  readonly fits: boolean;
  /** Which lines are added is not said; this is how other totals of the table come out. */
  readonly inferred: boolean;
}

/** A total among the lines of one direction, with what it adds up. */
interface Group {
  readonly total: number;
  readonly items: readonly number[];
}

const ADDED_DOWN: ReadonlySet<LineKind> = new Set(['count', 'nested', 'total', 'subtotal', 'grand']);

/** The totals of a table; none where its structure leaves any doubt. */
export function readTableSums(table: TableFact): readonly TableSum[] {
  // The statutory tables have rules of their own.
  if (readRequestBalances(table).length + readReviewBalances(table).length > 0) return [];
  const grid = readTableGrid(table);
  return grid ? [...sumsDown(grid), ...sumsAcross(grid)] : [];
}

function sumsDown({ columns, rows, cell, partial }: TableGrid): readonly TableSum[] {
  if (partial || !rows.some(({ kind }) => isTotal(kind))) return [];
  const place = (row: number, column: number): PlacedCell => ({ row, column, cell: cell(row, column) });
  const hasSections = rows.some(({ kind }) => kind === 'section');
  return likeliest(
    readingsOf(rows).map((reading) => ({
      inferred: hasSections,
      sums: groups(rows, reading).flatMap(({ total, items }) =>
        columns
          .filter(({ kind }) => ADDED_DOWN.has(kind))
          .flatMap(({ index }) =>
            sumOf(
              { direction: 'down', label: rows[total]!.label, total: place(total, index), items: items.map((row) => place(row, index)) },
              [rows[total]!, ...items.map((row) => rows[row]!)],
            ),
          ),
      ),
    })),
  );
}

function sumsAcross({ columns, rows, cell }: TableGrid): readonly TableSum[] {
  if (!columns.some(({ kind }) => isTotal(kind))) return [];
  const readings = columns.some(({ group, kind }) => group !== '' && kind !== 'none')
    ? [columnGroups(columns)]
    : readingsOf(columns).map((reading) => groups(columns, reading));
  return likeliest(
    readings.map((found) => ({
      inferred: false,
      sums: found.flatMap(({ total, items }) =>
        rows
          .filter(({ kind }) => ADDED_DOWN.has(kind))
          .flatMap(({ index: row }) => {
            const place = (at: number): PlacedCell => ({ row, column: columns[at]!.index, cell: cell(row, columns[at]!.index) });
            const lines = [total, ...items].map((at) => columns[at]!);
            return sumOf({ direction: 'across', label: columns[total]!.label, total: place(total), items: items.map(place) }, lines);
          }),
      ),
    })),
  );
}

/** Of several readings the one by which most totals come out; where none does, nobody knows what is added. */
function likeliest(readings: readonly { readonly inferred: boolean; readonly sums: readonly TableSum[] }[]): readonly TableSum[] {
  const fitting = (sums: readonly TableSum[]): number => sums.filter((sum) => sum.fits).length;
  const [best] = [...readings].sort((a, b) => fitting(b.sums) - fitting(a.sums));
  const inferred = (best?.inferred ?? false) || readings.length > 1;
  if (!best || (inferred && fitting(best.sums) === 0)) return [];
  return best.sums.map((sum) => ({ ...sum, inferred }));
}

/** Which entries each total adds up: 小计 those since the last one; 合计 the 小计 and what stands apart; a total at the head all below it. */
function groups(lines: readonly GridLine[], counted: readonly number[]): readonly Group[] {
  const found: Group[] = [];
  const totals = counted.filter((index) => isTotal(lines[index]!.kind));
  const hasGrand = totals.length > 1 && totals.some((index) => lines[index]!.kind === 'grand');
  let single: number[] = [];
  let subtotals: number[] = [];
  for (const index of counted) {
    const { kind } = lines[index]!;
    if (!isTotal(kind)) {
      single.push(index);
      continue;
    }
    if (index === counted[0]) return totals.length === 1 ? [{ total: index, items: counted.slice(1) }].filter(isSum) : [];
    const isPartial = kind === 'subtotal' || (hasGrand && kind !== 'grand');
    found.push({ total: index, items: isPartial ? single : [...subtotals, ...single] });
    subtotals = isPartial ? [...subtotals, index] : [];
    single = [];
  }
  return found.filter(isSum);
}

/** Below names merged over several columns: a total adds up those of its name; one that stands apart, the totals of the others. */
function columnGroups(columns: readonly GridLine[]): readonly Group[] {
  const names = [...new Set(columns.map(({ group }) => group).filter((group) => group !== ''))];
  const own = names.flatMap((name) =>
    groups(
      columns,
      countedOf(columns, ({ group }) => group === name),
    ),
  );
  const totals = own.map(({ total }) => total);
  const apart = countedOf(columns, ({ group }) => group === '');
  const last = apart.filter((index) => isTotal(columns[index]!.kind));
  if (last.length !== 1) return own;
  const inGroups = names.flatMap((name) => {
    const inName = countedOf(columns, ({ group }) => group === name);
    const ownTotals = inName.filter((index) => totals.includes(index));
    return ownTotals.length > 0 ? ownTotals.slice(-1) : inName;
  });
  const items = [...inGroups, ...apart.filter((index) => index !== last[0])].sort((a, b) => a - b);
  const isAtEnd = items.every((index) => index < last[0]!);
  return isAtEnd ? [...own, ...[{ total: last[0]!, items }].filter(isSum)] : own;
}

function countedOf(columns: readonly GridLine[], fitting: (column: GridLine) => boolean): readonly number[] {
  return columns.flatMap((column, at) => (fitting(column) && ADDED_DOWN.has(column.kind) && column.kind !== 'nested' ? [at] : []));
}

function isSum({ items }: Group): boolean {
  return items.length > 1;
}

function sumOf(parts: Pick<TableSum, 'direction' | 'label' | 'total' | 'items'>, lines: readonly Pick<GridLine, 'unit'>[]): TableSum | [] {
  const { total, items } = parts;
  const cells = [total, ...items].map(({ cell }) => cell);
  if (total.cell.empty || items.every(({ cell }) => cell.empty) || cells.some(({ value }) => value === undefined)) return [];
  const units = lines.map(({ unit }) => unit);
  // A column that names no unit stands beside those that do for a reason; a total row seldom names one.
  if (severalUnits(parts.direction === 'across' ? units.map((unit) => unit || '?') : units) || severalUnits(cells.map(({ unit }) => unit)))
    return [];
  const sum = items.reduce((value, { cell }) => value + cell.value!, 0);
  const finest = Math.min(...cells.map(({ precision }) => precision));
  const tolerance =
    finest < 1 ? (Math.max(total.cell.precision === 1 ? finest : total.cell.precision, finest) * (items.length + 1)) / 2 : 0;
  return { ...parts, sum, fits: fits(sum, total.cell.value!, tolerance), inferred: false };
}

/** 件 and 万元 are not added up. */
function severalUnits(units: readonly string[]): boolean {
  return new Set(units.filter((unit) => unit !== '')).size > 1;
}

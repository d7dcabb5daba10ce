import { fits } from '../chinese/arithmetic.js';
import type { TableCell, TableFact, TableRow } from './tables.js';

/** A cell with its place in the table. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: TableCell;
}

/** A total of a table with the cells that it should be the sum of. */
export interface TableSum {
  readonly direction: 'down' | 'across';
  /** 合计, 小计 … as the table calls it. */
  readonly label: string;
  readonly total: PlacedCell;
  readonly items: readonly PlacedCell[];
  readonly sum: number;
  readonly fits: boolean;
}

const TOTAL = /^(?:(?:全年|年度|累计)?合计|总计|共计|总数|合计数|总合计|[\p{Script=Han}]{0,6}小计)$/u;
const SUBTOTAL = /小计$/u;
const GRAND = /^总/u;
/** Columns whose cells cannot be added. */
const NOT_ADDED = /率|比|%|％|均|单价|序号|编号|年份|年度|日期|时间|电话|名次|排名|增长|增幅|增减|得分|评分|号$/u;
/** Rows that are contained in the row above them. */
const NESTED = /^(?:其中|[-－—·•]|包括)/u;
const ORDINAL_STYLES: readonly RegExp[] = [
  /^[一二三四五六七八九十]+[、.．]/u,
  /^[（(][一二三四五六七八九十]+[）)]/u,
  /^\d+[、.．]/u,
  /^[（(]\d+[）)]/u,
];
const YEAR = /^(?:19|20)\d{2}$/u;
const UNIT = /[（(](?<unit>[^（(）)]{0,20})[）)]/u;

/** The totals of a table; none where its structure leaves any doubt. */
export function readTableSums(table: TableFact): readonly TableSum[] {
  const grid = readGrid(table);
  return grid ? [...sumsDown(grid), ...sumsAcross(grid)] : [];
}

interface Grid {
  readonly head: readonly string[];
  /** Rows under the head, by their place in the table. */
  readonly body: readonly { readonly row: number; readonly cells: readonly TableCell[]; readonly label: string }[];
  /** Columns of numbers, in order. */
  readonly numeric: readonly number[];
}

function readGrid({ rows }: TableFact): Grid | undefined {
  const [first, ...rest] = rows;
  if (!first || rest.length === 0 || rest.some(({ cells }) => cells.length !== first.cells.length)) return undefined;
  const columns = first.cells.map((_, column) => column);
  const isNumeric = (column: number): boolean =>
    rest.every(({ cells }) => cells[column]!.value !== undefined) && rest.some(({ cells }) => !cells[column]!.empty);
  const wordColumns = columns.filter((column) => !isNumeric(column));
  const head = first.cells.map(({ text }) => compact(text));
  if (wordColumns.length === 0 || columns.every((column) => wordColumns.includes(column) || isFigure(first.cells[column]!)))
    return undefined;
  return {
    head,
    numeric: columns.filter((column) => isNumeric(column) && !NOT_ADDED.test(head[column]!)),
    body: rest.map((row, index) => ({ row: index + 1, cells: row.cells, label: labelOf(row, wordColumns) })),
  };
}

/** A table without a head does not say which of its columns can be added; a year may name a column. */
function isFigure({ value, text }: TableCell): boolean {
  return value !== undefined && !YEAR.test(text);
}

function labelOf({ cells }: TableRow, columns: readonly number[]): string {
  const texts = columns.map((column) => compact(cells[column]!.text)).filter((text) => text !== '');
  return texts.find((text) => isTotal(text)) ?? texts[0] ?? '';
}

function compact(text: string): string {
  return text.replace(/\s/gu, '');
}

function isTotal(label: string): boolean {
  return TOTAL.test(label.replace(UNIT, ''));
}

function sumsDown({ body, numeric }: Grid): readonly TableSum[] {
  const labels = body.map(({ label }) => label);
  if (!labels.some(isTotal) || isNested(labels)) return [];
  return groups(labels).flatMap(({ total, items }) =>
    numeric.flatMap((column) => {
      const place = (index: number): PlacedCell => ({ row: body[index]!.row, column, cell: body[index]!.cells[column]! });
      return sumOf({ direction: 'down', label: labels[total]!, total: place(total), items: items.map(place) });
    }),
  );
}

function sumsAcross({ head, body, numeric }: Grid): readonly TableSum[] {
  const all = numeric.map((column) => head[column]!);
  // What stands behind the last total is counted in its own unit: 件 … 合计（件） | 金额（万元）.
  const last = all.findLastIndex(isTotal);
  const labels = last > 0 ? all.slice(0, last + 1) : all;
  if (last < 0 || isNested(all) || new Set(labels.map((label) => UNIT.exec(label)?.groups!['unit'] ?? '')).size > 1) return [];
  return groups(labels).flatMap(({ total, items }) =>
    body.flatMap(({ row, cells }) => {
      const place = (index: number): PlacedCell => ({ row, column: numeric[index]!, cell: cells[numeric[index]!]! });
      return sumOf({ direction: 'across', label: labels[total]!, total: place(total), items: items.map(place) });
    }),
  );
}

function isNested(labels: readonly string[]): boolean {
  const styles = ORDINAL_STYLES.filter((style) => labels.some((label) => style.test(label)));
  const isHalfNumbered =
    styles.length === 1 && ORDINAL_STYLES.indexOf(styles[0]!) < 2 && labels.some((label) => !isTotal(label) && !styles[0]!.test(label));
  return styles.length > 1 || isHalfNumbered || labels.some((label) => NESTED.test(label));
}

/** Which entries each total adds up: 小计 those since the last one; 合计 the 小计 and what stands apart; a total at the head all below it. */
function groups(labels: readonly string[]): readonly { readonly total: number; readonly items: readonly number[] }[] {
  const found: { total: number; items: readonly number[] }[] = [];
  const hasGrand = labels.some((label) => isTotal(label) && GRAND.test(label)) && labels.filter(isTotal).length > 1;
  let single: number[] = [];
  let subtotals: number[] = [];
  for (const [index, label] of labels.entries()) {
    if (!isTotal(label)) {
      single.push(index);
      continue;
    }
    if (index === 0) return labels.filter(isTotal).length === 1 ? [{ total: 0, items: labels.map((_, at) => at).slice(1) }] : [];
    const isPartial = SUBTOTAL.test(label) || (hasGrand && !GRAND.test(label));
    found.push({ total: index, items: isPartial ? single : [...subtotals, ...single] });
    subtotals = isPartial ? [...subtotals, index] : [];
    single = [];
  }
  return found.filter(({ items }) => items.length > 1);
}

function sumOf(parts: Pick<TableSum, 'direction' | 'label' | 'total' | 'items'>): TableSum | [] {
  const { total, items } = parts;
  if (total.cell.empty || items.every(({ cell }) => cell.empty)) return [];
  const sum = items.reduce((value, { cell }) => value + cell.value!, 0);
  const finest = Math.min(total.cell.precision, ...items.map(({ cell }) => cell.precision));
  const tolerance =
    finest < 1 ? (Math.max(total.cell.precision === 1 ? finest : total.cell.precision, finest) * (items.length + 1)) / 2 : 0;
  return { ...parts, sum, fits: fits(sum, total.cell.value!, tolerance) };
}

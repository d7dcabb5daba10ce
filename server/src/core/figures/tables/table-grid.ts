import type { PlacedTableCell, TableFact, TableRow } from '../../paragraph/table-rows.js';
import { unitByName } from '../../chinese/units.js';
import { columnKindOf, isNote, isPartial, rowKindOf, withoutUnit, type LineKind } from './line-kinds.js';

/** A table as it is read: what each row and each column is, and the cells between them. */
export interface TableGrid {
  /** Columns of numbers. */
  readonly columns: readonly GridLine[];
  /** Rows under the head. */
  readonly rows: readonly GridLine[];
  readonly cell: (row: number, column: number) => PlacedTableCell;
  /** Some rows are left out: what is there need not make the totals. */
  readonly partial: boolean;
}

/** A row or a column. */
export interface GridLine {
  /** Its place among the rows, or the columns. */
  readonly index: number;
  /** All that it is called, and the same without its unit. */
  readonly name: string;
  readonly label: string;
  /** What it stands under: the name in the row of the head above, or what is merged over several rows. */
  readonly group: string;
  readonly unit: string;
  readonly kind: LineKind;
}

/** A cell with its place in the table. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: PlacedTableCell;
}

const YEAR = /^(?:19|20)\d{2}$/u;
const MOST_HEADS = 3;
const UNIT = /[（(](?:单位[：:])?(?<unit>[^（(）)]{0,20})[）)]/u;
const ADDED = /^(?:件|项|条|宗|起|次|个|人|户|家|份|场|批|名|元|万元|亿元|%)$/u;

/** Undefined where the structure leaves any doubt. */
export function readTableGrid({ rows: all }: TableFact): TableGrid | undefined {
  const lines = withoutNotes(all);
  const width = lines[0]?.cells.length ?? 0;
  if (lines.length < 2 || lines.some(({ cells }) => cells.length !== width)) return undefined;
  const heads = headsOf(lines);
  const body = lines.slice(heads);
  const all2 = Array.from({ length: width }, (_, column) => column);
  const isNumeric = (column: number): boolean => isColumnOfNumbers(body.map(({ cells }) => cells[column]!));
  const numeric = all2.filter(isNumeric);
  const words = all2.filter((column) => !isNumeric(column));
  if (heads === 0 || body.length === 0 || words.length === 0 || numeric.length === 0) return undefined;
  return {
    columns: numeric.map((column) => readColumn(lines.slice(0, heads), body, column)),
    rows: body.map(({ cells }, index) => readRow(cells, { index, words, numeric })),
    cell: (row, column) => body[row]!.cells[column]!,
    partial: body.some(({ cells }) => words.some((column) => isPartial(cells[column]!.text))),
  };
}

/** Captions above the head and notes at the end fill one cell only. */
function withoutNotes(rows: readonly TableRow[]): readonly TableRow[] {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const isFilled = ({ cells }: TableRow): boolean => new Set(cells.map(({ text }) => text).filter((text) => text !== '')).size > 1;
  const first = rows.findIndex(isFilled);
  const kept = rows.slice(Math.max(0, first)).filter((row) => !isNote(row.cells[0]!.text) && row.cells.some(({ text }) => text !== ''));
  const end = kept.findLastIndex(isFilled);
  return kept.slice(0, end + 1).map((row) => (!isFilled(row) ? padded(row, width) : row));
}

/** A row that only names what the rows below belong to. */
function padded({ cells }: TableRow, width: number): TableRow {
  const [first] = cells;
  const blank = { ...first!, text: '', value: 0, empty: true, unit: '', signed: false };
  return { cells: Array.from({ length: width }, (_, index) => (index === 0 ? first! : blank)) };
}

/** The rows at the top that hold no number; a year may name a column. */
function headsOf(rows: readonly TableRow[]): number {
  const isHead = ({ cells }: TableRow, index: number): boolean =>
    cells.every(({ value, empty, text }) => value === undefined || empty || YEAR.test(text)) &&
    (index === 0 || cells.some(({ text }, column) => column > 0 && text !== ''));
  const first = rows.findIndex((row, index) => !isHead(row, index));
  return Math.min(first < 0 ? rows.length : first, MOST_HEADS);
}

/** Now and then one of them says something in words. */
function isColumnOfNumbers(cells: readonly PlacedTableCell[]): boolean {
  const filled = cells.filter(({ empty }) => !empty);
  const words = filled.filter(({ value }) => value === undefined).length;
  return filled.length > 0 && words * 4 <= filled.length;
}

function readColumn(heads: readonly TableRow[], body: readonly TableRow[], column: number): GridLine {
  const names = heads.map(({ cells }, depth) => headName(cells, column, heads.slice(depth + 1)));
  const path = names.filter((name, depth) => name !== '' && name !== names[depth - 1]);
  const full = path.at(-1) ?? '';
  const units = new Set(body.map(({ cells }) => cells[column]!.unit).filter((unit) => unit !== ''));
  const unit = [...path].reverse().flatMap((name) => UNIT.exec(name)?.groups!['unit'] ?? [])[0] ?? (units.size === 1 ? [...units][0]! : '');
  return { index: column, name: full, label: withoutUnit(full), group: path.slice(0, -1).join('/'), unit, kind: columnKindOf(full, unit) };
}

/** A name that is merged over several columns stands in the first of them alone. */
function headName(cells: TableRow['cells'], column: number, below: readonly TableRow[]): string {
  const own = compact(cells[column]!.text);
  if (own !== '' || below.every((row) => row.cells[column]!.text === '')) return own;
  for (let left = column - 1; left >= 0; left--) if (cells[left]!.text !== '') return compact(cells[left]!.text);
  return '';
}

function readRow(
  cells: TableRow['cells'],
  { index, words, numeric }: { readonly index: number; readonly words: readonly number[]; readonly numeric: readonly number[] },
): GridLine {
  const texts = words.map((column) => compact(cells[column]!.text)).filter((text) => text !== '');
  const units = new Set(numeric.flatMap((column) => (cells[column]!.empty ? [] : cells[column]!.unit)));
  const printed = texts.find((text) => ADDED.test(text) || (texts.length > 1 && unitByName(text) !== undefined));
  const names = texts.filter((text) => text !== printed);
  const full = names.find((text) => ['total', 'subtotal', 'grand', 'nested'].includes(rowKindOf(text))) ?? names[0] ?? '';
  const isSection = numeric.every((column) => cells[column]!.empty);
  return {
    index,
    name: full,
    label: withoutUnit(full),
    group: '',
    unit: printed ?? UNIT.exec(full)?.groups!['unit'] ?? (units.size === 1 ? [...units][0]! : ''),
    kind: isSection ? 'section' : rowKindOf(full),
  };
}

function compact(text: string): string {
  return text.replace(/\s/gu, '');
}

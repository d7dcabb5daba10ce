import type { Paragraph } from '../document/paragraph.js';
import { toHalfWidthDigits } from '../chinese/numerals.js';
import type { Span } from '../text/span.js';

/** A table of one chunk: a Markdown table, or lines whose cells are set apart by tabs, strokes or blanks. */
export interface TableFact {
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly paragraph: Paragraph;
  readonly cells: readonly TableCell[];
}

export interface TableCell {
  /** Without the blanks around it. */
  readonly text: string;
  /** In the row's paragraph. */
  readonly span: Span;
  /** The number in the cell; 0 for a cell that says "none" (/ — - or nothing); undefined for words. */
  readonly value: number | undefined;
  /** One unit of the last printed digit. */
  readonly precision: number;
  /** The cell says "none": / — - or nothing at all. */
  readonly empty: boolean;
}

const NUMBER = /^(?:\d{1,3}(?:[,，]\d{3})+|\d+)(?:\.\d+)?$/u;
/** |---|:---:| between head and body: Markdown's way, met in plain text too. */
const DELIMITER = /^:?-{2,}:?$/u;
const SPACED_CELL = /\S+/gu;
const NONE = /^(?:[/／—–\-－]{0,3}|无)$/u;

export function readTables(paragraphs: readonly Paragraph[]): readonly TableFact[] {
  const tables: TableFact[] = [];
  let rows: TableRow[] = [];
  for (const paragraph of paragraphs) {
    if (paragraph.block === 'table-row') {
      const cells = readCells(paragraph.text);
      if (!cells.every(({ text }) => DELIMITER.test(text))) rows.push({ paragraph, cells });
    } else if (rows.length > 0) {
      tables.push({ rows });
      rows = [];
    }
  }
  if (rows.length > 0) tables.push({ rows });
  return tables;
}

function readCells(text: string): readonly TableCell[] {
  if (!/[|\t]/u.test(text)) return [...text.matchAll(SPACED_CELL)].map(({ index, 0: cell }) => readCell(text, index, index + cell.length));
  const stroked = text.includes('|');
  const mark = stroked ? '|' : '\t';
  const cells: TableCell[] = [];
  let start = stroked && text.startsWith('|') ? 1 : 0;
  const end = stroked && text.endsWith('|') ? text.length - 1 : text.length;
  while (start <= end) {
    const next = text.indexOf(mark, start);
    const stop = next < 0 || next > end ? end : next;
    cells.push(readCell(text, start, stop));
    start = stop + 1;
  }
  return cells;
}

function readCell(text: string, start: number, end: number): TableCell {
  const raw = text.slice(start, end);
  const content = raw.trim();
  const from = start + raw.length - raw.trimStart().length;
  const plain = toHalfWidthDigits(content).replace(/\s/gu, '');
  const digits = plain.replace(/[,，]/gu, '');
  const empty = NONE.test(plain);
  const value = empty ? 0 : NUMBER.test(plain) ? Number(digits) : undefined;
  const decimals = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0;
  return { text: content, span: { start: from, end: from + content.length }, value, precision: 10 ** -decimals, empty };
}

import { CELL_MARK } from './html-cells.js';
import { keptByParagraph } from './kept.js';
import type { Paragraph } from './paragraph.js';
import { toHalfWidthDigits } from '../chinese/numerals.js';
import { unitByName } from '../chinese/units.js';
import type { Span } from '../text/span.js';
import { matchesOf } from '../text/matches.js';

/** A cell as it stands in a line. */
export interface TableCell {
  /** Without the blanks and the bold marks around it. */
  readonly text: string;
  /** In the line's paragraph: the number where there is one. */
  readonly span: Span;
  /** The number in the cell; 0 for a cell that says "none" (/ — - or nothing); undefined for words. */
  readonly value: number | undefined;
  /** One unit of the last printed digit. */
  readonly precision: number;
  /** Printed behind the number: 件, 万元, %. */
  readonly unit: string;
  /** The number has a sign, or an arrow. */
  readonly signed: boolean;
  /** The cell says "none": / — - or nothing at all. */
  readonly empty: boolean;
}

const NUMBER =
  /^(?<sign>[+＋\-－−–↑↓]?)(?<digits>(?:\d{1,3}(?:[,，]\d{3})+|\d+)(?:\.\d+)?)(?<unit>[%％‰]|[千万亿]?(?<name>\p{Script=Han}{0,4}))$/u;
const DOWN = /[-－−–↓]/u;
const PRINTED = /(?:[+＋\-－−–↑↓]\s?)?\d(?:[\d,，. ]*\d)?/u;
/** 2024年, 3月, 第2期: when or which one, not how many. */
const NO_AMOUNT = /^(?:年|月|日|号|级|届|期|度|岁)/u;
/** |---|:---:| between head and body: Markdown's way, met in plain text too. */
const DELIMITER = /^[-=:+]{2,}$/u;
const SPACED_CELL = /\S+/gu;
const NONE = /^(?:[/／—–\-－]{0,3}|无)$/u;
const MARKUP = /\*{2,3}|<br[ ]?\/?>|\\(?=\|)|&nbsp;/gu;
const QUOTED = /^(?:>[ ]?)+/u;
/** A stroke behind a backslash is a character of its cell. */
const STROKE = /(?<!\\)\|/gu;

/** The cells of a row; none of a line that only parts rows. Cells of a table in HTML are read where its lines are put together. */
export const cellsOf = keptByParagraph((paragraph): readonly TableCell[] => {
  const { text, block } = paragraph;
  if (block !== 'table-row' || text.startsWith(CELL_MARK)) return [];
  const cells = withOuterTabs(readCells(text), paragraph);
  return cells.every(({ text: cell }) => DELIMITER.test(cell)) ? [] : cells;
});

/** Tabs at both ends stand for empty cells; the text of a paragraph begins and ends with what is visible. */
function withOuterTabs(cells: readonly TableCell[], paragraph: Paragraph): readonly TableCell[] {
  const { text, source } = paragraph;
  if (!text.includes('\t') || text.includes('|')) return cells;
  const visible = paragraph.inLine(paragraph.whole);
  const blanks = (outside: string, at: number): readonly TableCell[] =>
    outside
      .split('\t')
      .slice(1)
      .map(() => readCell(text, at, at));
  return [...blanks(source.slice(0, visible.start), 0), ...cells, ...blanks(source.slice(visible.end), text.length)];
}

function readCells(text: string): readonly TableCell[] {
  const first = QUOTED.exec(text)?.[0].length ?? 0;
  if (!/[|\t]/u.test(text)) return matchesOf(SPACED_CELL, text).map(({ index, 0: cell }) => readCell(text, index, index + cell.length));
  const stroked = text.includes('|');
  const marks = matchesOf(stroked ? STROKE : /\t/gu, text).map(({ index }) => index);
  const opens = stroked && marks[0] === first;
  const closes = stroked && marks.length > (opens ? 1 : 0) && marks.at(-1) === text.length - 1;
  const inner = marks.slice(opens ? 1 : 0, closes ? -1 : undefined);
  const starts = [opens ? first + 1 : first, ...inner.map((at) => at + 1)];
  return starts.map((start, index) => readCell(text, start, inner[index] ?? (closes ? text.length - 1 : text.length)));
}

/** What stands between two offsets of a line. */
export function readCell(text: string, start: number, end: number): TableCell {
  const raw = text.slice(start, end);
  const content = raw.replace(MARKUP, '').trim();
  const plain = toHalfWidthDigits(content).replace(/\s/gu, '');
  const empty = NONE.test(plain);
  const number = readNumber(plain);
  const [inner = raw.trim()] = (number && PRINTED.exec(raw)) ?? [];
  const from = start + Math.max(0, raw.indexOf(inner));
  return {
    text: content,
    span: { start: from, end: from + inner.length },
    value: empty ? 0 : number?.value,
    precision: number?.precision ?? 1,
    unit: number?.unit ?? '',
    signed: number?.signed ?? false,
    empty,
  };
}

function readNumber(plain: string): (Pick<TableCell, 'precision' | 'unit' | 'signed'> & { readonly value: number }) | undefined {
  const match = NUMBER.exec(plain)?.groups;
  if (!match) return undefined;
  const { sign = '', digits: printed = '', unit = '', name } = match;
  if (name && (NO_AMOUNT.test(name) || !unitByName(name))) return undefined;
  const digits = printed.replace(/[,，]/gu, '');
  const decimals = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0;
  return {
    value: DOWN.test(sign) ? -Number(digits) : Number(digits),
    precision: 10 ** -decimals,
    unit: unit === '％' ? '%' : unit,
    signed: sign !== '',
  };
}

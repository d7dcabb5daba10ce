import { htmlMarksOf, startsHtmlTable, type HtmlMark } from './html-cells.js';
import type { Located } from './placed.js';
import { cellsOf, readCell, type TableCell } from './tables.js';

/** A table: of Markdown, of HTML, or lines whose cells are set apart by tabs, strokes or blanks. */
export interface TableFact {
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly cells: readonly PlacedTableCell[];
}

/** A row may stand in several lines. */
export interface PlacedTableCell extends TableCell {
  readonly at: Located;
}

const GRID_RULE = /^\+[-=:+]{2,}\+$/u;

export function readTableRows(lines: readonly Located[]): TableFact {
  const [first] = lines;
  const rows = !first
    ? []
    : startsHtmlTable(first.paragraph.source)
      ? htmlRows(lines)
      : GRID_RULE.test(first.paragraph.text)
        ? gridRows(lines)
        : lines.map((at) => cellsOf(at.paragraph).map((cell) => ({ ...cell, at })));
  return { rows: rows.filter((cells) => cells.length > 0).map((cells) => ({ cells })) };
}

/** Between two rules stands one row, in as many lines as its longest cell takes. */
function gridRows(lines: readonly Located[]): readonly (readonly PlacedTableCell[])[] {
  const rows: (readonly PlacedTableCell[])[] = [];
  let isNew = true;
  for (const at of lines) {
    if (GRID_RULE.test(at.paragraph.text)) {
      isNew = true;
      continue;
    }
    const cells = cellsOf(at.paragraph).map((cell) => ({ ...cell, at }));
    const above = rows.at(-1);
    if (isNew || above?.length !== cells.length) rows.push(cells);
    else rows[rows.length - 1] = above.map((cell, index) => joined(cell, cells[index]!));
    isNew = false;
  }
  return rows;
}

function joined(above: PlacedTableCell, below: PlacedTableCell): PlacedTableCell {
  if (below.text === '') return above;
  return above.text === '' ? below : { ...above, text: above.text + below.text, value: undefined, empty: false };
}

function htmlRows(lines: readonly Located[]): readonly (readonly PlacedTableCell[])[] {
  const table = new HtmlRows();
  for (const at of lines) {
    const { text, source } = at.paragraph;
    const marks = htmlMarksOf(text, source);
    const lead = text.slice(0, marks[0] ? marks[0].span.start - 1 : undefined).trim();
    if (lead !== '') table.goOn({ ...readCell(text, 0, lead.length), at });
    for (const mark of marks) {
      if (mark.kind === 'row') table.openRow();
      if (mark.kind === 'cell') table.add({ ...readCell(text, mark.span.start, mark.span.end), at }, mark);
    }
  }
  return table.close();
}

/** Words that reach over several rows or columns are told in each of them; a number stands in the first alone. */
class HtmlRows {
  readonly #rows: PlacedTableCell[][] = [];
  /** What reaches down, by column, and over how many rows more. */
  readonly #reaching: { readonly cell: PlacedTableCell; rows: number }[] = [];
  #lastCell = 0;

  openRow(): void {
    this.#fill();
    this.#rows.push([]);
    this.#lastCell = 0;
  }

  add(cell: PlacedTableCell, { columns, rows }: Pick<HtmlMark, 'columns' | 'rows'>): void {
    this.#fill();
    const row = this.#rows.at(-1);
    this.#lastCell = row?.length ?? 0;
    for (let column = 0; row && column < columns; column++) {
      this.#reaching[row.length] = { cell, rows: rows - 1 };
      row.push(column === 0 ? cell : repeated(cell));
    }
  }

  /** A cell goes on in the line below its tag. */
  goOn(cell: PlacedTableCell): void {
    const row = this.#rows.at(-1) ?? [];
    for (let column = this.#lastCell; column < row.length; column++) {
      row[column] = joined(row[column]!, column === this.#lastCell ? cell : repeated(cell));
    }
  }

  close(): readonly (readonly PlacedTableCell[])[] {
    this.#fill();
    return this.#rows;
  }

  #fill(): void {
    const row = this.#rows.at(-1);
    for (let held = row && this.#reaching[row.length]; row && held && held.rows > 0; held = this.#reaching[row.length]) {
      held.rows--;
      row.push(repeated(held.cell));
    }
  }
}

function repeated(cell: PlacedTableCell): PlacedTableCell {
  return cell.value === undefined ? cell : { ...cell, text: '', value: 0, empty: true, unit: '', signed: false };
}

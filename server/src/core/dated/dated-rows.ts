import type { Day } from '../chinese/calendar.js';

/** A line of a table as it stands in its file. */
export interface TableLine {
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
}

/** Those lines of a table that say something: blank ones are left out, and such that begin with #. The first names the columns. */
export function tableLines(table: string): readonly TableLine[] {
  return table
    .replace(/^\uFEFF/u, '')
    .split(/\r\n?|\n/u)
    .map((text, index) => ({ line: index + 1, text }))
    .filter(({ text }) => text.trim() !== '' && !text.startsWith('#'));
}

/** A row of a table by its columns; a column that is not there, or an empty cell, gives ''. */
export interface DatedRow {
  /** What stands in the first column. */
  readonly first: string;
  readonly cells: readonly string[];
  cell(column: string): string;
  /** The same, where an empty cell means that there is nothing to say. */
  optional(column: string): string | undefined;
}

/** Reads lines of tab-separated cells. A line is taken apart when one of its cells is asked for: most laws are never named. */
export function rowReader(columns: readonly string[]): (text: string) => DatedRow {
  const indexOf = new Map(columns.map((name, index) => [name, index]));
  return (text) => new Row(text, indexOf);
}

/** Reads a table that came packed with the core. */
export function readDatedRows(table: string): readonly DatedRow[] {
  const [head, ...lines] = tableLines(table);
  return head ? lines.map(({ text }) => text).map(rowReader(head.text.split('\t'))) : [];
}

class Row implements DatedRow {
  readonly #text: string;
  readonly #indexOf: ReadonlyMap<string, number>;
  #cells: readonly string[] | undefined;

  constructor(text: string, indexOf: ReadonlyMap<string, number>) {
    this.#text = text;
    this.#indexOf = indexOf;
  }

  get first(): string {
    const end = this.#text.indexOf('\t');
    return end < 0 ? this.#text : this.#text.slice(0, end);
  }

  get cells(): readonly string[] {
    return (this.#cells ??= this.#text.split('\t'));
  }

  cell(column: string): string {
    return this.cells[this.#indexOf.get(column) ?? -1] ?? '';
  }

  optional(column: string): string | undefined {
    return this.cell(column) || undefined;
  }
}

/** Reads 20240718, as days are packed in the tables of laws. */
export function unpackDay(packed: string): Day {
  return `${packed.slice(0, 4)}-${packed.slice(4, 6)}-${packed.slice(6)}`;
}

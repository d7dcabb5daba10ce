import type { Day } from '../chinese/calendar.js';

/** A row of a table by its columns; a column that is not there, or an empty cell, gives ''. */
export interface DatedRow {
  cell(column: string): string;
  /** The same, where an empty cell means that there is nothing to say. */
  optional(column: string): string | undefined;
}

/** Reads a table of tab-separated columns, named in its first line. */
export function readDatedRows(table: string): readonly DatedRow[] {
  const [head = '', ...lines] = table.split('\n');
  const columns = new Map(head.split('\t').map((name, index) => [name, index]));
  return lines.map((line) => {
    const cells = line.split('\t');
    const cell = (column: string): string => cells[columns.get(column) ?? -1] ?? '';
    return { cell, optional: (column) => cell(column) || undefined };
  });
}

/** Reads 20240718, as days are packed in the tables of laws. */
export function unpackDay(packed: string): Day {
  return `${packed.slice(0, 4)}-${packed.slice(4, 6)}-${packed.slice(6)}`;
}

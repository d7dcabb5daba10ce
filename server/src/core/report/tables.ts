import { startsHtmlTable } from '../paragraph/html-cells.js';
import type { PlacedParagraph } from '../paragraph/placed.js';
import { readTableRows, type TableFact } from '../paragraph/table-rows.js';
import { cellsOf } from '../paragraph/tables.js';
import { perLines } from '../questions/per-lines.js';
import { pairs, question, type Item, type Neighbours } from '../questions/question.js';

interface Row extends Item {
  readonly line: PlacedParagraph;
  /** Nothing of the same table stands right above. */
  readonly opens: boolean;
}

const rows = pairs('rows of tables', (line, { above }): Row | undefined =>
  line.paragraph.block === 'table-row' ? { place: line.place, line, opens: opensTable(line, above) } : undefined,
);

/** Rows may be parted by blank lines; names of columns behind one begin another table. */
function opensTable({ paragraph }: PlacedParagraph, above: Neighbours['above']): boolean {
  if (above?.paragraph.block !== 'table-row' || startsHtmlTable(paragraph.source)) return true;
  return above.paragraph.gap.lineBreaks > 1 && isHead(paragraph) && !isHead(above.paragraph);
}

function isHead(paragraph: PlacedParagraph['paragraph']): boolean {
  const named = cellsOf(paragraph).filter(({ empty }) => !empty);
  return named.length > 1 && named.every(({ value }) => value === undefined);
}

/** The tables of the report, in order: rows that stand right below each other. */
export const tables = question('tables', { rows }, (given): readonly TableFact[] => {
  const found: PlacedParagraph[][] = [];
  for (const { line, opens } of given.rows) {
    if (opens) found.push([line]);
    else found.at(-1)!.push(line);
  }
  return found.map((lines) => tableOf(lines)).filter((table) => table.rows.length > 0);
});

/** A table that stays as it is stays the same object. */
const tableOf = perLines((lines): TableFact => readTableRows(lines));

/** Lines of a table that lost its rules: its cells are set apart by blanks only, each row on a line of its own. */

const LONGEST_ROW = 120;
/** What a row ends in; looked for before anything else, since hardly any line of prose does. */
const LAST_CHARACTER = /[\d/][ \t\r\n\u3000\u00a0\ufeff]*$/u;
const SENTENCE = /[。；，]/u;
const FIGURE = /^(?:[\d.,]+%?|\/)$/u;
/** So many figures side by side stand in no sentence: the name of the row may have commas of its own. */
const FIGURES_OF_A_ROW = 4;
const NO_HEAD = /[。；，：！？<|]|^[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]/u;
const LONGEST_HEAD_CELL = 16;
const SPACED_RULE = /^[ \t>]*-{2,}(?:[ ]+-{2,})+[ \t\r\n]*$/u;
const GRID_RULE = /^[ \t]*\+[-=:+]{2,}\+[ \t\r\n]*$/u;
const STROKED_ROW = /^[ \t]*\|[^\r\n]*\|[ \t\r\n]*$/u;

/** Cells set apart by blanks, a number in the last one, no sentence. */
export function isSpacedRow(line: string): boolean {
  if (!isShort(line) || !LAST_CHARACTER.test(line)) return false;
  const cells = spacedCells(line);
  if (cells.length < 3 || !FIGURE.test(cells.at(-1)!)) return false;
  return !SENTENCE.test(line) || (cells.length > FIGURES_OF_A_ROW && cells.slice(-FIGURES_OF_A_ROW).every((cell) => FIGURE.test(cell)));
}

/** The names of the columns, right above the first row: as many as the row has cells. */
export function isSpacedHead(line: string, rowBelow: string): boolean {
  if (!isShort(line) || NO_HEAD.test(line.trim())) return false;
  const cells = spacedCells(line);
  return cells.length === spacedCells(rowBelow).length && cells.every((cell) => cell.length <= LONGEST_HEAD_CELL);
}

/** Dashes under the name of each column, as in pandoc's simple tables. */
export function isSpacedRule(line: string): boolean {
  return isShort(line) && SPACED_RULE.test(line);
}

/** The rows below such a rule: as many cells as it has, whatever stands in them. Lines are handed over one by one. */
export class RuledRows {
  #columns = 0;

  /** Whether it goes on with the table of the line before, or is a rule itself. */
  read(line: string): boolean {
    if (isSpacedRule(line)) this.#columns = spacedCells(line).length;
    else if (this.#columns > 0 && (!isShort(line) || SENTENCE.test(line) || spacedCells(line).length !== this.#columns)) this.#columns = 0;
    return this.#columns > 0;
  }
}

export function isGridRule(line: string): boolean {
  return GRID_RULE.test(line);
}

/** A row between strokes, as in Markdown, with a rule below its head or without. */
export function isStrokedRow(line: string): boolean {
  return STROKED_ROW.test(line);
}

/** The line may be given with its line break or without. */
function isShort(line: string): boolean {
  return line.length <= 2 * LONGEST_ROW && line.trimEnd().length <= LONGEST_ROW;
}

function spacedCells(line: string): readonly string[] {
  return line.trim().split(/\s+/u);
}

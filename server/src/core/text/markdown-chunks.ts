import { scanLine } from './chunks.js';
import { readMarkdownLines } from './markdown-regions.js';
import { isSpacedHead, isSpacedRow } from './table-lines.js';

/** Could begin or be part of anything but a plain paragraph. */
const ACTIVE = /[*_`[\]<>|\\~&\t]/u;
const ACTIVE_START = /^(?:[ \t]|[#>+\-=:]|\d{1,9}[.)](?:[ \t]|$))/u;
/** For Markdown a line of full-width blanks is not blank. */
const BLANK = /^[ \t]*$/u;
const HEADING = /^#{1,6}(?:[ \t]|$)/u;
const CONTAINER = /^[ \t]*(?:[>+*-]|\d{1,9}[.)])/u;
const QUOTE = /^(?:[ \t]|[-*+][ \t]|\d{1,9}[.)][ \t])*>/u;
const TABLE_ROW = /^[ \t]*\|/u;
const TABLE_RULE = /^[ \t]*(?:\|[ \t]*)?:?-+:?[ \t]*(?:\||$)/u;
/** A rule under one column without strokes: nobody writes tables so. */
const BARE_RULE = /^[ \t]*(?::-+:?|-+:)[ \t]*$/u;

/**
 * Cuts Markdown into chunks that parse alone as they do in the whole. Every doubt means "don't cut": not inside code, a comment, a list or a
 * quote. Between two lines of plain prose it does cut: reports that come out of Word have no blank lines.
 * Gives the start of each chunk; the chunks cover the text from `from` to its end without a gap.
 */
export function* splitMarkdown(text: string, from: number): Generator<number> {
  if (from >= text.length) return;
  yield from;
  let state: SplitterState = FRESH;
  let lineAbove = '';
  let visibleAbove = '';
  for (const { start, masked: line, isOpen } of readMarkdownLines(text, from)) {
    const isVisible = !scanLine(line, 0).blank;
    const blank = BLANK.test(line);
    const endsBlock = !blank && endsBlockAbove(lineAbove, line);
    const mayCut = endsBlock || mayCutBefore(line, blank, state) || isTooLong(state.lines, line);
    if (start > from && isVisible && mayCut && !continuesSpacedTable(line, visibleAbove)) {
      yield start;
      state = FRESH;
    }
    if (isOpen) return;
    if (isVisible) visibleAbove = line;
    lineAbove = line;
    state = after(line, blank, endsBlock ? { ...state, inContainer: false } : state);
  }
}

interface SplitterState {
  readonly previous: 'blank' | 'plain' | 'heading' | 'other';
  /** A list, a quote or a table may still go on. */
  readonly inContainer: boolean;
  /** Since the last cut. */
  readonly lines: number;
}

/** A chunk is cut without regard to what stands before it. */
const FRESH: SplitterState = { previous: 'blank', inContainer: false, lines: 0 };

/**
 * A quote ends with the last line that is marked as one, and a table with its last row, whatever Markdown makes of the lines behind: in a report a
 * line is a paragraph. A table begins with its first row, wherever that stands.
 */
export function endsBlockAbove(above: string, line: string): boolean {
  if (BLANK.test(above)) return false;
  if (QUOTE.test(above) && !QUOTE.test(line)) return true;
  if (above.includes('|')) return !line.includes('|');
  return BARE_RULE.test(line) || (TABLE_ROW.test(line) && !TABLE_RULE.test(line));
}

/** Whether what stands on two lines, one right below the other, is read apart. */
export function partsLines(above: string, line: string): boolean {
  return (isPlain(above) && isPlain(line)) || endsBlockAbove(above, line);
}

function mayCutBefore(line: string, blank: boolean, state: SplitterState): boolean {
  if (blank) return false;
  if (HEADING.test(line)) return true;
  if (!isPlain(line)) return state.previous === 'blank' && !state.inContainer && !/^[ \t]/u.test(line) && !CONTAINER.test(line);
  if (state.previous === 'blank' || state.previous === 'heading') return true;
  return state.previous === 'plain' && !state.inContainer;
}

/** No list, quote or paragraph goes on for so long. */
const MOST_LINES = 400;
const UNDERLINE = /^[ \t]*(?:=+|-+)[ \t]*$/u;

/** The parser's time grows faster than what it is given at once; a table has to be read as one. */
export function isTooLong(lines: number, next: string): boolean {
  return lines >= MOST_LINES && !BLANK.test(next) && !next.includes('|') && !UNDERLINE.test(next);
}

/** A table that lost its rules is plain prose to Markdown; its rows are read together all the same. */
function continuesSpacedTable(line: string, lineAbove: string): boolean {
  return isSpacedRow(line) && (isSpacedRow(lineAbove) || isSpacedHead(lineAbove, line));
}

function after(line: string, blank: boolean, { previous, inContainer, lines }: SplitterState): SplitterState {
  const plain = !blank && isPlain(line);
  const isHeading = HEADING.test(line);
  const ends = isHeading || (plain && previous === 'blank');
  return {
    previous: blank ? 'blank' : isHeading ? 'heading' : plain ? 'plain' : 'other',
    inContainer: !ends && (inContainer || CONTAINER.test(line) || line.includes('|')),
    lines: lines + 1,
  };
}

/** A line that is an ordinary paragraph wherever it stands at the top level, and never changes the line before it. */
export function isPlain(line: string): boolean {
  return !ACTIVE.test(line) && !ACTIVE_START.test(line);
}

import { scanLine } from './plain-chunks.js';
import { closesItsMarks } from './markdown-marks.js';
import { readMarkdownLines, type MarkdownLine } from './markdown-regions.js';
import { isGridRule, isSpacedHead, isSpacedRow, isSpacedRule, isStrokedRow, RuledRows } from './table-lines.js';

/** Could begin or be part of anything but a plain paragraph. */
const ACTIVE = /[*_`[\]<>|\\~&\t]/u;
const ACTIVE_START = /^(?:[ \t]|[#>+\-=:]|\d{1,9}[.)](?:[ \t]|$))/u;
/** For Markdown a line of full-width blanks is not blank. */
const BLANK = /^[ \t]*$/u;
const HEADING = /^#{1,6}(?:[ \t]|$)/u;
const QUOTE = /^(?:[ \t]|[-*+][ \t]|\d{1,9}[.)][ \t])*>/u;
const TABLE_ROW = /^[ \t]*\|/u;
const TABLE_RULE = /^[ \t]*(?:\|[ \t]*)?:?-+:?[ \t]*(?:\||$)/u;
/** A rule under one column without strokes: nobody writes tables so. */
const BARE_RULE = /^[ \t]*(?::-+:?|-+:)[ \t]*$/u;

/**
 * Cuts Markdown into chunks that parse alone as they do in the whole: a line each, unless it belongs to the line above or lies in code or a comment.
 * Reports that come out of Word have no blank lines, so a list must not hold what stands behind it.
 * Gives the start of each chunk; the chunks cover the text from `from` to its end without a gap.
 */
export function* splitMarkdown(text: string, from: number): Generator<number> {
  if (from >= text.length) return;
  yield from;
  let lineAbove = '';
  let visibleAbove = '';
  const ruled = new RuledRows();
  /** Since the last cut: a chunk is cut without regard to what stands before it. */
  let lines = 0;
  for (const line of readMarkdownLines(text, from)) {
    const { start, masked, isOpen } = line;
    const isVisible = !scanLine(masked, 0).blank;
    const isRuled = ruled.read(masked) && !isSpacedRule(masked);
    const mayCut = start > from && isVisible && (partsLines(lineAbove, masked) || isTooLong(lines, masked));
    if (mayCut && !isRuled && !beginsInRegion(line) && !continuesTable(masked, visibleAbove)) {
      yield start;
      lines = 0;
    }
    if (isOpen) return;
    if (isVisible) visibleAbove = masked;
    lineAbove = masked;
    lines++;
  }
}

/** What a region left of a line that it ends on begins with blanks. */
function beginsInRegion({ start, masked, hidden: [region] }: MarkdownLine): boolean {
  return region !== undefined && region.start < start && /^[ \t]/u.test(masked);
}

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

/**
 * Whether what stands on two lines, one right below the other, is read apart. The mark of an item stands on its own line and says nothing about the
 * lines behind it, and an indented line is read as any other: so only what is marked over both lines holds them together.
 */
export function partsLines(above: string, line: string): boolean {
  if (isPlain(above) && isPlain(line)) return true;
  if (BLANK.test(above) || BLANK.test(line) || HEADING.test(above) || HEADING.test(line) || endsBlockAbove(above, line)) return true;
  return !isReadWithLineAbove(above, line) && hasClosedMarks(above) && hasClosedMarks(line);
}

/** Strokes may be those of a table, whose rule stands below its head; the parser drops a byte order mark at the start only. */
function isReadWithLineAbove(above: string, line: string): boolean {
  if (line.includes('|') || line.startsWith('\ufeff')) return true;
  if (UNDERLINE.test(line)) return !isRuleBelowSentence(above, line);
  return (QUOTE.test(above) && QUOTE.test(line)) || (isRow(line) && (isRow(above) || UNDERLINE.test(above)));
}

/** What stands above makes no heading. A single hyphen is a list that is about to be typed. */
function isRuleBelowSentence(above: string, line: string): boolean {
  return !line.includes('=') && (line.trim() === '-' || SENTENCE_END.test(above));
}

function isRow(line: string): boolean {
  return (line.includes('\t') && scanLine(line, 0).row) || isSpacedRow(line);
}

function hasClosedMarks(line: string): boolean {
  return !ACTIVE.test(line) || closesItsMarks(line);
}

/** No list, quote or paragraph goes on for so long. */
const MOST_LINES = 400;
const SENTENCE_END = /[。；][ \t]*$/u;
const UNDERLINE = /^[ \t]*(?:=+|-+)[ \t]*$/u;

/** The parser's time grows faster than what it is given at once; a table has to be read as one. */
export function isTooLong(lines: number, next: string): boolean {
  return lines >= MOST_LINES && !BLANK.test(next) && !next.includes('|') && !UNDERLINE.test(next);
}

/** A table that lost its rules is plain prose to Markdown; its rows are read together all the same. So are rows that blank lines part. */
function continuesTable(line: string, lineAbove: string): boolean {
  if (lineAbove.includes('|') && line.includes('|') && !HEADING.test(line)) return !endsBlockAbove(lineAbove, line);
  if (isGridRule(line) || isGridRule(lineAbove)) return [line, lineAbove].every((one) => isGridRule(one) || isStrokedRow(one));
  if (isSpacedRule(line)) return isSpacedHead(lineAbove, line);
  return isSpacedRow(line) && (isSpacedRow(lineAbove) || isSpacedHead(lineAbove, line));
}

/** A line that is an ordinary paragraph wherever it stands at the top level, and never changes the line before it. */
export function isPlain(line: string): boolean {
  return !ACTIVE.test(line) && !ACTIVE_START.test(line);
}

import type { Span } from '../text/span.js';
import { afterLineBreak } from '../text/front-matter.js';
import { scanGap, scanLine, type LineGap } from '../text/plain-chunks.js';
import { isGridRule, isSpacedHead, isSpacedRow, isSpacedRule, isStrokedRow, RuledRows } from '../text/table-lines.js';
import type { ParagraphBlock } from './block.js';
import { Paragraph } from './paragraph.js';
import type { ReadLine } from './read-line.js';
import { readResidues, type Residue } from './residues.js';
import { matchesOf } from '../text/matches.js';

const BOLD = /\*\*(?=[^*\s])[^*]{1,200}\*\*/gu;
const SEVERAL_CELLS = /\S\s+\S/u;
const COMMENT = /^\s*<!--.*-->\s*$/u;

/** Reads one chunk of plain text: a paragraph a line, comments and blank lines left out. */
export function readPlainText(chunk: string): readonly ReadLine[] {
  const lines: ReadLine[] = [];
  const ruled = new RuledRows();
  for (let at = 0; at < chunk.length;) {
    const { end, blank, row } = scanLine(chunk, at);
    const line = chunk.slice(at, end);
    const isRuled = ruled.read(line);
    if (!blank && !COMMENT.test(line)) {
      const gap = scanGap(chunk, end);
      const isInTable = row || isRuled || isSpacedRow(line) || isGridRule(line) || headsRow(line, chunk, gap.end);
      const paragraph = readLine(line, { end: gap.end - at, lineBreaks: gap.lineBreaks }, isInTable ? 'table-row' : 'prose');
      if (paragraph.isVisible) lines.push({ start: at, paragraph });
    }
    at = afterLineBreak(chunk, end);
  }
  return lines;
}

function readLine(line: string, gap: LineGap, block: ParagraphBlock): Paragraph {
  const residues = readResidues(line);
  const bold = line.includes('**') ? boldMarks(line) : [];
  return new Paragraph({
    line,
    gap,
    hidden: mergeHidden(residues, bold),
    residues,
    block,
    depth: 0,
    bold: bold.length === 2 && bold[0]!.start === line.length - line.trimStart().length && bold[1]!.end === line.trimEnd().length,
  });
}

/** A line of a table that Markdown does not know: set with tabs or blanks, a grid, or strokes without a rule below the head. */
export function isRow(line: string): boolean {
  return (
    (line.includes('\t') && scanLine(line, 0).row) || isSpacedRow(line) || isGridRule(line) || (isStrokedRow(line) && scanLine(line, 0).row)
  );
}

/** The names of columns above a row that is set with blanks, or above a rule. */
export function headsRow(line: string, chunk: string, below: number): boolean {
  if (below >= chunk.length || !SEVERAL_CELLS.test(line)) return false;
  const row = chunk.slice(below, scanLine(chunk, below).end);
  return (isSpacedRow(row) || isSpacedRule(row)) && isSpacedHead(line, row);
}

/** People paste text with Markdown's bold marks into plain files; a reader looks past them. */
function boldMarks(line: string): readonly Span[] {
  return matchesOf(BOLD, line).flatMap((match) => {
    const end = match.index + match[0].length;
    return [
      { start: match.index, end: match.index + 2 },
      { start: end - 2, end },
    ];
  });
}

/** Sorted, and apart from each other. */
export function mergeHidden(residues: readonly Residue[], marks: readonly Span[]): readonly Span[] {
  if (residues.length === 0) return marks;
  const all = [...residues.map(({ start, end }) => ({ start, end })), ...marks].sort((a, b) => a.start - b.start);
  const merged: Span[] = [];
  for (const span of all) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}

import { afterLineBreak } from './front-matter.js';
import { isLineBreak, OTHER_LINE_BREAK } from './line-breaks.js';
import { isGridRule, isSpacedHead, isSpacedRow, isSpacedRule, RuledRows } from './table-lines.js';

/**
 * Cuts plain text into chunks: one paragraph each, with the blank lines after it. Lines of one table stay together.
 * Gives the start of each chunk; the chunks cover the text from `from` to its end without a gap.
 */
export function* splitPlainText(text: string, from: number): Generator<number> {
  let isFirst = true;
  let previous = from;
  let previousWasRow = false;
  let ruled: RuledRows | undefined;
  for (const { at, next, blank, row, spaced, rules } of plainLines(text, from)) {
    // Hardly any report has a rule below which lines have to be looked at.
    if (rules) ruled ??= new RuledRows();
    const isRuled = ruled?.read(text.slice(at, next)) ?? false;
    if (blank) continue;
    const hasHead = (spaced || rules) && isSpacedHead(text.slice(previous, nextAnyLine(text, previous)), text.slice(at, next));
    const goesOn = (row && previousWasRow) || hasHead || (isRuled && !rules);
    if (isFirst) yield from;
    else if (!goesOn) yield at;
    isFirst = false;
    previousWasRow = row || isRuled;
    previous = at;
  }
  if (isFirst && from < text.length) yield from;
}

interface PlainLine {
  readonly at: number;
  readonly next: number;
  readonly blank: boolean;
  /** It looks like a row of a table, and like one whose cells are set apart by blanks. */
  readonly row: boolean;
  readonly spaced: boolean;
  /** Dashes under names of columns. */
  readonly rules: boolean;
}

/** So much is looked at at once: what it surely does not hold needs not be looked for in each of its lines. Little at first: after an edit, a few lines are all. */
const FIRST_WINDOW = 1 << 8;
const WINDOW = 1 << 14;

function* plainLines(text: string, from: number): Generator<PlainLine> {
  for (let start = from, width = FIRST_WINDOW; start < text.length; width = Math.min(2 * width, WINDOW)) {
    const end = nextUnixLine(text, Math.min(start + width, text.length));
    const window = text.slice(start, end);
    const mayHaveMarks = MARK.test(window);
    const nextLine = OTHER_LINE_BREAK.test(window) ? nextAnyLine : nextUnixLine;
    for (let at = start, next: number; at < end; at = next) {
      next = nextLine(text, at);
      const line = mayHaveMarks ? scanLine(text, at) : undefined;
      const blank = line ? line.blank : startsBlank(text, at);
      const spaced = !blank && endsInFigure(text, next) && isSpacedRow(text.slice(at, next));
      const rule = !blank && startsRule(text, at) ? text.slice(at, next) : '';
      const row = spaced || (line?.row ?? false) || isGridRule(rule);
      yield { at, next, blank, spaced, row, rules: isSpacedRule(rule) };
    }
    start = end;
  }
}

/** What sets cells apart. */
const MARK = /[\t|]/u;

/** A row of a table set with blanks does; nearly every other line is told from it by this one character. */
function endsInFigure(text: string, lineEnd: number): boolean {
  let at = lineEnd - 1;
  while (at >= 0 && (isBlankCode(text.charCodeAt(at)) || isBreakOrTab(text.charCodeAt(at)))) at--;
  const code = text.charCodeAt(at);
  return (code >= 0x30 && code <= 0x39) || code === SLASH;
}

function isBreakOrTab(code: number): boolean {
  return isLineBreak(code) || code === TAB;
}

function nextUnixLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

function nextAnyLine(text: string, at: number): number {
  return afterLineBreak(text, scanLine(text, at).end);
}

/** Only blanks before the line's end. */
function startsBlank(text: string, start: number): boolean {
  let at = start;
  while (at < text.length && isBlankCode(text.charCodeAt(at))) at++;
  const code = text.charCodeAt(at);
  return at >= text.length || isLineBreak(code);
}

/** A dash, or the corner of a grid. */
function startsRule(text: string, start: number): boolean {
  let at = start;
  while (at < text.length && isBlankCode(text.charCodeAt(at))) at++;
  const code = text.charCodeAt(at);
  return (code === DASH || code === PLUS) && text.charCodeAt(at + 1) === DASH;
}

export interface ScannedLine {
  /** Before the line break. */
  readonly end: number;
  readonly blank: boolean;
  /** Its cells are set apart by tabs or by upright strokes. */
  readonly row: boolean;
}

/** What parts a line from the next one that is not blank. */
export interface LineGap {
  /** Where the blank lines after the line end. */
  readonly end: number;
  /** One between neighbouring lines, more where blank lines stand between. */
  readonly lineBreaks: number;
}

/** The gap after the line that ends at `lineEnd`. */
export function scanGap(text: string, lineEnd: number): LineGap {
  let end = lineEnd;
  let lineBreaks = 0;
  for (let at = lineEnd; at < text.length;) {
    const code = text.charCodeAt(at);
    if (isLineBreak(code)) {
      at = end = afterLineBreak(text, at);
      lineBreaks++;
    } else if (code === TAB || isBlankCode(code)) at++;
    else return { end, lineBreaks };
  }
  return { end: text.length, lineBreaks };
}

const TAB = 9;
const STROKE = 0x7c;
const SLASH = 0x2f;
const DASH = 0x2d;
const PLUS = 0x2b;

export function scanLine(text: string, start: number): ScannedLine {
  let visible = false;
  let tabAfterText = false;
  let strokes = 0;
  let row = false;
  let at = start;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isLineBreak(code)) break;
    if (code === TAB) tabAfterText ||= visible;
    else if (!isBlankCode(code)) {
      visible = true;
      row ||= tabAfterText;
      if (code === STROKE) strokes++;
    }
  }
  return { end: at, blank: !visible, row: row || strokes >= 2 };
}

function isBlankCode(code: number): boolean {
  return code === 0x20 || code === 0x3000 || code === 0xa0 || code === 0xfeff;
}

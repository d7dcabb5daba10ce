import { afterLineBreak } from './front-matter.js';

/**
 * Cuts plain text into chunks: one paragraph each, with the blank lines after it. Lines of one table stay together.
 * Gives the start of each chunk; the chunks cover the text from `from` to its end without a gap.
 */
export function splitPlainText(text: string, from: number): readonly number[] {
  const starts: number[] = [];
  let previousWasRow = false;
  for (let at = from; at < text.length; ) {
    const line = scanLine(text, at);
    if (!line.blank) {
      if (starts.length === 0) starts.push(from);
      else if (!(line.row && previousWasRow)) starts.push(at);
      previousWasRow = line.row;
    }
    at = afterLineBreak(text, line.end);
  }
  if (starts.length === 0 && from < text.length) starts.push(from);
  return starts;
}

export interface ScannedLine {
  /** Before the line break. */
  readonly end: number;
  readonly blank: boolean;
  /** Its cells are set apart by tabs or by upright strokes. */
  readonly row: boolean;
}

const TAB = 9;
const STROKE = 0x7c;

export function scanLine(text: string, start: number): ScannedLine {
  let visible = false;
  let tabAfterText = false;
  let strokes = 0;
  let row = false;
  let at = start;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) break;
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

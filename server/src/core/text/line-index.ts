import { countLeading } from './sorted.js';
import type { Span } from './span.js';

/** A place as editors count it: both from 0, `character` in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Translates between offsets and lines. Lines end at LF, CRLF or a lone CR. */
export interface LineIndex {
  readonly lineCount: number;
  /** Offsets outside the text are moved to its ends. */
  position(offset: number): Position;
  /** Lines outside the text are moved to its ends, characters to the ends of their line. */
  offset(position: Position): number;
  /** The line without its line break. Throws RangeError for a line that is not there. */
  lineSpan(line: number): Span;
}

export function createLineIndex(text: string): LineIndex {
  const starts = lineStarts(text);
  const contentEnd = (line: number): number => {
    let end = starts[line + 1] ?? text.length;
    if (line + 1 < starts.length) {
      if (text.charCodeAt(end - 1) === LF && end - 2 >= starts[line]! && text.charCodeAt(end - 2) === CR) end -= 2;
      else end -= 1;
    }
    return end;
  };
  return {
    lineCount: starts.length,
    position(offset) {
      const at = Math.min(Math.max(offset, 0), text.length);
      const line = lastAtOrBefore(starts, at, (start) => start);
      return { line, character: at - starts[line]! };
    },
    offset({ line, character }) {
      if (line < 0) return 0;
      if (line >= starts.length) return text.length;
      return Math.min(starts[line]! + Math.max(character, 0), contentEnd(line));
    },
    lineSpan(line) {
      const start = starts[line];
      if (start === undefined) throw new RangeError(`no line ${line} among ${starts.length}`);
      return { start, end: contentEnd(line) };
    },
  };
}

const LF = 10;
const CR = 13;

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== LF && code !== CR) continue;
    if (code === CR && text.charCodeAt(at + 1) === LF) at++;
    starts.push(at + 1);
  }
  return starts;
}

/** The index of the last entry of a list sorted by `key` that is not above `value`; 0 where none is. */
export function lastAtOrBefore<Entry>(sorted: readonly Entry[], value: number, key: (entry: Entry) => number): number {
  return Math.max(0, countLeading(sorted, (entry) => key(entry) <= value) - 1);
}

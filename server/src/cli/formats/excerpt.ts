import type { LineIndex, Span } from '../../core/index.js';
import { displayWidth } from './display-width.js';
import { visible } from '../../workspace/visible.js';

/** A source line, or the part of it around some words, and below it a line that marks the words. */
export interface Excerpt {
  readonly source: string;
  readonly marks: string;
}

/** Characters taken from a stretch of text, as far as there was room for them. */
interface Piece {
  readonly characters: readonly string[];
  readonly width: number;
  /** The offset up to which the stretch was taken. */
  readonly reached: number;
}

const ellipsis = '…';
const blankFor = ['', ' ', '\u3000'] as const;
const markFor = ['', '^', '＾'] as const;

/** Never looks further than it shows, however long the line. */
export function excerptOf(text: string, lines: LineIndex, span: Span, columns: number): Excerpt {
  const line = lines.lineSpan(lines.position(span.start).line);
  const from = Math.min(span.start, line.end);
  const room = columns - 2 * ellipsis.length;
  const words = takeForwards(text, { start: from, end: Math.min(span.end, line.end) }, room);
  const rest = room - words.width;
  const scant = takeBackwards(text, { start: line.start, end: from }, Math.floor(rest / 2));
  const after = takeForwards(text, { start: words.reached, end: line.end }, rest - scant.width);
  const before = takeBackwards(text, { start: line.start, end: from }, rest - after.width);
  const cutBefore = before.reached > line.start;
  const shown = [...before.characters, ...words.characters, ...after.characters].join('');
  return {
    source: `${cutBefore ? ellipsis : ''}${shown}${after.reached < line.end ? ellipsis : ''}`,
    marks: (cutBefore ? ' ' : '') + drawn(before, blankFor) + (drawn(words, markFor) || '^'),
  };
}

/**
 * Blanks and marks are as wide as what stands above them: a full-width blank below a full-width character. So they meet even where a font
 * does not draw full-width characters exactly twice as wide.
 */
function drawn({ characters }: Piece, byWidth: readonly [string, string, string]): string {
  return characters.map((character) => byWidth[displayWidth(character)]).join('');
}

function takeForwards(text: string, { start, end }: Span, room: number): Piece {
  const characters: string[] = [];
  let width = 0;
  let at = start;
  while (at < end) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    width += displayWidth(visible(character));
    if (width > room) return { characters, width: width - displayWidth(visible(character)), reached: at };
    characters.push(visible(character));
    at += character.length;
  }
  return { characters, width, reached: at };
}

function takeBackwards(text: string, { start, end }: Span, room: number): Piece {
  const characters: string[] = [];
  let width = 0;
  let at = end;
  while (at > start) {
    const astral = at - 2 >= start && (text.codePointAt(at - 2) ?? 0) > 0xffff;
    const character = text.slice(at - (astral ? 2 : 1), at);
    width += displayWidth(visible(character));
    if (width > room) return { characters: characters.reverse(), width: width - displayWidth(visible(character)), reached: at };
    characters.push(visible(character));
    at -= character.length;
  }
  return { characters: characters.reverse(), width, reached: at };
}

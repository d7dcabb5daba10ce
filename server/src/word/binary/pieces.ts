import { damaged } from '../damage.js';
import type { WordStreams } from './word-streams.js';

/** A stretch of the text that lies in the file in one go. */
export interface Piece {
  /** Counted in characters of the text. */
  readonly start: number;
  readonly end: number;
  /** Where it lies in the main stream. */
  readonly place: number;
  /** Bytes a character: 1 or 2. */
  readonly width: number;
}

/** The text of all stories, one after the other, and where each character lies ([MS-DOC] 2.4.1). */
export class PiecedText {
  readonly pieces: readonly Piece[];
  readonly text: string;

  constructor(streams: WordStreams) {
    this.pieces = readPieces(streams.table('pieces'));
    let text = '';
    for (const { start, end, place, width } of this.pieces) {
      const bytes = streams.main.subarray(place, place + (end - start) * width);
      if (bytes.length < (end - start) * width) throw damaged();
      text += width === 2 ? bytes.toString('utf16le') : new TextDecoder('windows-1252').decode(bytes);
    }
    this.text = text;
  }

  /** Where a character lies in the main stream. */
  placeOf(character: number): number {
    let low = 0;
    let high = this.pieces.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.pieces[middle]!.end <= character) low = middle + 1;
      else high = middle;
    }
    const piece = this.pieces[low];
    return piece ? piece.place + (character - piece.start) * piece.width : 0;
  }
}

const compressed = 0x40000000;

function readPieces(table: Buffer): readonly Piece[] {
  let at = 0;
  while (table[at] === 1) at += 3 + table.readUInt16LE(at + 1);
  if (table[at] !== 2) throw damaged();
  const count = Math.floor((table.readUInt32LE(at + 1) - 4) / 12);
  const bounds = at + 5;
  const records = bounds + (count + 1) * 4;
  const pieces: Piece[] = [];
  for (let index = 0; index < count; index++) {
    const start = table.readUInt32LE(bounds + index * 4);
    const end = table.readUInt32LE(bounds + (index + 1) * 4);
    const told = table.readUInt32LE(records + index * 8 + 2);
    if (end < start || start !== (pieces.at(-1)?.end ?? 0)) throw damaged();
    const isNarrow = (told & compressed) !== 0;
    pieces.push({ start, end, place: isNarrow ? (told & (compressed - 1)) >> 1 : told, width: isNarrow ? 1 : 2 });
  }
  return pieces;
}

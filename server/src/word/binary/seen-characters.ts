import { seenOfCode } from '../document/field-codes.js';
import type { LeftOut } from '../document/left-out.js';
import { signOf } from '../document/symbols.js';
import { readPropertyRuns } from './modifiers.js';
import type { PiecedText } from './pieces.js';
import type { WordStreams } from './word-streams.js';

const codes = { deleted: 0x0800, hidden: 0x083c, sign: 0x6a09 } as const;
const field = { begin: '\u0013', separate: '\u0014', end: '\u0015' } as const;

/** What is seen of each character, where that is not the character itself: nothing, or another one. */
export class SeenCharacters {
  readonly #seen = new Map<number, string>();

  constructor(streams: WordStreams, text: PiecedText, leftOut: LeftOut) {
    const runs = readPropertyRuns(streams.main, streams.table('characters'), 'characters');
    for (const { start, end, modifiers } of runs) {
      const isOn = (wanted: number): boolean => ((modifiers.findLast(({ code }) => code === wanted)?.operand[0] ?? 0) & 1) === 1;
      const sign = modifiers.findLast(({ code }) => code === codes.sign)?.operand;
      const [isDeleted, isHidden] = [isOn(codes.deleted), isOn(codes.hidden)];
      if (!isDeleted && !isHidden && !sign) continue;
      const places = charactersBetween(text, start, end);
      if (places.length > 0 && (isDeleted || isHidden)) leftOut.add(isDeleted ? 'deletion' : 'hidden');
      for (const place of places) this.#seen.set(place, isDeleted || isHidden ? '' : signOf(sign!.readUInt16LE(2), undefined));
    }
  }

  /** Hides the codes of fields in a story; what they result in is seen. */
  hideCodes(text: string, { start, end }: { readonly start: number; readonly end: number }): void {
    const open: { at: number; separate: number | undefined }[] = [];
    for (let at = start; at < end; at++) {
      const character = text[at];
      if (character === field.begin) open.push({ at, separate: undefined });
      else if (character === field.separate && open.length > 0) open.at(-1)!.separate = at;
      else if (character === field.end) {
        const begun = open.pop();
        if (begun) this.#hideCode(text, begun, at);
      }
    }
  }

  of(text: string, at: number): string {
    return this.#seen.get(at) ?? text[at]!;
  }

  #hideCode(text: string, { at, separate }: { at: number; separate: number | undefined }, end: number): void {
    const codeEnd = separate ?? end;
    for (let place = at; place <= codeEnd; place++) this.#seen.set(place, '');
    this.#seen.set(end, separate === undefined ? seenOfCode(text.slice(at + 1, end)) : '');
  }
}

function charactersBetween(text: PiecedText, start: number, end: number): readonly number[] {
  const places: number[] = [];
  for (const piece of text.pieces) {
    const from = Math.max(start, piece.place);
    const to = Math.min(end, piece.place + (piece.end - piece.start) * piece.width);
    for (let place = from; place < to; place += piece.width) places.push(piece.start + Math.floor((place - piece.place) / piece.width));
  }
  return places;
}

import { findDifference, type Difference } from '../text/difference.js';
import { countLeading } from '../text/sorted.js';

/** A text that was cut into chunks. */
export interface CutText {
  readonly text: string;
  readonly chunkStarts: Float64Array;
}

/** What an edit left of the chunks: so many at the head as they were, then new ones that start here, then so many at the tail, moved by `shift`. */
export interface Recut {
  readonly head: number;
  readonly starts: readonly number[];
  readonly tail: number;
  readonly shift: number;
}

/** Where the chunks of a text start, from an offset on. A chunk is cut without regard to what stands before it. */
export type Cuts = (text: string, from: number) => Iterable<number>;

/**
 * Cuts again from the chunk before the one that changed, since whether two chunks are parted is told from the first of them and the line
 * that begins the second. As soon as a cut behind the edit falls where one fell before, all that follow do. `from` is where the front matter ends;
 * `edit` is where the texts differ, where somebody knows.
 */
export function recut(text: string, from: number, cuts: Cuts, before: CutText | undefined, edit?: Difference): Recut {
  if (!before || before.chunkStarts.length === 0) return { head: 0, starts: [...cuts(text, from)], tail: 0, shift: 0 };
  const { chunkStarts } = before;
  const shift = text.length - before.text.length;
  const change = edit && edit.afterEnd - edit.beforeEnd === shift ? edit : findDifference(before.text, text);
  const isSameFront = chunkStarts[0] === from && change.start >= from;
  const head = isSameFront ? Math.max(chunkAt(chunkStarts, change.start) - 1, 0) : 0;
  const starts: number[] = [];
  for (const start of cuts(text, isSameFront ? chunkStarts[head]! : from)) {
    const tail = tailFrom(start, change, chunkStarts, shift);
    if (tail > 0) return { head, starts, tail, shift };
    starts.push(start);
  }
  return { head, starts, tail: 0, shift };
}

/** How many of the chunks before stand from a new cut on; none unless it falls behind the edit, where one fell before. */
function tailFrom(start: number, { afterEnd }: Difference, starts: Float64Array, shift: number): number {
  if (start < afterEnd) return 0;
  const same = chunkAt(starts, start - shift);
  return starts[same] === start - shift ? starts.length - same : 0;
}

function chunkAt(starts: Float64Array, offset: number): number {
  return Math.max(countLeading(starts, (start) => start <= offset) - 1, 0);
}

import type { ChunkFacts } from '../paragraph/chunk.js';
import type { PlacedLines } from '../questions/placed-lines.js';
import { byKeys } from '../text/by-keys.js';
import type { Difference } from '../text/difference.js';
import { readFrontMatter } from '../text/front-matter.js';
import { placeLines } from './place-lines.js';
import { recut, type Cuts, type Recut } from './recut.js';
import { replaced } from './starts.js';

/** A text as it was read. A value: an edit makes another one, which shares with it all that the edit left alone. */
export interface Revision {
  readonly text: string;
  /** What the front matter says. */
  readonly frontMatter: Readonly<Record<string, unknown>>;
  /** They cover the text behind the front matter without a gap. */
  readonly chunks: readonly ChunkFacts[];
  /** Where each chunk starts in the text. */
  readonly chunkStarts: Float64Array;
  /** How many comments switch rules off: hardly any text has one, and then no chunk has to be looked at for them. */
  readonly directives: number;
  readonly lines: PlacedLines;
  /** Where each line starts in the text. */
  readonly lineStarts: Float64Array;
}

/** How texts are read: what is made of a chunk hangs on its words alone, so that it holds for as long as they stand anywhere. */
export interface Reading {
  readonly cuts: Cuts;
  readonly read: (chunk: string) => ChunkFacts;
}

/** Reads a text. Of chunks that the revision before had, what it said of them is taken over. `edit` is where the two texts differ, where somebody knows. */
export function readRevision(text: string, { cuts, read }: Reading, before?: Revision, edit?: Difference): Revision {
  const front = readFrontMatter(text);
  const cut = recut(text, front?.end ?? 0, cuts, before, edit);
  const known = before?.chunks ?? [];
  const fresh = readChunks(text, cut, read, before);
  const chunks = known.slice(0, cut.head).concat(fresh, known.slice(known.length - cut.tail));
  const chunkStarts = replaced(before?.chunkStarts ?? NONE, cut, cut.starts);
  const gone = known.slice(cut.head, known.length - cut.tail);
  const directives = (before?.directives ?? 0) - countDirectives(gone) + countDirectives(fresh);
  return { text, frontMatter: front?.values ?? {}, chunks, chunkStarts, directives, ...placeLines({ chunks, chunkStarts, cut }, before) };
}

function countDirectives(chunks: readonly ChunkFacts[]): number {
  return chunks.reduce((sum, { directives }) => sum + directives.length, 0);
}

const NONE = new Float64Array(0);

function readChunks(text: string, { head, tail, starts, shift }: Recut, read: Reading['read'], before: Revision | undefined) {
  const known = before?.chunks ?? [];
  const end = before && tail > 0 ? before.chunkStarts[known.length - tail]! + shift : text.length;
  const takeOver = takenOnce(known.slice(head, known.length - tail));
  return starts.map((start, index) => {
    const words = text.slice(start, starts[index + 1] ?? end);
    return takeOver(words) ?? read(detach(words));
  });
}

/** Gives what is known of some words, once: lines that read the same are two all the same, and readers tell them apart by their facts. */
function takenOnce(known: readonly ChunkFacts[]): (words: string) => ChunkFacts | undefined {
  const left = byKeys(known, ({ text }) => [text]);
  return (words) => left.get(words)?.pop();
}

/** A slice keeps the whole text that it was cut from alive; a copy of the chunk does not. */
function detach(chunk: string): string {
  return ` ${chunk}`.slice(1);
}

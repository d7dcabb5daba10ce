import type { ChunkFacts } from '../paragraph/chunk.js';
import type { PlacedParagraph } from '../paragraph/placed.js';
import type { PlacedLines } from '../questions/placed-lines.js';
import { countLeading } from '../text/sorted.js';
import { givePlaces } from './give-places.js';
import type { Recut } from './recut.js';
import type { StandingLine } from './standing-line.js';
import { replaced } from './starts.js';

/** Lines of one revision, and where each of them starts in its text. */
interface Placing {
  readonly lines: PlacedLines;
  readonly lineStarts: Float64Array;
}

interface Placed extends Placing {
  readonly chunkStarts: Float64Array;
}

interface ChunksAt {
  readonly chunks: readonly ChunkFacts[];
  readonly chunkStarts: Float64Array;
  readonly cut: Recut;
}

/** Gives every line its place: lines that say the same as before, where they stood before, stay the same objects. */
export function placeLines(text: ChunksAt, before: Placed | undefined): Placing {
  const { head, tail } = lineCounts(text.cut, before);
  const old = before?.lines.all ?? [];
  /** Whether nothing stands between it and the next line may have changed for the line above the edit, too. */
  const first = Math.max(head - 1, 0);
  const standing = standingLines(text, { first, head, tail }, before);
  const lineStarts = replaced(
    before?.lineStarts ?? new Float64Array(0),
    { head: first, tail, shift: text.cut.shift },
    standing.map(({ start }) => start),
  );
  return { lines: merged(old, { first, tail }, standing), lineStarts };
}

/** How many lines stand in the chunks that stayed. */
function lineCounts({ head, tail }: Recut, before: Placed | undefined): { readonly head: number; readonly tail: number } {
  if (!before) return { head: 0, tail: 0 };
  const { chunkStarts, lineStarts } = before;
  const linesBefore = (chunk: number): number => {
    const end = chunkStarts[chunk] ?? Infinity;
    return countLeading(lineStarts, (start) => start < end);
  };
  return { head: linesBefore(head), tail: lineStarts.length - linesBefore(chunkStarts.length - tail) };
}

/** The lines from the one above the edit down to the last that was read anew. */
function standingLines(
  { chunks, chunkStarts, cut }: ChunksAt,
  { first, head, tail }: { readonly first: number; readonly head: number; readonly tail: number },
  before: Placed | undefined,
): readonly StandingLine[] {
  const old = before?.lines.all ?? [];
  const found = old.slice(first, head).map(({ paragraph }, index) => ({ start: before!.lineStarts[first + index]!, paragraph }));
  for (let chunk = cut.head; chunk < chunks.length - cut.tail; chunk++) {
    const base = chunkStarts[chunk]!;
    for (const { start, paragraph } of chunks[chunk]!.lines) found.push({ start: base + start, paragraph });
  }
  const following = tail > 0 ? before!.lineStarts[old.length - tail]! + cut.shift : undefined;
  return found.map((line, index) => ({
    ...line,
    touchesNext: line.start + line.paragraph.gap.end === (found[index + 1]?.start ?? following),
  }));
}

/** The lines before with those from number `first` on replaced, but for the last `tail`. */
function merged(
  old: readonly PlacedParagraph[],
  { first, tail }: { readonly first: number; readonly tail: number },
  standing: readonly StandingLine[],
): PlacedLines {
  const replacedLines = old.slice(first, old.length - tail);
  let head = 0;
  while (head < replacedLines.length && head < standing.length && isSameLine(replacedLines[head]!, standing[head]!)) head++;
  let end = 0;
  const most = Math.min(replacedLines.length, standing.length) - head;
  while (end < most && isSameLine(replacedLines.at(-1 - end)!, standing.at(-1 - end)!)) end++;
  const from = first + head;
  return givePlaces(old, { from, to: old.length - tail - end }, standing.slice(head, standing.length - end));
}

function isSameLine(line: PlacedParagraph, { paragraph, touchesNext }: StandingLine): boolean {
  return line.touchesNext === touchesNext && line.paragraph.equals(paragraph);
}

import { byKeys } from './by-keys.js';
import type { PlacedParagraph } from './document/placed.js';
import type { ChunkFacts } from './facts/chunk-facts.js';
import type { DocumentLanguage } from './report.js';
import { splitPlainText } from './text/chunks.js';
import { findDifference } from './text/difference.js';
import { readFrontMatter } from './text/front-matter.js';
import { lastAtOrBefore } from './text/line-index.js';
import { splitMarkdown } from './text/markdown-chunks.js';

/** A chunk of a text, with what it says and where it starts in the text. */
export interface PlacedChunk<Facts extends ChunkFacts = ChunkFacts> {
  readonly start: number;
  readonly facts: Facts;
}

/** A text as it was read. A value: an edit makes another one, which shares with it all that the edit left alone. */
export interface Revision<Facts extends ChunkFacts = ChunkFacts> {
  readonly text: string;
  /** What the front matter says. */
  readonly frontMatter: Readonly<Record<string, unknown>>;
  /** They cover the text behind the front matter without a gap. */
  readonly chunks: readonly PlacedChunk<Facts>[];
  readonly paragraphs: readonly PlacedParagraph[];
}

/** How texts are read: `read` depends on the words of the chunk alone, so that what it gave holds for as long as they stand anywhere. */
export interface Reading<Facts extends ChunkFacts> {
  readonly language: DocumentLanguage;
  read(chunk: string): Facts;
}

/** Reads a text. Of chunks that the revision before had, what it said of them is taken over. */
export function readRevision<Facts extends ChunkFacts>(text: string, reading: Reading<Facts>, before?: Revision<Facts>): Revision<Facts> {
  const front = readFrontMatter(text);
  const from = front?.end ?? 0;
  const cuts = (start: number): Iterable<number> =>
    reading.language === 'markdown' ? splitMarkdown(text, start) : splitPlainText(text, start);
  const { head, starts, tail, delta } = before?.chunks[0]
    ? recut(text, from, cuts, before)
    : { head: 0, starts: [...cuts(from)], tail: 0, delta: 0 };
  const known = before?.chunks ?? [];
  const kept = known.slice(known.length - tail);
  const ends = kept[0] ? kept[0].start + delta : text.length;
  const takeOver = takenOnce(known.slice(head, known.length - tail).map(({ facts }) => facts));
  const chunks = [
    ...known.slice(0, head),
    ...starts.map((start, index) => {
      const words = text.slice(start, starts[index + 1] ?? ends);
      return { start, facts: takeOver(words) ?? reading.read(detach(words)) };
    }),
    ...(delta === 0 ? kept : kept.map(({ start, facts }) => ({ start: start + delta, facts }))),
  ];
  return { text, frontMatter: front?.values ?? {}, chunks, paragraphs: placeParagraphs(chunks, head, before?.paragraphs ?? []) };
}

/** What an edit left of the chunks: so many at the head as they were, then new ones that start here, then so many at the tail, moved by `delta`. */
interface Recut {
  readonly head: number;
  readonly starts: readonly number[];
  readonly tail: number;
  readonly delta: number;
}

/**
 * Cuts again from the chunk before the one that changed, since whether two chunks are parted is told from the first of them and the line
 * that begins the second. A chunk is cut without regard to what stands before it: as soon as a cut behind the edit falls where one fell before,
 * all that follow do.
 */
function recut(text: string, from: number, cuts: (start: number) => Iterable<number>, before: Revision): Recut {
  const { chunks } = before;
  const delta = text.length - before.text.length;
  const change = findDifference(before.text, text);
  const isSameFront = chunks[0]?.start === from && change.start >= from;
  const head = isSameFront ? Math.max(chunkAt(chunks, change.start) - 1, 0) : 0;
  const starts: number[] = [];
  for (const start of cuts(isSameFront ? chunks[head]!.start : from)) {
    const same = chunkAt(chunks, start - delta);
    if (start >= change.afterEnd && chunks[same]!.start === start - delta) return { head, starts, tail: chunks.length - same, delta };
    starts.push(start);
  }
  return { head, starts, tail: 0, delta };
}

function chunkAt(chunks: readonly PlacedChunk[], offset: number): number {
  return lastAtOrBefore(chunks, offset, ({ start }) => start);
}

/** Gives what is known of some words, once: lines that read the same are two all the same, and readers tell them apart by their facts. */
function takenOnce<Facts extends ChunkFacts>(known: readonly Facts[]): (words: string) => Facts | undefined {
  const left = byKeys(known, ({ text }) => [text]);
  return (words) => left.get(words)?.pop();
}

/** A slice keeps the whole text that it was cut from alive; a copy of the chunk does not. */
function detach(chunk: string): string {
  return ` ${chunk}`.slice(1);
}

/** Those of the first `head` chunks stand where they did. */
function placeParagraphs(chunks: readonly PlacedChunk[], head: number, before: readonly PlacedParagraph[]): readonly PlacedParagraph[] {
  let kept = 0;
  for (let number = 0; number < head; number++) kept += chunks[number]!.facts.paragraphs.length;
  const placed = before.slice(0, kept);
  for (let number = head; number < chunks.length; number++) {
    const { start, facts } = chunks[number]!;
    for (const paragraph of facts.paragraphs) placed.push({ paragraph, base: start, index: placed.length });
  }
  return placed;
}

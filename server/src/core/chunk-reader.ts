import { changeOf, NO_CHANGE, type Change } from './changes.js';
import { PlacedParagraph, type Place, type Places } from './document/placed.js';
import type { ChunkFacts } from './facts/chunk-facts.js';
import type { DocumentLanguage } from './report.js';
import { splitPlainText } from './text/chunks.js';
import { findDifference, type Difference } from './text/difference.js';
import { beginsLikeFrontMatter, readFrontMatter } from './text/front-matter.js';
import { lastAtOrBefore } from './text/line-index.js';
import { splitMarkdown } from './text/markdown-chunks.js';

/** A chunk of the document, with what it says and where it stands in the latest revision. */
export interface PlacedChunk<Facts extends ChunkFacts = ChunkFacts> extends Place {
  facts: Facts;
  readonly paragraphs: readonly PlacedParagraph[];
}

/** How one chunk is read, and whether what was read concerns more than its paragraphs. */
export interface ChunkReading<Facts extends ChunkFacts> {
  read(chunk: string): Facts;
  isNoted(facts: Facts): boolean;
}

/** Reads the revisions of one document, one after the other: of each only those chunks that the one before did not have. */
export class ChunkReader<Facts extends ChunkFacts> {
  readonly places: Places = { starts: [], firsts: [] };
  readonly #language: DocumentLanguage;
  readonly #reading: ChunkReading<Facts>;
  #text: string | undefined;
  #frontMatter: Readonly<Record<string, unknown>> = {};
  #chunks: readonly PlacedChunk<Facts>[] = [];
  #noted: readonly PlacedChunk<Facts>[] = [];
  #paragraphs: readonly PlacedParagraph[] = [];

  constructor(language: DocumentLanguage, reading: ChunkReading<Facts>) {
    this.#language = language;
    this.#reading = reading;
  }

  /** What the front matter says. */
  get frontMatter(): Readonly<Record<string, unknown>> {
    return this.#frontMatter;
  }

  get chunkCount(): number {
    return this.#chunks.length;
  }

  /** The chunks that concern more than their paragraphs. */
  get noted(): readonly PlacedChunk<Facts>[] {
    return this.#noted;
  }

  get paragraphs(): readonly PlacedParagraph[] {
    return this.#paragraphs;
  }

  /** Reads the next revision. Gives what changed since the one before; undefined where the two have nothing to compare. */
  update(text: string): Change | undefined {
    const before = this.#text;
    if (text === before) return NO_CHANGE;
    this.#text = text;
    const difference = before === undefined ? undefined : findDifference(before, text);
    return (difference && before !== undefined && this.#rereadOne(before, text, difference)) || this.#reread(before, text);
  }

  /** While somebody types in a chunk, that chunk is read and nothing else is looked at. */
  #rereadOne(before: string, text: string, difference: Difference): Change | undefined {
    const { starts, firsts } = this.places;
    if (starts.length === 0 || difference.start < starts[0]! || (starts[0] === 0 && beginsLikeFrontMatter(text))) return undefined;
    const number = lastAtOrBefore(starts, difference.start);
    const end = starts[number + 1] ?? before.length;
    const delta = text.length - before.length;
    if (difference.beforeEnd > end || !this.#staysOne(text, number, delta)) return undefined;
    const chunk = this.#chunks[number]!;
    const old = chunk.facts;
    const facts = this.#reading.read(detach(text.slice(starts[number], end + delta)));
    if (facts.paragraphs.length !== old.paragraphs.length) return undefined;
    rewrite(chunk, facts);
    this.places.starts = starts.map((start, index) => (index > number ? start + delta : start));
    if (this.#reading.isNoted(old) !== this.#reading.isNoted(facts))
      this.#noted = this.#chunks.filter((one) => this.#reading.isNoted(one.facts));
    const paragraphsBehind = this.#paragraphs.length - firsts[number]! - facts.paragraphs.length;
    return changeOf(
      { before: [old], after: [facts], paragraphsAhead: firsts[number]!, paragraphsBehind, typed: chunk.paragraphs },
      { start: starts[number]!, end },
      delta,
    );
  }

  /** The chunk and its neighbours still part where they did. */
  #staysOne(text: string, number: number, delta: number): boolean {
    const { starts } = this.places;
    const first = Math.max(number - 1, 0);
    const end = (starts[number + 2] ?? text.length - delta) + delta;
    const expected = starts.slice(first, number + 2).map((start, index) => start - starts[first]! + (first + index > number ? delta : 0));
    const found = this.#split(text.slice(starts[first], end), 0);
    return found.length === expected.length && found.every((start, index) => start === expected[index]);
  }

  #split(text: string, from: number): readonly number[] {
    return this.#language === 'markdown' ? splitMarkdown(text, from) : splitPlainText(text, from);
  }

  #reread(before: string | undefined, text: string): Change | undefined {
    const front = readFrontMatter(text);
    const starts = this.#split(text, front?.end ?? 0);
    const old = { starts: this.places.starts, facts: this.#chunks.map(({ facts }) => facts), length: before?.length ?? 0 };
    this.#frontMatter = front?.values ?? {};
    this.#chunks = this.#readChunks(text, starts);
    this.places.starts = starts;
    this.places.firsts = firstsOf(this.#chunks);
    this.#paragraphs = this.#chunks.flatMap(({ paragraphs }) => paragraphs);
    this.#noted = this.#chunks.filter(({ facts }) => this.#reading.isNoted(facts));
    return old.starts[0] === starts[0] && before !== undefined ? this.#compare(old, text.length) : undefined;
  }

  /**
   * An edit leaves all chunks before it and all behind it as they were: the former keep their number counted from the start, the latter counted
   * from the end.
   */
  #readChunks(text: string, starts: readonly number[]): readonly PlacedChunk<Facts>[] {
    const known = this.#chunks;
    const chunks: PlacedChunk<Facts>[] = [];
    let shift = 0;
    for (const [number, start] of starts.entries()) {
      const words = text.slice(start, starts[number + 1] ?? text.length);
      const isKnown = (index: number): boolean => known[index]?.facts.text === words && known[index] !== chunks[index];
      if (!isKnown(number + shift)) shift = known.length - starts.length;
      const chunk = isKnown(number + shift) ? known[number + shift]! : this.#newChunk(words);
      chunk.number = number;
      chunks.push(chunk);
    }
    return chunks;
  }

  #newChunk(words: string): PlacedChunk<Facts> {
    const facts = this.#reading.read(detach(words));
    const paragraphs: PlacedParagraph[] = [];
    const chunk = { places: this.places, number: 0, facts, paragraphs };
    facts.paragraphs.forEach((paragraph, offset) => paragraphs.push(new PlacedParagraph(paragraph, chunk, offset)));
    return chunk;
  }

  #compare(old: { readonly starts: readonly number[]; readonly facts: readonly Facts[]; readonly length: number }, length: number): Change {
    const chunks = this.#chunks;
    const shared = Math.min(old.facts.length, chunks.length);
    let head = 0;
    while (head < shared && old.facts[head] === chunks[head]!.facts) head++;
    let tail = 0;
    while (tail < shared - head && old.facts.at(-1 - tail) === chunks.at(-1 - tail)!.facts) tail++;
    const end = chunks.length - tail;
    const middle = {
      before: old.facts.slice(head, old.facts.length - tail),
      after: chunks.slice(head, end).map(({ facts }) => facts),
      paragraphsAhead: this.places.firsts[head] ?? this.#paragraphs.length,
      paragraphsBehind: this.#paragraphs.length - (this.places.firsts[end] ?? this.#paragraphs.length),
    };
    const span = { start: old.starts[head] ?? old.length, end: old.starts[old.starts.length - tail] ?? old.length };
    return changeOf(middle, span, length - old.length);
  }
}

/** Other words in the place of as many paragraphs: whatever points at the paragraphs still does. */
function rewrite<Facts extends ChunkFacts>(chunk: PlacedChunk<Facts>, facts: Facts): void {
  chunk.facts = facts;
  facts.paragraphs.forEach((paragraph, offset) => chunk.paragraphs[offset]!.nowReads(paragraph));
}

function firstsOf(chunks: readonly PlacedChunk[]): readonly number[] {
  let first = 0;
  return chunks.map(({ paragraphs }) => {
    first += paragraphs.length;
    return first - paragraphs.length;
  });
}

/** A slice keeps the whole text that it was cut from alive; a copy of the chunk does not. */
function detach(chunk: string): string {
  return ` ${chunk}`.slice(1);
}

import { readRepeatables } from '../facts/repeatables.js';
import type { Span } from '../text/span.js';
import type { PlacedParagraph } from './placed.js';

/** A stretch of a paragraph's text, at its place. */
export interface RepeatedStretch {
  readonly at: PlacedParagraph;
  readonly span: Span;
}

/** Words that stand in the report a second time. Paragraphs that follow each other both times are one repetition. */
export interface Repetition {
  readonly kind: 'paragraph' | 'sentence' | 'clause';
  readonly first: RepeatedStretch;
  readonly again: readonly RepeatedStretch[];
}

/** Headings and short lines may stand between two paragraphs of one repetition. */
const LARGEST_STEP = 4;

export function findRepetitions(body: readonly PlacedParagraph[]): readonly Repetition[] {
  return mayRepeat(body) ? compare(body) : [];
}

/** Most reports repeat nothing, and numbers are compared faster than words. */
function mayRepeat(body: readonly PlacedParagraph[]): boolean {
  const all = body.map(({ paragraph }) => readRepeatables(paragraph));
  const seen = new NumberTable(all.reduce((sum, { sentences }) => sum + sentences.length + 1, 0));
  return all.some(({ whole, sentences, clauses }) => {
    if (clauses.length > 0 || sentences.some(({ hash }) => seen.add(hash))) return true;
    return whole !== undefined && sentences.every(({ hash }) => hash !== whole.hash) && seen.add(whole.hash);
  });
}

/** A set of numbers in one block of memory: as many as announced, looked up on every keystroke. */
class NumberTable {
  readonly #slots: Int32Array;
  readonly #mask: number;

  constructor(capacity: number) {
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * capacity + 2)));
    this.#mask = this.#slots.length - 1;
  }

  /** Tells whether the number was there before. 0 stands for an empty slot, so it is kept as 1. */
  add(value: number): boolean {
    const kept = value | 0 || 1;
    let slot = kept & this.#mask;
    while (this.#slots[slot] !== 0) {
      if (this.#slots[slot] === kept) return true;
      slot = (slot + 1) & this.#mask;
    }
    this.#slots[slot] = kept;
    return false;
  }
}

function compare(body: readonly PlacedParagraph[]): readonly Repetition[] {
  const seen = new Map<string, RepeatedStretch>();
  const found: Repetition[] = [];
  let run: ParagraphRun | undefined;
  for (const at of body) {
    const { whole, sentences, clauses } = readRepeatables(at.paragraph);
    const first = whole && seen.get(whole.key);
    if (whole && first) {
      const again = { at, span: whole.span };
      if (!run || !run.accept(first, again)) found.push((run = new ParagraphRun(first, again)));
      continue;
    }
    for (const { key, span } of sentences) {
      const before = seen.get(key);
      if (before) found.push({ kind: 'sentence', first: before, again: [{ at, span }] });
      else seen.set(key, { at, span });
    }
    for (const { first: span, again } of clauses) found.push({ kind: 'clause', first: { at, span }, again: [{ at, span: again }] });
    if (whole) seen.set(whole.key, { at, span: whole.span });
  }
  return found;
}

class ParagraphRun implements Repetition {
  readonly kind = 'paragraph';
  readonly first: RepeatedStretch;
  readonly again: RepeatedStretch[];
  #lastFirst: RepeatedStretch;

  constructor(first: RepeatedStretch, again: RepeatedStretch) {
    this.first = first;
    this.again = [again];
    this.#lastFirst = first;
  }

  /** Takes the next repeated paragraph in where it follows the last one as it did the first time. */
  accept(first: RepeatedStretch, again: RepeatedStretch): boolean {
    const step = again.at.index - this.again.at(-1)!.at.index;
    if (step > LARGEST_STEP || step !== first.at.index - this.#lastFirst.at.index) return false;
    this.again.push(again);
    this.#lastFirst = first;
    return true;
  }
}

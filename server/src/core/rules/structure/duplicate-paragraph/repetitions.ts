import type { Place } from '../../../paragraph/place.js';
import type { Lines } from '../../../questions/lines.js';
import type { Fact } from '../../../questions/question.js';
import type { Span } from '../../../text/span.js';
import { keyOf } from './passage-words.js';
import type { Repeatables } from './repeatables.js';

/** A stretch of the text of the paragraph at a place. */
export interface RepeatedStretch {
  readonly place: Place;
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

/** Looks through lines of which each shares a passage with another one, or repeats itself; they are in order. */
export function findRepetitions(candidates: readonly Fact<Repeatables>[], of: Pick<Lines, 'distance'>): readonly Repetition[] {
  const seen = new Map<string, RepeatedStretch>();
  const found: Repetition[] = [];
  let run: ParagraphRun | undefined;
  for (const { place, fact } of candidates) {
    const { whole, sentences, clauses } = fact;
    const wholeKey = whole && keyOf(whole.words);
    const first = wholeKey === undefined ? undefined : seen.get(wholeKey);
    if (whole && first) {
      const again = { place, span: whole.span };
      if (!run || !run.accept(first, again)) found.push((run = new ParagraphRun(first, again, of)));
      continue;
    }
    for (const { words, span } of sentences) {
      const key = keyOf(words);
      const before = seen.get(key);
      if (before) found.push({ kind: 'sentence', first: before, again: [{ place, span }] });
      else seen.set(key, { place, span });
    }
    for (const { first: span, again } of clauses) found.push({ kind: 'clause', first: { place, span }, again: [{ place, span: again }] });
    if (whole) seen.set(wholeKey!, { place, span: whole.span });
  }
  return found;
}

class ParagraphRun implements Repetition {
  readonly kind = 'paragraph';
  readonly first: RepeatedStretch;
  readonly again: RepeatedStretch[];
  readonly #lines: Pick<Lines, 'distance'>;
  #lastFirst: RepeatedStretch;

  constructor(first: RepeatedStretch, again: RepeatedStretch, of: Pick<Lines, 'distance'>) {
    this.first = first;
    this.again = [again];
    this.#lines = of;
    this.#lastFirst = first;
  }

  /** Takes the next repeated paragraph in where it follows the last one as it did the first time. */
  accept(first: RepeatedStretch, again: RepeatedStretch): boolean {
    const step = this.#lines.distance(this.again.at(-1)!.place, again.place);
    if (step > LARGEST_STEP || step !== this.#lines.distance(this.#lastFirst.place, first.place)) return false;
    this.again.push(again);
    this.#lastFirst = first;
    return true;
  }
}

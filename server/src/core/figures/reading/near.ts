import type { Mention } from './mentions.js';
import type { Reading } from './reading.js';

// Nobody reads farther than this for one number, so that a line of ten thousand figures takes ten thousand times as long as a line of one.
/** So many numbers before it or behind it are looked at. */
export const FARTHEST = 40;
/** So many characters of its sentence. */
const MOST_WORDS = 400;

/** The nearest numbers before a number, in its sentence and so many sentences before, in order. */
export function numbersBefore({ mentions }: Reading, { order, sentence }: Mention, sentences = 0): readonly Mention[] {
  let from = order;
  while (from > 0 && order - from < FARTHEST && mentions[from - 1]!.sentence >= sentence - sentences) from--;
  return mentions.slice(from, order);
}

/** The nearest other numbers on both sides of a number, in its sentence and so many sentences away, in order. */
export function numbersAround(reading: Reading, mention: Mention, sentences = 0): readonly Mention[] {
  const { mentions } = reading;
  const { order, sentence } = mention;
  let end = order + 1;
  while (end < mentions.length && end - order <= FARTHEST && mentions[end]!.sentence <= sentence + sentences) end++;
  return [...numbersBefore(reading, mention, sentences), ...mentions.slice(order + 1, end)];
}

/** Where the words of its sentence begin, as far as they are read for a number. */
export function startOfWords({ paragraph }: Reading, { sentence, quantity }: Mention): number {
  return Math.max(paragraph.sentences[sentence]!.start, quantity.span.start - MOST_WORDS);
}

/** The words of the sentence round some numbers. */
export function wordsRound(reading: Reading, first: Mention, last = first): string {
  const end = Math.min(reading.paragraph.sentences[first.sentence]!.end, last.quantity.span.end + MOST_WORDS);
  return reading.text.slice(startOfWords(reading, first), end);
}

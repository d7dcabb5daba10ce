import { keptByParagraph } from './kept.js';
import type { Paragraph } from './paragraph.js';
import type { Span } from '../text/span.js';
import { sentenceAt } from './sentences.js';

/** What was found, by pattern and sentence: a sentence may tell of thousands of things, and each of them asks. */
const answers = keptByParagraph(() => new Map<RegExp, Map<Span, Span | null>>());

/** The first words of the sentence around `offset` that a pattern fits. The pattern has to be a constant: answers are kept by it. */
export function wordsOfSentence(paragraph: Paragraph, offset: number, words: RegExp): Span | undefined {
  const known = answers(paragraph);
  const bySentence = known.get(words) ?? new Map<Span, Span | null>();
  known.set(words, bySentence);
  const sentence = sentenceAt(paragraph.sentences, offset);
  const before = bySentence.get(sentence);
  if (before !== undefined) return before ?? undefined;
  const match = words.exec(paragraph.slice(sentence));
  const start = sentence.start + (match?.index ?? 0);
  const found = match && { start, end: start + match[0].length };
  bySentence.set(sentence, found);
  return found ?? undefined;
}

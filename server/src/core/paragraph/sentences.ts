import { countLeading } from '../text/sorted.js';
import type { Span } from '../text/span.js';
import { matchesOf } from '../text/matches.js';

/** A half-width point between Chinese characters, or after the last one, ends a sentence as well. */
const END = /(?:[。！？!?]|(?<=\p{Script=Han})\.(?=\p{Script=Han}|$))+[”’」』）)]*/gu;

/** The sentences of a paragraph, each with its closing mark. Source of the closing marks: GB/T 15834—2011 4.1–4.3. */
export function readSentences(text: string): readonly Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const match of matchesOf(END, text)) {
    const end = match.index + match[0].length;
    sentences.push({ start, end });
    start = end;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}

/** The sentence that an offset stands in; sentences are in order and cover the text. */
export function sentenceAt(sentences: readonly Span[], offset: number): Span {
  return sentences[sentenceIndexAt(sentences, offset)]!;
}

/** Its number among them, from 0. */
export function sentenceIndexAt(sentences: readonly Span[], offset: number): number {
  return Math.max(
    0,
    Math.min(
      countLeading(sentences, ({ end }) => end <= offset),
      sentences.length - 1,
    ),
  );
}

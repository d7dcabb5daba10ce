import { facts, grouped } from '../../../questions/question.js';
import { keptByParagraph } from '../../../paragraph/kept.js';
import type { Paragraph } from '../../../paragraph/paragraph.js';
import type { Span } from '../../../text/span.js';
import { hashOf, keyOf, lengthOf } from './passage-words.js';
import { repeatedClauses, type RepeatedClause } from './repeated-clauses.js';

/** A stretch that is long enough to be no chance when it comes twice. */
export interface Repeatable {
  readonly words: string;
  /** Equal where the words are the same, however they are punctuated, and hardly ever elsewhere. */
  readonly hash: number;
  readonly span: Span;
}

export interface Repeatables {
  readonly whole: Repeatable | undefined;
  readonly sentences: readonly Repeatable[];
  /** Clauses that come again in the same sentence. */
  readonly clauses: readonly RepeatedClause[];
}

const LONG_PARAGRAPH = 20;
const LONG_SENTENCE = 25;
/** Guiding principles are quoted in the same words wherever they are named. */
const MAY_QUOTE = /习近平|两个|各位代表/u;
const QUOTED_FORMULA = /习近平新时代中国特色社会主义思想|习近平法治思想|两个维护|两个确立|各位代表/u;
const NOTHING: Repeatables = { whole: undefined, sentences: [], clauses: [] };

const readRepeatables = keptByParagraph(read);

const passages = facts('passages that may come twice', (paragraph) => {
  const found = readRepeatables(paragraph);
  return hashesOf(found).length > 0 ? found : undefined;
});

/** Lines that hold a passage of another line: numbers are compared faster than words. */
export const sharedPassages = grouped('passages that come twice', passages, ({ fact }) => hashesOf(fact));

/** Lines in which something comes twice. */
export const repeatingLines = facts('lines that repeat themselves', (paragraph) => {
  const found = readRepeatables(paragraph);
  const { sentences, clauses } = found;
  return clauses.length > 0 || new Set(sentences.map(({ hash }) => hash)).size < sentences.length ? found : undefined;
});

function hashesOf({ whole, sentences }: Repeatables): readonly number[] {
  const hashes = sentences.map(({ hash }) => hash);
  return whole ? [...hashes, whole.hash] : hashes;
}

function read(paragraph: Paragraph): Repeatables {
  const { text, heading } = paragraph;
  if (paragraph.block !== 'prose' || text.length < LONG_PARAGRAPH || heading?.form === 'stand-alone' || heading?.form === 'caption')
    return NOTHING;
  const body = heading?.ordinal?.marker.end ?? 0;
  return {
    whole: stretch(text, { start: body, end: text.length }, LONG_PARAGRAPH),
    sentences: paragraph.sentences.flatMap((span) => {
      const sentence = stretch(text, span.start === 0 ? { start: body, end: span.end } : span, LONG_SENTENCE);
      return sentence && !(MAY_QUOTE.test(sentence.words) && isFormula(keyOf(sentence.words))) ? [sentence] : [];
    }),
    clauses: paragraph.sentences.flatMap((span) => repeatedClauses(text, span, isFormula)),
  };
}

function isFormula(words: string): boolean {
  return QUOTED_FORMULA.test(words);
}

/** Undefined where it is shorter than what is asked for. */
function stretch(text: string, { start, end }: Span, least: number): Repeatable | undefined {
  if (end - start < least) return undefined;
  const words = text.slice(start, end).trimStart();
  return lengthOf(words) < least ? undefined : { words, hash: hashOf(words), span: { start: end - words.length, end } };
}

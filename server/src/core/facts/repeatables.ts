import { keptByParagraph } from '../document/kept.js';
import type { Paragraph } from '../document/paragraph.js';
import { withoutBlanks } from '../text/blanks.js';
import type { Span } from '../text/span.js';
import { repeatedClauses, type RepeatedClause } from './repeated-clauses.js';

/** A stretch that is long enough to be no chance when it comes twice; stretches of the same words have equal keys, however they are punctuated. */
export interface Repeatable {
  readonly key: string;
  /** Equal for equal keys, and hardly ever for others. */
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
const QUOTED_FORMULA = /习近平新时代中国特色社会主义思想|习近平法治思想|两个维护|两个确立|各位代表/u;
/** Points and commas within numbers are no marks. */
const MARK = /[，。；：、！？“”‘’;:!?]|[.,](?!\d)/gu;
const NOTHING: Repeatables = { whole: undefined, sentences: [], clauses: [] };

export const readRepeatables = keptByParagraph(read);

function read(paragraph: Paragraph): Repeatables {
  const { text, heading } = paragraph;
  if (paragraph.block !== 'prose' || text.length < LONG_PARAGRAPH || heading?.form === 'stand-alone' || heading?.form === 'caption')
    return NOTHING;
  const body = heading?.ordinal?.marker.end ?? 0;
  const sentences = paragraph.sentences.map((span) => stretch(text, span.start === 0 ? { start: body, end: span.end } : span));
  const whole = stretch(text, { start: body, end: text.length });
  return {
    whole: whole.length >= LONG_PARAGRAPH ? whole : undefined,
    sentences: sentences.filter(({ key, length }) => length >= LONG_SENTENCE && !isFormula(key)),
    clauses: paragraph.sentences.flatMap((span) => repeatedClauses(text, span, isFormula)),
  };
}

function isFormula(words: string): boolean {
  return QUOTED_FORMULA.test(words);
}

function stretch(text: string, { start, end }: Span): Repeatable & { readonly length: number } {
  const from = start + (text.slice(start, end).length - text.slice(start, end).trimStart().length);
  const written = withoutBlanks(text.slice(from, end));
  const key = written.replaceAll(MARK, '');
  return { key, length: written.length, hash: hashOf(key), span: { start: from, end } };
}

/** FNV-1a over the characters. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return hash;
}

import { keptByParagraph } from '../document/kept.js';
import type { Paragraph } from '../document/paragraph.js';
import { withoutBlanks } from '../text/blanks.js';
import type { Span } from '../text/span.js';

/** A stretch that is long enough to be no chance when it comes twice; equal stretches have equal keys. */
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
  readonly clauses: readonly { readonly first: Span; readonly again: Span }[];
}

const LONG_PARAGRAPH = 20;
const LONG_SENTENCE = 25;
const LONG_CLAUSE = 8;
/** A writer who repeats himself does so soon. */
const FARTHEST_CLAUSE = 600;
const CLAUSE_END = /[，,；;：:。！？!?]/gu;
/** Guiding principles are quoted in the same words wherever they are named. */
const QUOTED_FORMULA = /习近平新时代中国特色社会主义思想|习近平法治思想|两个维护|两个确立|各位代表/u;
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
    whole: whole.key.length >= LONG_PARAGRAPH ? whole : undefined,
    sentences: sentences.filter(({ key }) => key.length >= LONG_SENTENCE && !QUOTED_FORMULA.test(key)),
    clauses: paragraph.sentences.flatMap((span) => repeatedClauses(text, span)),
  };
}

/** A clause with a number may well come twice: 增长8%. */
function repeatedClauses(text: string, { start, end }: Span): Repeatables['clauses'] {
  const sentence = text.slice(start, end);
  return clausesOf(sentence).flatMap((span) => {
    const words = sentence.slice(span.start, span.end);
    const clause = words.trim();
    if (clause.length < LONG_CLAUSE || /\d/u.test(clause) || QUOTED_FORMULA.test(clause)) return [];
    const near = Math.max(0, span.start - FARTHEST_CLAUSE);
    const before = sentence.slice(near, span.start).indexOf(clause);
    if (before < 0) return [];
    return [{ first: stretchAt(start + near + before, clause), again: stretchAt(start + span.start + words.indexOf(clause), clause) }];
  });
}

/** Cut at the marks: a greedy search for what is no mark holds more steps than the engine's stack where a clause has millions of characters. */
function clausesOf(sentence: string): readonly Span[] {
  const ends = [...Array.from(sentence.matchAll(CLAUSE_END), ({ index }) => index), sentence.length];
  return ends.map((end, index) => ({ start: index === 0 ? 0 : ends[index - 1]! + 1, end }));
}

function stretchAt(start: number, text: string): Span {
  return { start, end: start + text.length };
}

function stretch(text: string, { start, end }: Span): Repeatable {
  const from = start + (text.slice(start, end).length - text.slice(start, end).trimStart().length);
  const key = withoutBlanks(text.slice(from, end));
  return { key, hash: hashOf(key), span: { start: from, end } };
}

/** FNV-1a over the characters. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return hash;
}

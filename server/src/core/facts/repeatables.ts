import type { Paragraph } from '../document/paragraph.js';
import type { Span } from '../text/span.js';

/** A stretch that is long enough to be no chance when it comes twice; equal stretches have equal keys. */
export interface Repeatable {
  readonly key: string;
  readonly span: Span;
}

export interface Repeatables {
  readonly whole: Repeatable | undefined;
  readonly sentences: readonly Repeatable[];
}

const LONG_PARAGRAPH = 20;
const LONG_SENTENCE = 25;
/** Guiding principles are quoted in the same words wherever they are named. */
const QUOTED_FORMULA = /习近平新时代中国特色社会主义思想|习近平法治思想|两个维护|两个确立|各位代表/u;
const NOTHING: Repeatables = { whole: undefined, sentences: [] };

/** Kept by paragraph: a paragraph that did not change is not read again. */
const KNOWN = new WeakMap<Paragraph, Repeatables>();

export function readRepeatables(paragraph: Paragraph): Repeatables {
  const known = KNOWN.get(paragraph);
  if (known) return known;
  const found = read(paragraph);
  KNOWN.set(paragraph, found);
  return found;
}

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
  };
}

function stretch(text: string, { start, end }: Span): Repeatable {
  const from = start + (text.slice(start, end).length - text.slice(start, end).trimStart().length);
  return { key: text.slice(from, end).replace(/[\s\u3000]/gu, ''), span: { start: from, end } };
}

import { keptByParagraph } from '../../paragraph/kept.js';
import type { Paragraph } from '../../paragraph/paragraph.js';
import { readMentions, type Mention } from './mentions.js';

/** A paragraph as its figures tell it. */
export interface Reading {
  readonly paragraph: Paragraph;
  readonly text: string;
  readonly mentions: readonly Mention[];
}

export const readingOf = keptByParagraph((paragraph): Reading => ({ paragraph, text: paragraph.text, mentions: readMentions(paragraph) }));

/** Spans of time and ages tell of what is counted, they are not counted with it: 执业满三年的32名. */
const BESIDE = new Set(['year', 'month', 'day', 'age']);

/** The words between a number and the one before it; from the start of its sentence where it is the first. */
export function gapBefore({ text, mentions, paragraph }: Reading, { order, quantity, sentence, kind }: Mention): string {
  let back = order - 1;
  while (back >= 0 && BESIDE.has(mentions[back]!.kind) && !BESIDE.has(kind)) back--;
  const before = mentions[back];
  return text.slice(before?.quantity.span.end ?? paragraph.sentences[sentence]?.start ?? 0, quantity.span.start);
}

/** What a number counts, in the words that stand nearest: before it, or else behind its unit. */
export function labelOf({ lead, tail }: Mention): string {
  const words = lead.replace(OPENING, '').replace(CLOSING, '');
  return words === '' ? tail : words;
}

const CLOSING = /(?:(?:共|达)?(?:有|为|是|到)|达|共)$/u;
const OPENING = /^.*?(?:其中|包括|包含|分别[为是有]?|具体[为是]|即|按[^，]{1,12}[分看]|从[^，]{1,14}看)[：:，,]?/u;

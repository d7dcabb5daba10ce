import type { Span } from '../text/span.js';
import type { Paragraph } from './paragraph.js';

const BEFORE = 80;
const AFTER = 120;
const SENTENCE_END = /[。！？]/u;

/** What its sentence says before and after a place, as far as that matters to it. */
export function surroundings({ text }: Paragraph, { start, end }: Span): { readonly before: string; readonly after: string } {
  const before = text
    .slice(Math.max(start - BEFORE, 0), start)
    .split(SENTENCE_END)
    .at(-1)!;
  const [after] = text.slice(end, end + AFTER).split(SENTENCE_END);
  return { before, after: after! };
}

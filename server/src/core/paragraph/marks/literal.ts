import { matchesOf, spansOf } from '../../text/matches.js';
import type { Span } from '../../text/span.js';
import { keptByParagraph } from '../kept.js';
import type { Paragraph } from '../paragraph.js';

/** Addresses, file names, character references and tags are written by rules of their own. */
const ADDRESS =
  /(?:https?|ftp):\/\/[!-~]+|www\.[!-~]+|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,63}){1,8}|&#?\w{1,8};|<[a-z/!][^<>\p{Script=Han}]{0,200}>/giu;
const FILE_EXTENSION = /\.(?:docx?|xlsx?|pptx?|pdf|wps|et|ofd|txt|md|csv|zip|rar|jpe?g|png)(?![A-Za-z])/giu;
const FILE_STEM = /[^\s，。；、：“”《》,;]{1,80}$/u;
const MAYBE_TECHNICAL = /\/\/|@|&|<|\.[A-Za-z]/u;
const LONGEST_STEM = 80;
const TITLE = /《[^《》]{1,120}》/gu;
/** Stands for a sign that is nobody's mark. */
const MASK = '\ufffc';

/** Stretches of the text that are no Chinese prose: addresses, file names, tags. In order. */
export function readTechnical(text: string): readonly Span[] {
  if (!MAYBE_TECHNICAL.test(text)) return [];
  const addresses = spansOf(ADDRESS, text);
  const files = matchesOf(FILE_EXTENSION, text).map((match) => {
    const stem = FILE_STEM.exec(text.slice(Math.max(0, match.index - LONGEST_STEM), match.index));
    return { start: match.index - (stem?.[0].length ?? 0), end: match.index + match[0].length };
  });
  return [...addresses, ...files].sort((a, b) => a.start - b.start);
}

/** The text with addresses, file names and tags masked, sign for sign. */
export const withoutTechnical = keptByParagraph(({ text }: Paragraph): string => masked(text, readTechnical(text)));

/** The text as its writer is answerable for it: titles of laws and documents are quoted as they are. Sign for sign. */
export const ownWords = keptByParagraph((paragraph: Paragraph): string => {
  const text = withoutTechnical(paragraph);
  return text.includes('《') ? text.replace(TITLE, (title) => `《${MASK.repeat(title.length - 2)}》`) : text;
});

function masked(text: string, spans: readonly Span[]): string {
  let shown = '';
  let at = 0;
  for (const { start, end } of spans) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    shown += text.slice(at, from) + MASK.repeat(end - from);
    at = end;
  }
  return shown + text.slice(at);
}

import type { Span } from '../text/span.js';

/** What Word, a web page or a scan left behind in the text. */
export interface Residue extends Span {
  /** What a reader takes its place: nothing, or the character that an entity stands for. */
  readonly replacement: string;
}

const RESIDUE =
  /\[bookmark: ?[^\]\n]{0,60}\]|\[(?:if [^\]\n]{0,40}|endif)\]|HYPERLINK "[^"\n]{0,300}"(?: \\[a-z] "[^"\n]{0,100}")?|(?:PAGE|NUMPAGES) *\\\* *MERGEFORMAT|&(?:nbsp|ensp|emsp|lt|gt|amp|quot|ldquo|rdquo|mdash|middot|hellip);?|错误[！!]未找到引用源。?|错误[！!]未定义书签。?|[\u00ad\u200b\u200c\u200e\u200f\u2060\ufffd\ue000-\uf8ff]|\ufeff/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  ldquo: '“',
  rdquo: '”',
  mdash: '—',
  middot: '·',
  hellip: '…',
};
/** Cheap test: most lines hold nothing of the kind. */
const MARKS = /[[&\\！!\u00ad\u200b-\u200f\u2060\ufffd\ue000-\uf8ff\ufeff]|HYPERLINK/u;

export function readResidues(text: string): readonly Residue[] {
  if (!MARKS.test(text)) return [];
  const found: Residue[] = [];
  for (const match of text.matchAll(RESIDUE)) {
    const entity = /^&([a-z]+)/.exec(match[0])?.[1];
    found.push({ start: match.index, end: match.index + match[0].length, replacement: (entity && ENTITIES[entity]) ?? '' });
  }
  return found;
}

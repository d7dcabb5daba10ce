import type { CheckedFile } from './format.js';

/** Where something stands in a Word file: its paragraph, counted from 1 without the empty ones, and the offset in it. */
export interface ParagraphPlace {
  readonly paragraph: number;
  readonly offset: number;
}

/** Nothing for a text, whose places are told by lines. */
export function paragraphPlace({ word }: CheckedFile, offset: number): ParagraphPlace | undefined {
  if (!word) return undefined;
  let low = 0;
  let high = word.paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (word.paragraphs[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  const found = word.paragraphs[Math.max(0, low - 1)];
  return { paragraph: Math.max(1, low), offset: Math.max(0, offset - (found?.start ?? 0)) };
}

/** For people: in the form that terminals and editors turn into a link, or by the paragraph. */
export function shownPlace(checked: CheckedFile, name: string, offset: number): string {
  const paragraph = paragraphPlace(checked, offset);
  if (paragraph) return `${name}:第${paragraph.paragraph}段`;
  const { line, character } = checked.lines.position(offset);
  return `${name}:${line + 1}:${character + 1}`;
}

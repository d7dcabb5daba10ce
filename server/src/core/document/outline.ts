import { numberlessParagraphs } from './lost-headings.js';
import { groupLists, type ReadParagraphs } from './numbered-lists.js';
import { numberedParagraphs, type NumberedParagraph } from './numbered-paragraphs.js';
import type { NumberingReader } from './numbering.js';
import type { Reading } from './numbering-items.js';
import type { NumberedList, OutlineHeading } from './outline-heading.js';
import type { PlacedParagraph } from './placed.js';

export interface Outline {
  /** All headings in order. */
  readonly headings: readonly OutlineHeading[];
  readonly lists: readonly NumberedList[];
}

/** Reads the headings of the body. `bodyStart` is the index of its first paragraph. */
export function readOutline(paragraphs: readonly PlacedParagraph[], bodyStart: number, readNumbers: NumberingReader): Outline {
  const body = paragraphs.slice(bodyStart);
  const { numbered, captions } = numberedParagraphs(body);
  const readings = readNumbers(numbered);
  const lists = groupLists(withLostNumbers(body, { numbered, readings }, readNumbers));
  const headings = [...lists.flatMap((list) => list.items), ...captions.filter(isHeading).map(unnumbered)];
  return { headings: headings.sort((a, b) => a.at.index - b.at.index), lists };
}

/** Where the numbers alone need a repair, they are read again together with the lines that may have lost theirs. */
function withLostNumbers(
  body: readonly PlacedParagraph[],
  { numbered, readings }: { readonly numbered: readonly NumberedParagraph[]; readonly readings: readonly Reading[] },
  readNumbers: NumberingReader,
): ReadParagraphs {
  const numberless = numberlessParagraphs(body, numbered, readings);
  if (numberless.length === 0) return { paragraphs: numbered, readings };
  const paragraphs = [...numbered, ...numberless].sort((a, b) => a.at.index - b.at.index);
  return { paragraphs, readings: readNumbers(paragraphs) };
}

function isHeading(at: PlacedParagraph): boolean {
  return at.paragraph.heading?.form === 'stand-alone';
}

function unnumbered(at: PlacedParagraph): OutlineHeading {
  const heading = at.paragraph.heading!;
  return { at, heading, level: Math.max(1, heading.depth - 1), list: undefined, repair: undefined, expected: undefined };
}

import { ifSame, question } from '../../questions/question.js';
import { KeptHeadings } from './kept-headings.js';
import { numberlessLines, numberlessParagraphs } from './lost-headings.js';
import { groupLists } from './numbered-lists.js';
import { numberedParagraphs } from './numbered-paragraphs.js';
import { areSameItems, readNumbering } from './numbering.js';
import type { Item, NumberedItem } from './numbering-items.js';
import type { NumberedList, OutlineHeading } from './outline-heading.js';
import { BEHIND_ALL } from '../../paragraph/place.js';
import { within, type Located } from '../../paragraph/placed.js';
import { header } from '../title.js';

export interface Outline {
  /** All headings in order. */
  readonly headings: readonly OutlineHeading[];
  readonly lists: readonly NumberedList[];
}

/** The numbers alone, without the words that they stand before: only these decide how they are read. */
const numbers = question(
  'numbers',
  { numberedParagraphs },
  (given) => given.numberedParagraphs.numbered.map(numberAlone),
  ifSame(areSameItems),
);
type Readings = ReturnType<typeof readNumbering>;
const readings = question('readings of numbers', { numbers }, (given, before?: Readings) => readNumbering(given.numbers, before));

const withLost = question(
  'numbered paragraphs and those that lost their number',
  { header, numberedParagraphs, readings, numberlessLines },
  (given) => {
    const { numbered } = given.numberedParagraphs;
    const lines = within(given.numberlessLines, { from: given.header.bodyStart, to: BEHIND_ALL });
    const numberless = numberlessParagraphs(lines, numbered, given.readings);
    return numberless.length === 0 ? numbered : [...numbered, ...numberless].sort((a, b) => a.at.place - b.at.place);
  },
);
const allNumbers = question('numbers, lost ones too', { withLost }, (given) => given.withLost.map(alone), ifSame(areSameItems));
/** Where the numbers alone need a repair, they are read again together with the lines that may have lost theirs. */
const allReadings = question('readings of numbers, lost ones too', { numbers, allNumbers, readings }, (given, before?: Readings) =>
  given.allNumbers.length === given.numbers.length ? given.readings : readNumbering(given.allNumbers, before),
);

/** The headings of the body. */
export const outline = question('outline', { numberedParagraphs, withLost, allReadings }, (given, before?: Outline): Outline => {
  const kept = new KeptHeadings(before);
  const lists = groupLists({ paragraphs: given.withLost, readings: given.allReadings }, kept);
  const unnumbered = given.numberedParagraphs.captions.filter(isHeading).map((at) => kept.heading(withoutNumber(at)));
  const headings = [...lists.flatMap((list) => list.items), ...unnumbered];
  return { headings: headings.sort((a, b) => a.at.place - b.at.place), lists };
});

/** The headings that are counted together. A list is the same object for as long as nothing in it changes. */
export const headingLists = question('lists of headings', { outline }, (given) => given.outline.lists);

function alone(item: Item): Item {
  if (item.ordinal) return numberAlone(item);
  const { ordinal, look, styles, value, certain, opens } = item;
  return { ordinal, look, styles, value, certain, opens };
}

const numbersAlone = new WeakMap<NumberedItem, NumberedItem>();

function numberAlone(item: NumberedItem): NumberedItem {
  let number = numbersAlone.get(item);
  if (!number) {
    const { ordinal, afterBreak, announced, doubtful, look } = item;
    numbersAlone.set(item, (number = { ordinal, afterBreak, announced, doubtful, look }));
  }
  return number;
}

function isHeading({ paragraph }: Located): boolean {
  return paragraph.heading?.form === 'stand-alone';
}

function withoutNumber(at: Located): OutlineHeading {
  const heading = at.paragraph.heading!;
  return { at, heading, level: Math.max(1, heading.depth - 1), list: undefined, repair: undefined, expected: undefined };
}

import { lookOf, readLostNumber, type LostNumber } from '../../paragraph/lost-numbers.js';
import type { NumberedParagraph } from './numbered-paragraphs.js';
import type { NumberlessItem, Reading } from './numbering-items.js';
import { BEFORE_ALL, type Place } from '../../paragraph/place.js';
import type { Located } from '../../paragraph/placed.js';
import type { Paragraph } from '../../paragraph/paragraph.js';
import { facts, type Fact } from '../../questions/question.js';

/** A paragraph that may be a heading without its number. */
export interface NumberlessParagraph extends NumberlessItem {
  readonly at: Located;
  readonly lost: LostNumber;
}

/** A line that looks like a heading without a number, as far as its heading would go. */
export interface NumberlessLine {
  readonly lost: LostNumber;
  readonly look: string;
  readonly words: Paragraph;
}

/** Lines that look like headings without a number, wherever they stand. */
export const numberlessLines = facts('lines that may have lost their number', (paragraph): NumberlessLine | undefined => {
  const lost = readLostNumber(paragraph);
  return lost && { lost, look: lookOf(paragraph, lost.left.end), words: paragraph.upTo(wordsEnd(paragraph, lost.left.end)) };
});

function wordsEnd({ text }: Paragraph, start: number): number {
  const words = /^[^。：:；;]{0,40}/u.exec(text.slice(start))!;
  return start + words[0].length;
}

/** Where a list misses numbers: the paragraphs in which they may have been lost. */
interface Stretch {
  readonly from: Place;
  readonly to: Place;
  readonly missing: number;
  /** What the headings of the list look like. */
  readonly looks: readonly string[];
  readonly opens: NumberlessItem['opens'];
}

/** A text in which more numbers are wrong than this is no report, and reading it must not take longer for that. */
const MOST_STRETCHES = 50;

/**
 * The lines that may be headings without their number. What can be nothing else is one anywhere; other lines only where a number is missing, and a
 * line without any trace of a number only if no other line there looks like its sisters too.
 */
export function numberlessParagraphs(
  lines: readonly Fact<NumberlessLine>[],
  numbered: readonly NumberedParagraph[],
  readings: readonly Reading[],
): readonly NumberlessParagraph[] {
  const stretches = stretchesOf(numbered, readings);
  const found: NumberlessParagraph[] = [];
  const end = Math.max(BEFORE_ALL, ...stretches.map(({ to }) => to));
  for (const { place, fact } of lines) {
    const { lost, look, words } = fact;
    if (place >= end && !lost.certain) continue;
    const around = stretches.filter(({ from, to }) => from < place && place < to);
    if (around.length === 0 && !lost.certain) continue;
    const { styles, value, certain } = lost;
    const opens = around.find((stretch) => mayOpen(stretch, look, styles))?.opens;
    found.push({ at: { place, paragraph: words }, lost, ordinal: undefined, look, styles, value, certain, opens });
  }
  const clear = stretches.filter((stretch) => found.filter((item) => isAlike(stretch, item)).length <= stretch.missing);
  return found.filter((item) => item.styles.length > 0 || clear.some((stretch) => isAlike(stretch, item)));
}

function mayOpen({ opens, looks }: Stretch, look: string, styles: NumberlessItem['styles']): boolean {
  if (opens === undefined) return false;
  return styles.length > 0 ? styles.includes(opens) : looks.includes(look);
}

/** Nothing is left of its number, and it looks like the list's headings. */
function isAlike({ from, to, looks }: Stretch, { at, styles, look }: NumberlessParagraph): boolean {
  return from < at.place && at.place < to && styles.length === 0 && looks.includes(look);
}

/** What lies before each item that needs a repair, or that begins a list with another number than 1. */
function stretchesOf(numbered: readonly NumberedParagraph[], readings: readonly Reading[]): readonly Stretch[] {
  const lastOf = new Map<number, NumberedParagraph>();
  const lastAt: NumberedParagraph[] = [];
  const stretches: Stretch[] = [];
  for (const [order, item] of numbered.entries()) {
    const { list, level, repair } = readings[order]!;
    if (list === undefined) continue;
    const previous = lastOf.get(list);
    const opens = !previous && item.ordinal.value === 2 ? item.ordinal.style : undefined;
    if (repair || opens) stretches.push(stretchBefore(item, previous, previous ?? latest(lastAt.slice(0, level)), opens));
    if (stretches.length >= MOST_STRETCHES) break;
    lastOf.set(list, item);
    lastAt[level] = item;
  }
  return stretches;
}

function stretchBefore(
  { at, ordinal, look }: NumberedParagraph,
  previous: NumberedParagraph | undefined,
  start: NumberedParagraph | undefined,
  opens: Stretch['opens'],
): Stretch {
  return {
    from: start?.at.place ?? BEFORE_ALL,
    to: at.place,
    missing: previous ? Math.max(1, ordinal.value - previous.ordinal.value - 1) : 1,
    looks: previous ? [previous.look, look] : [look],
    opens,
  };
}

/** The last of those headings that stand above a level. */
function latest(above: readonly (NumberedParagraph | undefined)[]): NumberedParagraph | undefined {
  return above.reduce((last, item) => (item && (!last || item.at.place > last.at.place) ? item : last), undefined);
}

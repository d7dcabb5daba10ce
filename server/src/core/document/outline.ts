import { ordinalRank, writeOrdinal, type Ordinal, type OrdinalStyle } from '../chinese/ordinals.js';
import type { Heading } from '../facts/headings.js';
import type { Span } from '../text/span.js';
import { readNumbering, type Reading, type Repair } from './numbering.js';
import { locate, locateWhole, type PlacedParagraph } from './placed.js';

/** A heading at its place, as the outline reads it. */
export interface OutlineHeading {
  readonly at: PlacedParagraph;
  readonly heading: Heading;
  /** 1 for the outermost. */
  readonly level: number;
  /** The list that it belongs to; undefined for headings without ordinal. */
  readonly list: NumberedList | undefined;
  readonly repair: Repair | undefined;
  /** The ordinal that it ought to carry; undefined for headings without ordinal. */
  readonly expected: { readonly style: OrdinalStyle; readonly value: number; readonly text: string } | undefined;
}

/** Headings that are counted together. */
export interface NumberedList {
  readonly level: number;
  /** The style that the list ought to be written in. */
  readonly style: OrdinalStyle;
  readonly items: readonly OutlineHeading[];
}

export interface Outline {
  /** All headings in order. */
  readonly headings: readonly OutlineHeading[];
  readonly lists: readonly NumberedList[];
}

/** Reads the headings of the body. `bodyStart` is the index of its first paragraph. */
export function readOutline(paragraphs: readonly PlacedParagraph[], bodyStart: number): Outline {
  const numbered: { readonly at: PlacedParagraph; readonly ordinal: Ordinal; readonly afterBreak: boolean }[] = [];
  const captions: PlacedParagraph[] = [];
  let afterBreak = false;
  for (const at of paragraphs.slice(bodyStart)) {
    const { heading, text } = at.paragraph;
    if (heading?.ordinal) {
      numbered.push({ at, ordinal: heading.ordinal, afterBreak });
      afterBreak = false;
    } else if (heading) {
      captions.push(at);
      afterBreak = true;
    } else afterBreak ||= text.endsWith('：');
  }
  const readings = readNumbering(numbered);
  const lists = groupLists(numbered, readings);
  const headings = [...lists.flatMap((list) => list.items), ...captions.filter(isHeading).map(unnumbered)];
  return { headings: headings.sort((a, b) => a.at.index - b.at.index), lists };
}

/** Where the heading's ordinal stands in the document, without the blanks after it. */
export function ordinalSpan({ at, heading }: OutlineHeading): Span {
  const ordinal = heading.ordinal;
  return ordinal ? locate(at, { start: 0, end: ordinal.text.length }) : locateWhole(at);
}

export function titleText({ at, heading }: OutlineHeading): string {
  return at.paragraph.slice(heading.title);
}

function isHeading(at: PlacedParagraph): boolean {
  return at.paragraph.heading?.form === 'stand-alone';
}

function unnumbered(at: PlacedParagraph): OutlineHeading {
  const heading = at.paragraph.heading!;
  return { at, heading, level: Math.max(1, heading.depth - 1), list: undefined, repair: undefined, expected: undefined };
}

function groupLists(
  numbered: readonly { readonly at: PlacedParagraph; readonly ordinal: Ordinal }[],
  readings: readonly Reading[],
): readonly NumberedList[] {
  const members = new Map<number, { readonly at: PlacedParagraph; readonly reading: Reading; readonly written: OrdinalStyle; readonly order: number }[]>();
  numbered.forEach(({ at, ordinal }, order) => {
    const reading = readings[order]!;
    if (reading.list === undefined) return;
    const list = members.get(reading.list) ?? [];
    if (list.length === 0) members.set(reading.list, list);
    list.push({ at, reading, written: ordinal.style, order });
  });
  return [...members.values()].map((list) => {
    const style = targetStyle(
      list.map(({ written }) => written),
      childStyles(list, numbered, readings),
      parentStyle(list[0]!, numbered, readings),
    );
    return buildList(list, style);
  });
}

type Member = { readonly at: PlacedParagraph; readonly reading: Reading; readonly written: OrdinalStyle; readonly order: number };

function buildList(members: readonly Member[], style: OrdinalStyle): NumberedList {
  const items: OutlineHeading[] = [];
  const list: NumberedList = { level: members[0]!.reading.level, style, items };
  for (const { at, reading, written } of members) {
    const repair = reading.repair === 'order' || reading.repair === 'sequence' ? reading.repair : written === style ? undefined : 'style';
    const expected = { style, value: reading.value, text: writeOrdinal(style, reading.value) };
    items.push({ at, heading: at.paragraph.heading!, level: reading.level, list, repair, expected });
  }
  return list;
}

/** The style that a list with several has to be written in: neither its parent's nor one that its children stand above; else the commonest, else the first. */
function targetStyle(written: readonly OrdinalStyle[], children: ReadonlySet<OrdinalStyle>, parent: OrdinalStyle | undefined): OrdinalStyle {
  const counts = new Map<OrdinalStyle, number>();
  for (const style of written) counts.set(style, (counts.get(style) ?? 0) + 1);
  if (counts.size === 1) return written[0]!;
  const fits = [...counts.keys()].filter(
    (style) => style !== parent && [...children].every((child) => ordinalRank(child) > ordinalRank(style)),
  );
  if (fits.length === 1) return fits[0]!;
  const candidates = fits.length > 0 ? fits : [...counts.keys()];
  return candidates.reduce((most, style) => (counts.get(style)! > counts.get(most)! ? style : most));
}

function parentStyle(first: Member, numbered: readonly { readonly ordinal: Ordinal }[], readings: readonly Reading[]): OrdinalStyle | undefined {
  for (let order = first.order - 1; order >= 0; order--) {
    const reading = readings[order]!;
    if (reading.list !== undefined && reading.level < first.reading.level) return numbered[order]!.ordinal.style;
  }
  return undefined;
}

function childStyles(members: readonly Member[], numbered: readonly { readonly ordinal: Ordinal }[], readings: readonly Reading[]): ReadonlySet<OrdinalStyle> {
  const styles = new Set<OrdinalStyle>();
  if (new Set(members.map(({ written }) => written)).size === 1) return styles;
  const level = members[0]!.reading.level;
  for (let order = members[0]!.order; order < readings.length; order++) {
    const reading = readings[order]!;
    if (reading.list === undefined) continue;
    if (reading.level < level) break;
    if (reading.level === level + 1) styles.add(numbered[order]!.ordinal.style);
  }
  return styles;
}

import { ordinalRank, type Ordinal, type OrdinalStyle } from '../chinese/ordinals.js';
import { countLeading } from '../text/sorted.js';
import type { Span } from '../text/span.js';
import type { NumberlessParagraph } from './lost-headings.js';
import type { NumberedParagraph } from './numbered-paragraphs.js';
import type { Reading, Repair } from './numbering-items.js';
import { ExpectedOrdinal, type NumberedList, type OutlineHeading } from './outline-heading.js';
import type { PlacedParagraph } from './placed.js';

/** What the lists are made of: numbered paragraphs and such as lost their number, each with its reading. */
export interface ReadParagraphs {
  readonly paragraphs: readonly (NumberedParagraph | NumberlessParagraph)[];
  readonly readings: readonly Reading[];
}

export function groupLists({ paragraphs, readings }: ReadParagraphs): readonly NumberedList[] {
  const groups = new Map<number, Group>();
  const numbered: Numbered[] = [];
  paragraphs.forEach((paragraph, index) => {
    const reading = readings[index]!;
    const { at, ordinal } = paragraph;
    const order = ordinal ? numbered.push({ ordinal, reading }) - 1 : numbered.length;
    if (reading.list === undefined) return;
    const group = groups.get(reading.list) ?? { members: [], lost: [] };
    groups.set(reading.list, group);
    if (ordinal) group.members.push({ at, reading, written: ordinal, order });
    else group.lost.push({ at, reading, left: paragraph.lost.left });
  });
  return [...groups.values()].flatMap((group) => (group.members.length > 0 ? [buildList(group, styleOf(group, numbered))] : []));
}

interface Numbered {
  readonly ordinal: Ordinal;
  readonly reading: Reading;
}

interface Member {
  readonly at: PlacedParagraph;
  readonly reading: Reading;
  readonly written: Ordinal;
  readonly order: number;
}

interface Group {
  readonly members: Member[];
  readonly lost: { readonly at: PlacedParagraph; readonly reading: Reading; readonly left: Span }[];
}

function styleOf({ members }: Group, numbered: readonly Numbered[]): OrdinalStyle {
  const first = members[0]!;
  if (members.every(({ written }) => written.style === first.written.style)) return first.written.style;
  return targetStyle(members, childStyles(members, numbered), parentStyle(first, numbered));
}

function buildList({ members, lost }: Group, style: OrdinalStyle): NumberedList {
  const items: OutlineHeading[] = [];
  const right = members.filter(({ written, reading }) => written.style === style && reading.repair !== 'sequence');
  const expected = (at: PlacedParagraph, value: number): ExpectedOrdinal => new ExpectedOrdinal(style, value, sisterOf(at, right)?.written);
  const list: NumberedList = {
    level: members[0]!.reading.level,
    style,
    items,
    lost: lost.map(({ at, reading, left }) => ({
      at,
      left,
      words: { start: left.end, end: wordsEnd(at, left.end) },
      expected: expected(at, reading.value),
    })),
  };
  for (const { at, reading, written } of members) {
    items.push({
      at,
      heading: at.paragraph.heading!,
      level: reading.level,
      list,
      repair: repairOf(reading, written.style === style),
      expected: expected(at, reading.value),
    });
  }
  return list;
}

function repairOf({ repair }: Reading, isInStyle: boolean): Repair | undefined {
  return repair === 'order' || repair === 'sequence' ? repair : isInStyle ? undefined : 'style';
}

/** The heading right before a paragraph, or else the first one behind it; they are in order. */
function sisterOf({ index }: PlacedParagraph, sisters: readonly Member[]): Member | undefined {
  const before = countLeading(sisters, ({ at }) => at.index < index);
  return sisters[before - 1] ?? sisters.find(({ at }) => at.index > index);
}

function wordsEnd({ paragraph: { text } }: PlacedParagraph, start: number): number {
  const words = /^[^。：:；;]{0,40}/u.exec(text.slice(start))!;
  return start + words[0].length;
}

/** The style that a list with several has to be written in: neither its parent's nor one that its children stand above; else the commonest, else the first. */
function targetStyle(members: readonly Member[], children: ReadonlySet<OrdinalStyle>, parent: OrdinalStyle | undefined): OrdinalStyle {
  const counts = new Map<OrdinalStyle, number>();
  for (const { written } of members) counts.set(written.style, (counts.get(written.style) ?? 0) + 1);
  const fits = [...counts.keys()].filter(
    (style) => style !== parent && [...children].every((child) => ordinalRank(child) > ordinalRank(style)),
  );
  if (fits.length === 1) return fits[0]!;
  const candidates = fits.length > 0 ? fits : [...counts.keys()];
  return candidates.reduce((most, style) => (counts.get(style)! > counts.get(most)! ? style : most));
}

function parentStyle(first: Member, numbered: readonly Numbered[]): OrdinalStyle | undefined {
  return numbered.slice(0, first.order).findLast(({ reading }) => reading.list !== undefined && reading.level < first.reading.level)
    ?.ordinal.style;
}

function childStyles(members: readonly Member[], numbered: readonly Numbered[]): ReadonlySet<OrdinalStyle> {
  const styles = new Set<OrdinalStyle>();
  const level = members[0]!.reading.level;
  for (const { ordinal, reading } of numbered.slice(members[0]!.order)) {
    if (reading.list === undefined) continue;
    if (reading.level < level) break;
    if (reading.level === level + 1) styles.add(ordinal.style);
  }
  return styles;
}

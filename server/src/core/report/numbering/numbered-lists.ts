import { ordinalRank, type Ordinal, type OrdinalStyle } from '../../chinese/ordinals.js';
import { countLeading } from '../../text/sorted.js';
import type { Span } from '../../text/span.js';
import type { KeptHeadings } from './kept-headings.js';
import type { NumberlessParagraph } from './lost-headings.js';
import type { NumberedParagraph } from './numbered-paragraphs.js';
import type { Reading, Repair } from './numbering-items.js';
import { ExpectedOrdinal, type NumberedList } from './outline-heading.js';
import type { Located } from '../../paragraph/placed.js';

/** What the lists are made of: numbered paragraphs and such as lost their number, each with its reading. */
export interface ReadParagraphs {
  readonly paragraphs: readonly (NumberedParagraph | NumberlessParagraph)[];
  readonly readings: readonly Reading[];
}

export function groupLists({ paragraphs, readings }: ReadParagraphs, kept: KeptHeadings): readonly NumberedList[] {
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
  return [...groups.values()]
    .filter(({ members }) => members.length > 0)
    .map((group, index) => listOf(group, numbered, { list: index, kept }));
}

/** What lists were made of: one that is made of the same again is the same list. */
const madeOf = new WeakMap<NumberedList, readonly Member[]>();

function listOf(group: Group, numbered: readonly Numbered[], numbers: Numbers): NumberedList {
  const { members, lost } = group;
  const before = numbers.kept.listAt(numbers.list);
  // The style of one that is written in several hangs on the lists around it.
  const standsAlone = lost.length === 0 && isInOneStyle(members);
  if (standsAlone && before && areSame(members, madeOf.get(before) ?? [])) return before;
  const list = numbers.kept.list(buildList(group, styleOf(group, numbered), numbers), numbers.list);
  if (standsAlone) madeOf.set(list, members);
  return list;
}

function isInOneStyle([first, ...others]: readonly Member[]): boolean {
  return others.every(({ written }) => written.style === first!.written.style);
}

function areSame(members: readonly Member[], before: readonly Member[]): boolean {
  return members.length === before.length && members.every((member, index) => isSame(member, before[index]!));
}

/** Of the line its number follows. */
function isSame({ at, reading: a }: Member, { at: atBefore, reading: b }: Member): boolean {
  return at === atBefore && a.level === b.level && a.value === b.value && a.repair === b.repair;
}

interface Numbered {
  readonly ordinal: Ordinal;
  readonly reading: Reading;
}

interface Member {
  readonly at: Located;
  readonly reading: Reading;
  readonly written: Ordinal;
  readonly order: number;
}

interface Group {
  readonly members: Member[];
  readonly lost: { readonly at: Located; readonly reading: Reading; readonly left: Span }[];
}

function styleOf({ members }: Group, numbered: readonly Numbered[]): OrdinalStyle {
  const first = members[0]!;
  if (isInOneStyle(members)) return first.written.style;
  return targetStyle(members, childStyles(members, numbered), parentStyle(first, numbered));
}

interface Numbers {
  /** The number of the list among all. */
  readonly list: number;
  readonly kept: KeptHeadings;
}

function buildList({ members, lost }: Group, style: OrdinalStyle, { list, kept }: Numbers): NumberedList {
  const right = members.filter(({ written, reading }) => written.style === style && reading.repair !== 'sequence');
  const expected = (at: Located, value: number): ExpectedOrdinal => new ExpectedOrdinal(style, value, sisterOf(at, right)?.written);
  return {
    level: members[0]!.reading.level,
    style,
    items: members.map(({ at, reading, written }) =>
      kept.heading({
        at,
        heading: at.paragraph.heading!,
        level: reading.level,
        list,
        repair: repairOf(reading, written.style === style),
        expected: expected(at, reading.value),
      }),
    ),
    lost: lost.map(({ at, reading, left }) => ({
      at,
      left,
      words: { start: left.end, end: at.paragraph.text.length },
      expected: expected(at, reading.value),
    })),
  };
}

function repairOf({ repair }: Reading, isInStyle: boolean): Repair | undefined {
  return repair === 'order' || repair === 'sequence' ? repair : isInStyle ? undefined : 'style';
}

/** The heading right before a paragraph, or else the first one behind it; they are in order. */
function sisterOf({ place }: Located, sisters: readonly Member[]): Member | undefined {
  const before = countLeading(sisters, ({ at }) => at.place < place);
  return sisters[before - 1] ?? sisters.find(({ at }) => at.place > place);
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

import { ordinalRank, writeOrdinal, type Ordinal, type OrdinalStyle } from '../chinese/ordinals.js';
import type { Heading } from '../facts/headings.js';
import type { Span } from '../text/span.js';
import type { NumberedItem, NumberingReader, Reading, Repair } from './numbering.js';
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
  readonly expected: ExpectedOrdinal | undefined;
}

export class ExpectedOrdinal {
  readonly style: OrdinalStyle;
  readonly value: number;

  constructor(style: OrdinalStyle, value: number) {
    this.style = style;
    this.value = value;
  }

  get text(): string {
    return writeOrdinal(this.style, this.value);
  }
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
export function readOutline(paragraphs: readonly PlacedParagraph[], bodyStart: number, readNumbers: NumberingReader): Outline {
  const { numbered, captions } = numberedParagraphs(paragraphs, bodyStart);
  const readings = readNumbers(numbered);
  const lists = groupLists(numbered, readings);
  const headings = [...lists.flatMap((list) => list.items), ...captions.filter(isHeading).map(unnumbered)];
  return {
    headings: headings.sort((a, b) => a.at.index - b.at.index),
    lists,
  };
}

type NumberedParagraph = NumberedItem & { readonly at: PlacedParagraph };

function numberedParagraphs(paragraphs: readonly PlacedParagraph[], bodyStart: number) {
  const numbered: NumberedParagraph[] = [];
  const captions: PlacedParagraph[] = [];
  let afterBreak = false;
  let quoted: OrdinalStyle | 'awaited' | undefined;
  let nested: Heading | undefined;
  for (const at of paragraphs.slice(bodyStart)) {
    const { heading, text } = at.paragraph;
    const ordinal = heading?.ordinal;
    if (ordinal && !afterBreak && isNested(heading, numbered.at(-1)?.at.paragraph.heading, nested)) {
      nested = heading;
    } else if (ordinal) {
      nested = undefined;
      if (quoted) quoted = quoted === 'awaited' || quoted === ordinal.style ? ordinal.style : undefined;
      numbered.push({
        at,
        ordinal,
        afterBreak,
        doubtful: ordinal.ambiguous || quoted !== undefined || isTableLabel(at.paragraph.slice(heading.title)),
      });
      afterBreak = false;
    } else if (heading || text.endsWith('：')) {
      if (heading) captions.push(at);
      afterBreak = true;
      quoted = undefined;
    }
    if (QUOTES_LAW.test(text) || ATTACHMENTS.test(text)) quoted = 'awaited';
  }
  return { numbered, captions };
}

/** A list inside an item of another in the same style, as Markdown has them: it counts for itself, and its items are no headings. */
function isNested(heading: Heading, above: Heading | undefined, nested: Heading | undefined): boolean {
  const { style, value } = heading.ordinal!;
  if (nested) return style === nested.ordinal!.style && heading.indent >= nested.indent;
  return value === 1 && above?.ordinal?.style === style && heading.indent > above.indent;
}

/** The first of the attachments stands on the line of the note itself: 附件：1.数据表. */
const ATTACHMENTS = /^附件?[：:]./u;
/** 《××条例》第三十条规定：. */
const QUOTES_LAW = /第[\d一二三四五六七八九十百]{1,5}条[^。；]{0,20}：$/u;

/** The rows of the table that the form of 信息公开年报 prescribes; they are numbered too, and often lose their cells. Source: 国办公开办函〔2021〕30号. */
const TABLE_LABEL =
  /^(?:本年新收.{0,12}数量|上年结转.{0,12}数量|本年度办理结果|结转下年度.{0,6}|予以公开|部分公开.{0,20}|不予公开|无法提供|不予处理|其他处理|总计)$/u;

function isTableLabel(title: string): boolean {
  return TABLE_LABEL.test(title);
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
  const members = new Map<number, Member[]>();
  numbered.forEach(({ at, ordinal }, order) => {
    const reading = readings[order]!;
    if (reading.list === undefined) return;
    const list = members.get(reading.list) ?? [];
    if (list.length === 0) members.set(reading.list, list);
    list.push({ at, reading, written: ordinal.style, order });
  });
  return [...members.values()].map((list) => {
    const first = list[0]!;
    const mixed = list.some(({ written }) => written !== first.written);
    return buildList(
      list,
      mixed ? targetStyle(list, childStyles(list, numbered, readings), parentStyle(first, numbered, readings)) : first.written,
    );
  });
}

type Member = { readonly at: PlacedParagraph; readonly reading: Reading; readonly written: OrdinalStyle; readonly order: number };

function buildList(members: readonly Member[], style: OrdinalStyle): NumberedList {
  const items: OutlineHeading[] = [];
  const list: NumberedList = { level: members[0]!.reading.level, style, items };
  for (const { at, reading, written } of members) {
    const repair = reading.repair === 'order' || reading.repair === 'sequence' ? reading.repair : written === style ? undefined : 'style';
    items.push({
      at,
      heading: at.paragraph.heading!,
      level: reading.level,
      list,
      repair,
      expected: new ExpectedOrdinal(style, reading.value),
    });
  }
  return list;
}

/** The style that a list with several has to be written in: neither its parent's nor one that its children stand above; else the commonest, else the first. */
function targetStyle(members: readonly Member[], children: ReadonlySet<OrdinalStyle>, parent: OrdinalStyle | undefined): OrdinalStyle {
  const counts = new Map<OrdinalStyle, number>();
  for (const { written } of members) counts.set(written, (counts.get(written) ?? 0) + 1);
  const fits = [...counts.keys()].filter(
    (style) => style !== parent && [...children].every((child) => ordinalRank(child) > ordinalRank(style)),
  );
  if (fits.length === 1) return fits[0]!;
  const candidates = fits.length > 0 ? fits : [...counts.keys()];
  return candidates.reduce((most, style) => (counts.get(style)! > counts.get(most)! ? style : most));
}

function parentStyle(
  first: Member,
  numbered: readonly { readonly ordinal: Ordinal }[],
  readings: readonly Reading[],
): OrdinalStyle | undefined {
  for (let order = first.order - 1; order >= 0; order--) {
    const reading = readings[order]!;
    if (reading.list !== undefined && reading.level < first.reading.level) return numbered[order]!.ordinal.style;
  }
  return undefined;
}

function childStyles(
  members: readonly Member[],
  numbered: readonly { readonly ordinal: Ordinal }[],
  readings: readonly Reading[],
): ReadonlySet<OrdinalStyle> {
  const styles = new Set<OrdinalStyle>();
  const level = members[0]!.reading.level;
  for (let order = members[0]!.order; order < readings.length; order++) {
    const reading = readings[order]!;
    if (reading.list === undefined) continue;
    if (reading.level < level) break;
    if (reading.level === level + 1) styles.add(numbered[order]!.ordinal.style);
  }
  return styles;
}

import { announcedCountsOf, readBracketList, readCircledList, readColonList, type AnnouncedCount } from '../facts/announced-counts.js';
import { countedListsOf, type CountedList } from '../facts/counted-lists.js';
import { areNested } from '../facts/listed-names.js';
import type { Series } from '../facts/series.js';
import type { Span } from '../text/span.js';
import { keptByParagraph } from './kept.js';
import type { NumberedList } from './outline-heading.js';
import { locate, locateWhole, type PlacedParagraph } from './placed.js';
import type { PlacedMarker } from './placed-series.js';
import type { ReportDocument } from './report-document.js';

/** A list with the count that is given of it. */
export interface AnnouncedList {
  readonly at: PlacedParagraph;
  readonly count: Pick<AnnouncedCount, 'value' | 'span' | 'numeral'>;
  /** How many there are. */
  readonly items: number;
  readonly holds: boolean;
  /** From the first item to the last, in the document. */
  readonly list: Span;
  /** What marks the items, or the list where nothing does. */
  readonly marks: readonly { readonly at: PlacedParagraph; readonly span: Span }[];
  /** The items are counted by the text itself: 一是, 二是. */
  readonly counted: boolean;
  /** From the announcement to where the next item would stand; undefined where the list is closed. */
  readonly room: Span | undefined;
}

type Parts = Pick<ReportDocument, 'series' | 'paragraphs' | 'outline' | 'closing'>;

/** Who forgets to change the number is off by one or two; a greater difference means that the number counts something else. */
const GREATEST_SLIP = 2;
/** 三是, 第三, or the letters that an input method shows for them until it is done. */
const LONGEST_BEGINNING = 8;

/** The announced lists of a document that hold as many items as announced, or one or two more or less. */
export function* readAnnouncedLists({ series, paragraphs, outline, closing }: Parts): Iterable<AnnouncedList> {
  const latest = latestStarts(series);
  for (const list of series) {
    const found = seriesList(list, paragraphs);
    if (found && !mayGoOnElsewhere(list, latest) && !(found.items < found.count.value && goesOnInWords(list))) yield found;
  }
  const isSigned = closing.signOff.date !== undefined || closing.signOff.issuers.length > 0;
  const lastHeading = outline.headings.findLast(({ list }) => list === undefined || list.level === 1)?.at.index ?? -1;
  for (const list of outline.lists) {
    // Whoever is still writing has not listed all yet.
    if (isSigned || list.items.at(-1)!.at.index < lastHeading) yield* numberedList(list, { paragraphs, outline, closing });
  }
  for (const at of paragraphs) {
    if (announcedCountsOf(at.paragraph).length > 0) yield* writtenLists(at);
    for (const list of countedListsOf(at.paragraph)) yield* countedList(at, list);
  }
}

/** Only a series that starts right behind the colon and counts without a gap. */
function seriesList({ members }: Series<PlacedMarker>, paragraphs: readonly PlacedParagraph[]): AnnouncedList | undefined {
  const [first] = members;
  if (!first || members.length < 2) return undefined;
  const { at, count } = announcementOf(first, paragraphs);
  if (!at || !count || !isNear(members.length, count) || members.some((member, index) => member.value !== index + 1)) return undefined;
  const list = { start: locate(first.at, first.span).start, end: locate(members.at(-1)!.at, members.at(-1)!.span).end };
  const room = roomFrom(at, members.at(-1)!.at, paragraphs[members.at(-1)!.at.index + 1]);
  return listOf(at, count, { items: members.length, list, marks: members, counted: true, room });
}

/** By where the list begins; the list of a bracket is read in the bracket. */
const announcementsAt = keptByParagraph(
  (paragraph): ReadonlyMap<number, AnnouncedCount> =>
    new Map(announcedCountsOf(paragraph).flatMap((count) => (count.opener === '（' ? [] : [[count.listStart, count]]))),
);

/** Right before the first member, or at the end of the paragraph above it. */
function announcementOf({ at, before, span }: PlacedMarker, paragraphs: readonly PlacedParagraph[]): Announcement {
  if (before === '') return span.start === 0 ? announcementAbove(at, paragraphs) : {};
  return { at, count: announcementsAt(at.paragraph).get(span.start) };
}

interface Announcement {
  readonly at?: PlacedParagraph | undefined;
  readonly count?: AnnouncedCount | undefined;
}

function announcementAbove({ index }: PlacedParagraph, paragraphs: readonly PlacedParagraph[]): Announcement {
  const at = paragraphs[index - 1];
  return { at, count: at && announcementsAt(at.paragraph).get(at.paragraph.text.length) };
}

/** 重点做好三个方面工作：, and （一）, （二）… in paragraphs of their own, counted without a slip. */
function* numberedList({ items, lost, level }: NumberedList, parts: Omit<Parts, 'series'>): Iterable<AnnouncedList> {
  const { paragraphs, outline, closing } = parts;
  const [first] = items;
  if (!first || items.length < 2 || lost.length > 0 || items.some(({ repair }) => repair !== undefined)) return;
  const { at, count } = announcementAbove(first.at, paragraphs);
  if (!at || !count || !isNear(items.length, count)) return;
  const list = { start: locateWhole(first.at).start, end: locateWhole(items.at(-1)!.at).end };
  const marks = items.map(({ at: place, heading }) => ({ at: place, span: heading.ordinal?.marker ?? heading.title }));
  const last = items.at(-1)!.at;
  const next = outline.headings.find((heading) => heading.at.index > last.index && heading.level <= level)?.at.index ?? Infinity;
  const room = roomFrom(at, paragraphs[Math.max(last.index, Math.min(next, closing.bodyEnd) - 1)]!);
  yield listOf(at, count, { items: items.length, list, marks, counted: false, room });
}

/** Down to the next line; that too where it may be an item which somebody begins. */
function roomFrom(first: PlacedParagraph, last: PlacedParagraph, next?: PlacedParagraph): Span {
  const end = next && mayBeginItem(next) ? next : last;
  return { start: first.base + first.paragraph.line.start, end: end.base + end.paragraph.gap.end };
}

function mayBeginItem({ paragraph: { text, heading, seriesMarkers } }: PlacedParagraph): boolean {
  return !heading?.ordinal && (text.length <= LONGEST_BEGINNING || seriesMarkers[0]?.span.start === 0);
}

/** Where another series begins behind the last member, its members may belong to this one. */
function mayGoOnElsewhere({ members }: Series<PlacedMarker>, latest: LatestStarts): boolean {
  const last = members.at(-1)!;
  return (latest.get(last.at)?.[last.kind] ?? -1) > last.span.start;
}

/** Where in a paragraph the last series of a kind begins. */
type LatestStarts = ReadonlyMap<PlacedParagraph, Partial<Record<PlacedMarker['kind'], number>>>;

function latestStarts(series: readonly Series<PlacedMarker>[]): LatestStarts {
  const latest = new Map<PlacedParagraph, Partial<Record<PlacedMarker['kind'], number>>>();
  for (const { members } of series) {
    const { at, kind, span } = members[0]!;
    const starts = latest.get(at) ?? {};
    starts[kind] = Math.max(starts[kind] ?? 0, span.start);
    latest.set(at, starts);
  }
  return latest;
}

/** 一是…。二是…。还有两类。: what follows the last member may be of them, in other words. */
const IN_OTHER_WORDS = /[。；](?:还有|另有|另外|此外|除此之外|再有|再就是|再一个是|最后)|[一另][类种个方面项]{1,2}是/u;

function goesOnInWords({ members }: Series<PlacedMarker>): boolean {
  const { at, span } = members.at(-1)!;
  return IN_OTHER_WORDS.test(at.paragraph.text.slice(span.end));
}

function* writtenLists(at: PlacedParagraph): Iterable<AnnouncedList> {
  for (const count of announcedCountsOf(at.paragraph)) {
    const { text } = at.paragraph;
    const { listStart } = count;
    const list =
      count.opener === '（' ? readBracketList(text, listStart) : (readCircledList(text, listStart) ?? readColonList(text, listStart));
    const items = list?.members.length ?? 0;
    // 推行甲、乙、优化丙 can be two or three.
    if (!list || (items > count.value && areNested(list.members))) continue;
    if (isNear(items, count)) yield { ...writtenList(at, count, list.span, items), room: roomAtEnd(at, list.span) };
  }
}

/** A list that runs to the end of its paragraph may be half written. */
function roomAtEnd(at: PlacedParagraph, list: Span): Span | undefined {
  return list.end === at.paragraph.text.length ? roomFrom(at, at) : undefined;
}

/** 青山、白石、云溪5个乡镇. */
function* countedList(at: PlacedParagraph, { list, items, ...count }: CountedList): Iterable<AnnouncedList> {
  if (isNear(items, count)) yield writtenList(at, count, list, items);
}

function writtenList(at: PlacedParagraph, count: AnnouncedList['count'], span: Span, items: number): AnnouncedList {
  return listOf(at, count, { items, list: locate(at, span), marks: [{ at, span }], counted: false, room: undefined });
}

function isNear(items: number, { value }: AnnouncedList['count']): boolean {
  return Math.abs(items - value) <= GREATEST_SLIP;
}

function listOf(
  at: PlacedParagraph,
  { value, span, numeral }: AnnouncedList['count'],
  found: Pick<AnnouncedList, 'items' | 'list' | 'marks' | 'counted' | 'room'>,
): AnnouncedList {
  return { ...found, at, count: { value, span, numeral }, holds: found.items === value };
}

import { announcedCountsOf, type AnnouncedCount } from '../../figures/reading/parts/announced-counts.js';
import { keptByParagraph } from '../../paragraph/kept.js';
import { BEFORE_ALL, type Place } from '../../paragraph/place.js';
import { lineWithGap, locate, type PlacedParagraph, type PlacedSpan } from '../../paragraph/placed.js';
import type { Series } from '../../paragraph/series.js';
import type { Lines } from '../../questions/lines.js';
import { lines, pairs, question, type Item } from '../../questions/question.js';
import type { NumberedList } from '../numbering/outline-heading.js';
import { outline, type Outline } from '../numbering/outline.js';
import { series, type PlacedMarker } from '../placed-series.js';
import { closing, type Closing } from '../sign-off.js';
import { isNear, placeCount, type AnnouncedList, type PlacedCount } from './announced-list.js';
import { listsInLine, placeList } from './lists-in-line.js';

/** 三是, 第三, or the letters that an input method shows for them until it is done. */
const LONGEST_BEGINNING = 8;

/** By where the list begins; the list of a bracket is read in the bracket. */
const announcementsAt = keptByParagraph(
  (paragraph): ReadonlyMap<number, AnnouncedCount> =>
    new Map(
      announcedCountsOf(paragraph).flatMap((count) =>
        count.lead.kind === 'bracket' || !count.isCounter ? [] : [[count.listStart, count]],
      ),
    ),
);

/** Lines that a count right at the end of the line above leads on to. */
interface AnnouncedLine extends Item {
  readonly count: PlacedCount;
}

const announcedLines = pairs('lines below an announced count', ({ place }, { above }): AnnouncedLine | undefined => {
  const count = above && announcementsAt(above.paragraph).get(above.paragraph.text.length);
  return count && { place, count: placeCount(above, count) };
});

const announcedAbove = question(
  'counts by the line below',
  { announcedLines },
  (given): ReadonlyMap<Place, PlacedCount> => new Map(given.announcedLines.map(({ place, count }) => [place, count])),
);

/** Only a series that starts right behind the colon and counts without a gap. */
const seriesLists = question('series with their count', { series, announcedAbove, lines }, (given): readonly AnnouncedList[] => {
  return given.series.flatMap((list) => {
    const { members } = list;
    if (members.length < 2 || members.some((member, index) => member.value !== index + 1)) return [];
    const count = countOf(members[0]!, given.announcedAbove);
    if (!count || !isNear(members.length, count) || list.mayGoOn) return [];
    if (members.length < count.value && goesOnInWords(list)) return [];
    return [seriesList(list, count, given.lines)];
  });
});

function seriesList({ members }: Series<PlacedMarker>, count: PlacedCount, of: Lines): AnnouncedList {
  const last = members.at(-1)!;
  return {
    count,
    items: members.length,
    marks: members.map(({ at, span }) => locate(at, span)),
    binding: count.binding,
    order: 'behind',
    miscount: miscountOf(members.length, count, () => roomFrom(count, last.at, of.below(last.at.place))),
  };
}

/** Right before the first member, or at the end of the paragraph above it. */
function countOf({ at, before, span }: PlacedMarker, above: ReadonlyMap<Place, PlacedCount>): PlacedCount | undefined {
  if (before === '') return span.start === 0 ? above.get(at.place) : undefined;
  const count = announcementsAt(at.paragraph).get(span.start);
  return count && placeCount(at, count);
}

/** 重点做好三个方面工作：, and （一）, （二）… in paragraphs of their own, counted without a slip. */
const numberedLists = question(
  'numbered lists with their count',
  { outline, announcedAbove, closing, lines },
  (given): readonly AnnouncedList[] => {
    const { lists } = given.outline;
    const announced = lists.filter(({ items: [first] }) => first && given.announcedAbove.has(first.at.place));
    if (announced.length === 0) return [];
    // Whoever is still writing has not listed all yet.
    const unfinished = isSigned(given.closing) ? undefined : lastPart(given.outline);
    return announced.flatMap((list): readonly AnnouncedList[] => {
      const { items, lost } = list;
      const count = given.announcedAbove.get(items[0]!.at.place)!;
      if (unfinished !== undefined && items.at(-1)!.at.place >= unfinished) return [];
      if (items.length < 2 || lost.length > 0 || items.some(({ repair }) => repair !== undefined) || !isNear(items.length, count))
        return [];
      return [numberedList(list, count, given)];
    });
  },
);

function isSigned({ signOff }: Closing): boolean {
  return signOff.date !== undefined || signOff.issuers.length > 0;
}

/** Where the last heading of the first level stands. */
function lastPart({ headings, lists }: Outline): Place {
  return headings.findLast(({ list }) => list === undefined || lists[list]!.level === 1)?.at.place ?? BEFORE_ALL;
}

interface Parts {
  readonly outline: Outline;
  readonly closing: Closing;
  readonly lines: Lines;
}

function numberedList(list: NumberedList, count: PlacedCount, parts: Parts): AnnouncedList {
  const { items } = list;
  return {
    count,
    items: items.length,
    marks: items.map(({ at, heading }) => locate(at, heading.ordinal?.marker ?? heading.title)),
    binding: 'likely',
    order: 'behind',
    miscount: miscountOf(items.length, count, () => roomFrom(count, lastLineOf(list, parts))),
  };
}

/** The last line under a list's last item. */
function lastLineOf({ items, level }: NumberedList, parts: Parts): PlacedParagraph {
  const { place: last } = items.at(-1)!.at;
  const next = parts.outline.headings.find((heading) => heading.at.place > last && heading.level <= level)?.at.place ?? Infinity;
  const below = parts.lines.above(Math.min(next, parts.closing.bodyEnd) as Place);
  return below && below.place > last ? below : parts.lines.at(last)!;
}

/** What is told of a list whose count is wrong alone is not looked up for others: it changes with every character. */
function miscountOf(items: number, { value }: PlacedCount, room: () => PlacedSpan): AnnouncedList['miscount'] {
  return items === value ? undefined : { room: items < value ? room() : undefined };
}

/** Down to the next line; that too where it may be an item which somebody begins. */
function roomFrom({ span: { start } }: PlacedCount, last: PlacedParagraph, next?: PlacedParagraph): PlacedSpan {
  return { start: { place: start.place, offset: 0 }, end: lineWithGap(next && mayBeginItem(next) ? next : last).end };
}

function mayBeginItem({ paragraph: { text, heading, seriesMarkers } }: PlacedParagraph): boolean {
  return !heading?.ordinal && (text.length <= LONGEST_BEGINNING || seriesMarkers[0]?.span.start === 0);
}

/** 一是…。二是…。还有两类。: what follows the last member may be of them, in other words. */
const IN_OTHER_WORDS = /[。；](?:还有|另有|另外|此外|除此之外|再有|再就是|再一个是|最后)|[一另][类种个方面项]{1,2}是/u;

function goesOnInWords({ members }: Series<PlacedMarker>): boolean {
  const { at, span } = members.at(-1)!;
  return IN_OTHER_WORDS.test(at.paragraph.text.slice(span.end));
}

/** The announced lists of a report that hold as many items as announced, or one or two more or less. */
export const announcedLists = question(
  'announced lists',
  { seriesLists, numberedLists, listsInLine },
  (given): readonly AnnouncedList[] => [
    ...given.seriesLists,
    ...given.numberedLists,
    ...given.listsInLine.flatMap(({ place, fact }) => fact.map((list) => placeList(place, list))),
  ],
);

import { writeChineseNumeral } from '../../chinese/numerals.js';
import { locate, locateWhole, type PlacedParagraph } from '../../document/placed.js';
import type { PlacedMarker } from '../../document/placed-series.js';
import type { NumberedList } from '../../document/outline.js';
import { announcedCountsOf, readBracketList, readColonList, type AnnouncedCount } from '../../facts/announced-counts.js';
import { countedListsOf, type CountedList } from '../../facts/counted-lists.js';
import type { Series } from '../../facts/series.js';
import type { Span } from '../../text/span.js';
import { defineRule, replace, type Slip } from '../rule.js';

/** “三个问题：一是……二是……”：总括的数与列举的项数应一致。A series may run on in the next paragraphs, so the whole document is read. */
export const countVsItems = defineRule({
  id: 'count-vs-items',
  scope: 'document',
  reads: ['series', 'headings', 'layout', 'closing', 'text'],
  concerns: (paragraph) => announcedCountsOf(paragraph).length + countedListsOf(paragraph).length > 0,
  severity: 'error',
  *check({ series, paragraphs, outline, closing }) {
    for (const list of series) {
      const slip = seriesSlip(list, paragraphs);
      if (slip && !mayGoOnElsewhere(list, series)) yield slip;
    }
    const isSigned = closing.signOff.date !== undefined || closing.signOff.issuers.length > 0;
    const lastHeading = outline.headings.findLast(({ list }) => list === undefined || list.level === 1)?.at.index ?? -1;
    for (const list of outline.lists) {
      // Whoever is still writing has not listed all yet.
      if (isSigned || list.items.at(-1)!.at.index < lastHeading) yield* numberedSlips(list, paragraphs);
    }
    for (const at of paragraphs) {
      if (announcedCountsOf(at.paragraph).length > 0) yield* writtenSlips(at);
      for (const list of countedListsOf(at.paragraph)) yield* countedSlips(at, list);
    }
  },
});

/** Who forgets to change the number is off by one or two; a greater difference means that the number counts something else. */
const GREATEST_SLIP = 2;

/** Only a series that starts right behind the colon and counts without a gap. */
function seriesSlip({ members }: Series<PlacedMarker>, paragraphs: readonly PlacedParagraph[]): Slip<'count-vs-items'> | undefined {
  const [first] = members;
  if (!first || members.length < 2) return undefined;
  const { at, count } = announcementOf(first, paragraphs);
  if (!at || !count || !isSlip(members.length, count) || members.some((member, index) => member.value !== index + 1)) return undefined;
  const list = { start: locate(first.at, first.span).start, end: locate(members.at(-1)!.at, members.at(-1)!.span).end };
  return slipOf(at, count, members.length, list, 'error');
}

/** Right before the first member, or at the end of the paragraph above it. */
function announcementOf({ at, before, span }: PlacedMarker, paragraphs: readonly PlacedParagraph[]): Announcement {
  if (before === '') return span.start === 0 ? announcementAbove(at, paragraphs) : {};
  return { at, count: announcedCountsOf(at.paragraph).find(({ opener, listStart }) => opener !== '（' && listStart === span.start) };
}

interface Announcement {
  readonly at?: PlacedParagraph | undefined;
  readonly count?: AnnouncedCount | undefined;
}

function announcementAbove({ index }: PlacedParagraph, paragraphs: readonly PlacedParagraph[]): Announcement {
  const at = paragraphs[index - 1];
  const count =
    at && announcedCountsOf(at.paragraph).find(({ opener, listStart }) => opener !== '（' && listStart === at.paragraph.text.length);
  return { at, count };
}

/** 重点做好三个方面工作：, and （一）, （二）… in paragraphs of their own, counted without a slip. */
function* numberedSlips({ items }: NumberedList, paragraphs: readonly PlacedParagraph[]): Iterable<Slip<'count-vs-items'>> {
  const [first] = items;
  if (!first || items.length < 2 || items.some(({ repair }) => repair !== undefined)) return;
  const { at, count } = announcementAbove(first.at, paragraphs);
  if (!at || !count || !isSlip(items.length, count)) return;
  const list = { start: locateWhole(first.at).start, end: locateWhole(items.at(-1)!.at).end };
  yield slipOf(at, count, items.length, list, 'warning');
}

/** Where another series begins behind the last member, its members may belong to this one. */
function mayGoOnElsewhere({ members }: Series<PlacedMarker>, series: readonly Series<PlacedMarker>[]): boolean {
  const last = members.at(-1)!;
  return series.some(({ members: [first] }) => first!.at === last.at && first!.kind === last.kind && first!.span.start > last.span.start);
}

function* writtenSlips(at: PlacedParagraph): Iterable<Slip<'count-vs-items'>> {
  for (const count of announcedCountsOf(at.paragraph)) {
    const list = (count.opener === '（' ? readBracketList : readColonList)(at.paragraph.text, count.listStart);
    if (list && isSlip(list.members.length, count)) yield slipOf(at, count, list.members.length, locate(at, list.span), 'warning');
  }
}

/** 青山、白石、云溪5个乡镇. */
function* countedSlips(at: PlacedParagraph, { least, most, list, ...count }: CountedList): Iterable<Slip<'count-vs-items'>> {
  if (count.value >= least && count.value <= most) return;
  const items = count.value < least ? least : most;
  if (Math.abs(items - count.value) <= GREATEST_SLIP) yield slipOf(at, count, items, locate(at, list), 'warning');
}

function isSlip(items: number, { value }: AnnouncedCount): boolean {
  return items !== value && Math.abs(items - value) <= GREATEST_SLIP;
}

function slipOf(
  at: PlacedParagraph,
  { value, span, numeral }: Pick<AnnouncedCount, 'value' | 'span' | 'numeral'>,
  items: number,
  list: Span,
  severity: 'error' | 'warning',
): Slip<'count-vs-items'> {
  const expected = numeral === 'arabic' ? String(items) : items === 2 ? '两' : writeChineseNumeral(items);
  return {
    span: locate(at, span),
    severity,
    message: ['wrong', { announced: value, items }],
    related: [{ span: list, message: ['list', { items }] }],
    fixes: [{ title: ['fix', { expected }], safe: false, edits: replace(locate(at, span), expected) }],
  };
}

import { announcedCountsOf } from '../../figures/reading/parts/announced-counts.js';
import type { Binding, CountedList, ListOrder, WrittenCount } from '../../figures/reading/parts/counted-list.js';
import { countedListsOf } from '../../figures/reading/parts/counted-lists.js';
import { listBehind, numberedBehind } from '../../figures/reading/parts/lists-behind.js';
import type { Paragraph } from '../../paragraph/paragraph.js';
import type { Place } from '../../paragraph/place.js';
import { inLineAt } from '../../paragraph/placed.js';
import { facts } from '../../questions/question.js';
import type { Span } from '../../text/span.js';
import { isNear, type AnnouncedList } from './announced-list.js';

const SENTENCE_END = /[。！？]/u;

/** A list that stands in one line with its count. Spans count in the line. */
interface ListInLine {
  readonly count: WrittenCount;
  readonly items: number;
  readonly members: readonly Span[];
  readonly binding: Binding;
  readonly order: ListOrder;
  /** Where items are missing that may still be written: where the line ends. */
  readonly openUpTo: number | undefined;
}

/** Written out behind their count first, then those with their count behind. */
export const listsInLine = facts('lists with their count in one line', (paragraph): readonly ListInLine[] =>
  [...listsBehind(paragraph), ...countedListsOf(paragraph)].filter(isTold).map((list) => inLine(paragraph, list)),
);

function listsBehind(paragraph: Paragraph): readonly CountedList[] {
  const { text } = paragraph;
  return announcedCountsOf(paragraph).flatMap(
    (count) => (count.isCounter && numberedBehind(text, count)) || (listBehind(text, count) ?? []),
  );
}

function isTold({ items, count, binding }: CountedList): boolean {
  return isNear(items, count) || (binding === 'surely' && items > count.value);
}

function inLine(paragraph: Paragraph, { count: { value, span, numeral }, items, members, binding, order }: CountedList): ListInLine {
  const { text, gap } = paragraph;
  // A list that runs to the end of its paragraph may be half written.
  const isOpen = items < value && order === 'behind' && !SENTENCE_END.test(text.slice(members.at(-1)!.end, -1));
  return {
    count: { value, numeral, span: paragraph.inLine(span) },
    items,
    members: members.map((member) => paragraph.inLine({ start: member.start, end: member.end })),
    binding,
    order,
    openUpTo: isOpen ? gap.end : undefined,
  };
}

export function placeList(place: Place, { count, items, members, binding, order, openUpTo }: ListInLine): AnnouncedList {
  const marks = members.map((member) => inLineAt(place, member));
  const room = openUpTo === undefined ? undefined : inLineAt(place, { start: 0, end: openUpTo });
  return {
    count: { ...count, span: inLineAt(place, count.span), binding },
    items,
    marks,
    binding,
    order,
    miscount: items === count.value ? undefined : { room },
  };
}

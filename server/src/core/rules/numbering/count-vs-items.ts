import { writeChineseNumeral } from '../../chinese/numerals.js';
import { locate, type PlacedParagraph } from '../../document/placed.js';
import type { PlacedMarker } from '../../document/placed-series.js';
import { announcedCountsOf, readBracketList, type AnnouncedCount } from '../../facts/announced-counts.js';
import type { Series } from '../../facts/series.js';
import type { Span } from '../../text/span.js';
import { defineRule, replace, type Slip } from '../rule.js';

/** “三个问题：一是……二是……”：总括的数与列举的项数应一致。A series may run on in the next paragraphs, so the whole document is read. */
export const countVsItems = defineRule({
  id: 'count-vs-items',
  scope: 'document',
  reads: ['series', 'headings', 'text'],
  severity: 'error',
  *check({ series, paragraphs }) {
    for (const list of series) {
      const slip = seriesSlip(list);
      if (slip && !mayGoOnElsewhere(list, series)) yield slip;
    }
    for (const at of paragraphs) if (announcedCountsOf(at.paragraph).length > 0) yield* bracketSlips(at);
  },
});

/** Who forgets to change the number is off by one or two; a greater difference means that the number counts something else. */
const GREATEST_SLIP = 2;

/** Only a series that starts right behind the colon and counts without a gap. */
function seriesSlip({ members }: Series<PlacedMarker>): Slip<'count-vs-items'> | undefined {
  const [first] = members;
  if (!first || first.before === '' || members.length < 2) return undefined;
  const count = announcedCountsOf(first.at.paragraph).find(({ opener, listStart }) => opener === '：' && listStart === first.span.start);
  if (!count || !isSlip(members.length, count) || members.some((member, index) => member.value !== index + 1)) return undefined;
  const list = { start: locate(first.at, first.span).start, end: locate(members.at(-1)!.at, members.at(-1)!.span).end };
  return slipOf(first.at, count, members.length, list, 'error');
}

/** Where another series begins behind the last member, its members may belong to this one. */
function mayGoOnElsewhere({ members }: Series<PlacedMarker>, series: readonly Series<PlacedMarker>[]): boolean {
  const last = members.at(-1)!;
  return series.some(({ members: [first] }) => first!.at === last.at && first!.kind === last.kind && first!.span.start > last.span.start);
}

function* bracketSlips(at: PlacedParagraph): Iterable<Slip<'count-vs-items'>> {
  for (const count of announcedCountsOf(at.paragraph)) {
    const list = count.opener === '（' ? readBracketList(at.paragraph.text, count.listStart) : undefined;
    if (list && isSlip(list.members.length, count)) yield slipOf(at, count, list.members.length, locate(at, list.span), 'warning');
  }
}

function isSlip(items: number, { value }: AnnouncedCount): boolean {
  return items !== value && Math.abs(items - value) <= GREATEST_SLIP;
}

function slipOf(
  at: PlacedParagraph,
  { value, span, numeral }: AnnouncedCount,
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

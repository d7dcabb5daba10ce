import { writeChineseNumeral } from '../../chinese/numerals.js';
import type { Paragraph } from '../../document/paragraph.js';
import { readAnnouncedCounts, readBracketList, type AnnouncedCount } from '../../facts/announced-counts.js';
import { groupSeries } from '../../facts/series.js';
import type { Span } from '../../text/span.js';
import { defineRule, replace, type Slip } from '../rule.js';

/** “三个问题：一是……二是……”：总括的数与列举的项数应一致。 */
export const countVsItems = defineRule({
  id: 'count-vs-items',
  scope: 'paragraph',
  severity: 'error',
  *check(paragraph) {
    if (!/[：:（(]/u.test(paragraph.text)) return;
    for (const count of readAnnouncedCounts(paragraph.text)) {
      const slip = count.opener === '：' ? seriesSlip(paragraph, count) : bracketSlip(paragraph, count);
      if (slip) yield slip;
    }
  },
});

/** Only a series that starts right behind the colon, counts without a gap and has members in this paragraph alone. */
function seriesSlip(paragraph: Paragraph, count: AnnouncedCount): Slip<'count-vs-items'> | undefined {
  const series = groupSeries(paragraph.seriesMarkers).find(({ members }) => members[0]!.span.start === count.listStart);
  if (!series || series.members.length < 2) return undefined;
  const { members } = series;
  if (members.some((member, index) => member.value !== index + 1) || members.length === count.value) return undefined;
  const list = { start: members[0]!.span.start, end: members.at(-1)!.span.end };
  return slipOf(count, members.length, list, 'error');
}

function bracketSlip(paragraph: Paragraph, count: AnnouncedCount): Slip<'count-vs-items'> | undefined {
  const list = readBracketList(paragraph.text, count.listStart);
  if (!list || list.members.length === count.value) return undefined;
  return slipOf(count, list.members.length, list.span, 'warning');
}

function slipOf(count: AnnouncedCount, items: number, list: Span, severity: 'error' | 'warning'): Slip<'count-vs-items'> {
  const expected = count.numeral === 'arabic' ? String(items) : items === 2 ? '两' : writeChineseNumeral(items);
  return {
    span: count.span,
    severity,
    message: ['wrong', { announced: count.value, items }],
    related: [{ span: list, message: ['list', { items }] }],
    fixes: [{ title: ['fix', { expected }], safe: false, edits: replace(count.span, expected) }],
  };
}

import { writeChineseNumeral } from '../../chinese/numerals.js';
import { locate, type PlacedParagraph } from '../../document/placed.js';
import type { PlacedMarker } from '../../document/placed-series.js';
import type { ReportDocument } from '../../document/report-document.js';
import { readOddMarker } from '../../facts/odd-series-markers.js';
import type { Series } from '../../facts/series.js';
import type { Span } from '../../text/span.js';
import { defineRule, replace, type Slip } from '../rule.js';

/** 一是、二是……应逐一递增，不跳不重。 */
export const numberingSeries = defineRule({
  id: 'numbering-series',
  scope: 'document',
  severity: 'error',
  *check(document) {
    for (const { members } of document.series) {
      const index = members.findIndex((marker, place) => place > 0 && marker.value !== members[place - 1]!.value + 1);
      if (index > 0) yield oddMember(members, index) ?? wrongNumber(members, index);
    }
    yield* oddLines(document);
  },
});

type Members = Series<PlacedMarker>['members'];
type SeriesSlip = Slip<'numbering-series'>;

/** The member that seems to be missing is there, counted in another way: that one alone is wrong. */
function oddMember(members: Members, index: number): SeriesSlip | undefined {
  const [previous, marker] = [members[index - 1]!, members[index]!];
  if (marker.value !== previous.value + 2 || marker.at !== previous.at) return undefined;
  const between = { start: previous.span.end, end: marker.span.start };
  const odd = readOddMarker(marker.at.paragraph.text, between, previous.value + 1);
  return odd && oddSlip(previous, marker.at, odd);
}

/** The same where each member is a line of its own. A line that belongs to a list of its own kind is none. */
function* oddLines({ series, outline, paragraphs }: ReportDocument): Generator<SeriesSlip> {
  for (const [index, { members }] of series.entries()) {
    const [previous, next] = [members.at(-1)!, series[index + 1]?.members[0]];
    if (next?.kind !== previous.kind || next.value !== previous.value + 2 || next.at.index !== previous.at.index + 2) continue;
    const at = paragraphs[previous.at.index + 1]!;
    const ordinal = at.paragraph.heading?.ordinal;
    const list = outline.lists.find(({ items }) => items.some((item) => item.at === at));
    if (ordinal?.value !== previous.value + 1 || (list && list.items.length > 1)) continue;
    yield oddSlip(previous, at, ordinal.marker);
  }
}

function oddSlip(previous: PlacedMarker, at: PlacedParagraph, odd: Span): SeriesSlip {
  const expected = rewritten(previous, previous.value + 1) + previous.after;
  const args = { found: at.paragraph.slice(odd).trimEnd(), previous: written(previous), expected };
  return {
    span: locate(at, odd),
    message: ['mixed', args],
    related: [{ span: spanOf(previous), message: ['previous', { previous: args.previous }] }],
    fixes: [{ title: ['fixOne', { expected }], safe: true, edits: replace(locate(at, odd), expected) }],
  };
}

/** A gap may be all that is left of a member that was deleted: only a number whose neighbours both confirm the right one is changed unasked. */
function wrongNumber(members: Members, index: number): SeriesSlip {
  const [previous, marker, next] = [members[index - 1]!, members[index]!, members[index + 1]];
  const args = { previous: written(previous), found: written(marker), expected: rewritten(marker, previous.value + 1) };
  const edits = renumber(members);
  const isConfirmed = edits.length === 1 && next?.value === previous.value + 2;
  const isGap = marker.value > previous.value;
  return {
    span: spanOf(marker),
    ...(isGap && { waits: { rooms: [{ start: spanOf(previous).start, end: spanOf(marker).start - 1 }] } }),
    message: [isGap ? 'gap' : 'repeat', args],
    related: [{ span: spanOf(previous), message: ['previous', { previous: args.previous }] }],
    fixes: [
      {
        title: edits.length === 1 ? ['fixOne', { expected: args.expected }] : ['fixRun', { count: edits.length }],
        safe: isConfirmed,
        edits,
      },
    ],
  };
}

function written({ at, span }: PlacedMarker): string {
  return at.paragraph.slice(span);
}

function rewritten(marker: PlacedMarker, value: number): string {
  const { at, span, numeral } = marker;
  return at.paragraph.text.slice(span.start, numeral.start) + writeChineseNumeral(value) + at.paragraph.text.slice(numeral.end, span.end);
}

function spanOf({ at, span }: PlacedMarker): Span {
  return locate(at, span);
}

function renumber(members: Members) {
  const first = members[0]!.value;
  return members.flatMap((marker, index) =>
    marker.value === first + index ? [] : replace(locate(marker.at, marker.numeral), writeChineseNumeral(first + index)),
  );
}

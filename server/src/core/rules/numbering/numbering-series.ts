import { writeChineseNumeral } from '../../chinese/numerals.js';
import { locate, type PlacedParagraph, type PlacedSpan } from '../../paragraph/placed.js';
import type { Lines } from '../../questions/lines.js';
import { lines } from '../../questions/question.js';
import { outline, type Outline } from '../../report/numbering/outline.js';
import { series, type PlacedMarker } from '../../report/placed-series.js';
import { readOddMarker } from './numbering-series/odd-series-markers.js';
import type { Series } from '../../paragraph/series.js';
import type { Span } from '../../text/span.js';
import { reportRule, replace, type Slip } from '../rule.js';

/** 一是、二是……应逐一递增，不跳不重。 */
export const numberingSeries = reportRule({
  id: 'numbering-series',
  severity: 'error',
  inputs: { series, outline, lines },
  *check(given) {
    for (const { members } of given.series) {
      const index = members.findIndex((marker, place) => place > 0 && marker.value !== members[place - 1]!.value + 1);
      if (index > 0) yield oddMember(members, index) ?? wrongNumber(members, index);
    }
    yield* oddLines(given);
  },
});

type Members = Series<PlacedMarker>['members'];
type SeriesSlip = Slip<'numbering-series'>;

/** The member that seems to be missing is there, counted in another way: that one alone is wrong. */
function oddMember(members: Members, index: number): SeriesSlip | undefined {
  const [previous, marker] = [members[index - 1]!, members[index]!];
  if (marker.value !== previous.value + 2 || marker.at.place !== previous.at.place) return undefined;
  const between = { start: previous.span.end, end: marker.span.start };
  const odd = readOddMarker(marker.at.paragraph.text, between, previous.value + 1);
  return odd && oddSlip(previous, marker.at, odd);
}

/** The same where each member is a line of its own. A line that belongs to a list of its own kind is none. */
function* oddLines(given: Given): Generator<SeriesSlip> {
  for (const [index, { members }] of given.series.entries()) {
    const [previous, next] = [members.at(-1)!, given.series[index + 1]?.members[0]];
    if (next?.kind !== previous.kind || next.value !== previous.value + 2) continue;
    const at = lineBetween(previous.at, next.at, given.lines);
    const ordinal = at?.paragraph.heading?.ordinal;
    if (!at || ordinal?.value !== previous.value + 1) continue;
    const list = given.outline.lists.find(({ items }) => items.some((item) => item.at.place === at.place));
    if (list && list.items.length > 1) continue;
    yield oddSlip(previous, at, ordinal.marker);
  }
}

interface Given {
  readonly series: readonly Series<PlacedMarker>[];
  readonly outline: Outline;
  readonly lines: Lines;
}

/** Where there is exactly one. */
function lineBetween(first: PlacedParagraph, next: PlacedParagraph, of: Lines): PlacedParagraph | undefined {
  return of.distance(first.place, next.place) === 2 ? of.below(first.place) : undefined;
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
    ...(isGap && { waits: { rooms: [upTo(spanOf(previous), spanOf(marker))] } }),
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

function spanOf({ at, span }: PlacedMarker): PlacedSpan {
  return locate(at, span);
}

/** Without the spot right before the next one, where its own writing begins. */
function upTo({ start }: PlacedSpan, { start: { place, offset } }: PlacedSpan): PlacedSpan {
  return { start, end: { place, offset: offset - 1 } };
}

function renumber(members: Members) {
  const first = members[0]!.value;
  return members.flatMap((marker, index) =>
    marker.value === first + index ? [] : replace(locate(marker.at, marker.numeral), writeChineseNumeral(first + index)),
  );
}

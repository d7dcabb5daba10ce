import { writeChineseNumeral } from '../../chinese/numerals.js';
import { locate } from '../../document/placed.js';
import type { PlacedMarker } from '../../document/placed-series.js';
import type { Series } from '../../facts/series.js';
import type { Span } from '../../text/span.js';
import { defineRule, replace } from '../rule.js';

/** 一是、二是……应逐一递增，不跳不重。 */
export const numberingSeries = defineRule({
  id: 'numbering-series',
  scope: 'document',
  severity: 'error',
  *check(document) {
    for (const { members } of document.series) {
      for (const [index, marker] of members.entries()) {
        const previous = members[index - 1];
        if (!previous || marker.value === previous.value + 1) continue;
        const args = { previous: written(previous), found: written(marker), expected: rewritten(marker, previous.value + 1) };
        const edits = renumber(members);
        const isGap = marker.value > previous.value;
        yield {
          span: spanOf(marker),
          ...(isGap && { waits: { rooms: [{ start: spanOf(previous).start, end: spanOf(marker).start - 1 }] } }),
          message: [isGap ? 'gap' : 'repeat', args],
          related: [{ span: spanOf(previous), message: ['previous', { previous: args.previous }] }],
          fixes: [
            {
              title: edits.length === 1 ? ['fixOne', { expected: args.expected }] : ['fixRun', { count: edits.length }],
              safe: true,
              edits,
            },
          ],
        };
        break;
      }
    }
  },
});

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

function renumber(members: Series<PlacedMarker>['members']) {
  const first = members[0]!.value;
  return members.flatMap((marker, index) =>
    marker.value === first + index ? [] : replace(locate(marker.at, marker.numeral), writeChineseNumeral(first + index)),
  );
}

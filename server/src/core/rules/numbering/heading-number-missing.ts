import type { LostHeading, NumberedList, OutlineHeading } from '../../report/numbering/outline-heading.js';
import { ordinalSpan } from '../../report/numbering/outline-heading.js';
import { outline } from '../../report/numbering/outline.js';
import type { Place } from '../../paragraph/place.js';
import { lineOf, locate, type PlacedSpan } from '../../paragraph/placed.js';
import { lines } from '../../questions/question.js';
import { reportRule, replace, type Slip } from '../rule.js';

/** 同级标题都有序号，中间一个没有或看不出来；缺的正是它的号。Source: GB/T 9704—2012 7.3.3. */
export const headingNumberMissing = reportRule({
  id: 'heading-number-missing',
  severity: 'warning',
  inputs: { outline, lines },
  *check(given) {
    for (const list of given.outline.lists) {
      for (const lost of list.lost) yield slipOf(list, lost, lineOf(given.lines.at(lost.at.place)!));
    }
  },
});

/** The line may also be meant as no heading at all, so the fix waits for its writer. */
function slipOf(list: NumberedList, { at, left, words, expected }: LostHeading, line: PlacedSpan): Slip<'heading-number-missing'> {
  const nothingLeft = left.start === left.end;
  const sister = sisterOf(list, at.place);
  const found = at.paragraph.slice(left);
  return {
    span: locate(at, nothingLeft ? words : left),
    message: nothingLeft
      ? ['missing', { expected: expected.text, sister: writtenIn(sister) }]
      : ['garbled', { found, expected: expected.text }],
    waits: { rooms: [line] },
    related: [{ span: ordinalSpan(sister), message: ['sister', { sister: writtenIn(sister) }] }],
    fixes: [
      {
        title: nothingLeft ? ['fixInsert', { expected: expected.text }] : ['fixRewrite', { expected: expected.text }],
        safe: false,
        edits: replace(locate(at, left), expected.text),
      },
    ],
  };
}

function sisterOf({ items }: NumberedList, place: Place): OutlineHeading {
  return items.findLast(({ at }) => at.place < place) ?? items[0]!;
}

function writtenIn({ heading }: OutlineHeading): string {
  return heading.ordinal!.text;
}

import type { LostHeading, NumberedList, OutlineHeading } from '../../document/outline-heading.js';
import { ordinalSpan } from '../../document/outline-heading.js';
import { locate } from '../../document/placed.js';
import { lineOf } from '../../document/writing-places.js';
import { defineRule, replace, type Slip } from '../rule.js';

/** 同级标题都有序号，中间一个没有或看不出来；缺的正是它的号。Source: GB/T 9704—2012 7.3.3. */
export const headingNumberMissing = defineRule({
  id: 'heading-number-missing',
  scope: 'document',
  severity: 'warning',
  *check({ outline }) {
    for (const list of outline.lists) for (const lost of list.lost) yield slipOf(list, lost);
  },
});

/** The line may also be meant as no heading at all, so the fix waits for its writer. */
function slipOf(list: NumberedList, { at, left, words, expected }: LostHeading): Slip<'heading-number-missing'> {
  const nothingLeft = left.start === left.end;
  const sister = sisterOf(list, at.index);
  const found = at.paragraph.slice(left);
  return {
    span: locate(at, nothingLeft ? words : left),
    message: nothingLeft
      ? ['missing', { expected: expected.text, sister: writtenIn(sister) }]
      : ['garbled', { found, expected: expected.text }],
    waits: { rooms: [lineOf(at)] },
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

function sisterOf({ items }: NumberedList, index: number): OutlineHeading {
  return items.findLast(({ at }) => at.index < index) ?? items[0]!;
}

function writtenIn({ heading }: OutlineHeading): string {
  return heading.ordinal!.text;
}

import { isConfirmed } from '../../report/numbering/confirmed-numbers.js';
import { ordinalSpan, type NumberedList, type OutlineHeading } from '../../report/numbering/outline-heading.js';
import { headingLists } from '../../report/numbering/outline.js';
import { eachRule, replace } from '../rule.js';

/** 同一组标题用同一种序号；中途换了样式的一段，报一处，一次改完。Source: GB/T 9704—2012 7.3.3. */
export const numberingLevelMixed = eachRule({
  id: 'numbering-level-mixed',
  severity: 'error',
  each: headingLists,
  *check(list) {
    const wrong = list.items.filter(({ repair }) => repair === 'style');
    const first = wrong[0];
    const other = nearestRight(list, first);
    if (!first || !other) return;
    const found = first.heading.ordinal!.text;
    const expected = first.expected!.text;
    const more = wrong.length > 1 ? `，共${wrong.length}处` : '';
    yield {
      span: ordinalSpan(first),
      message: ['mixed', { other: other.heading.ordinal!.text, found, expected, more }],
      related: [
        { span: ordinalSpan(other), message: ['other', { other: other.heading.ordinal!.text }] },
        ...wrong.slice(1).map((item) => ({ span: ordinalSpan(item), message: ['same', { expected: item.expected!.text }] as const })),
      ],
      fixes: [
        {
          title: ['fixRun', { count: wrong.length }],
          safe: isConfirmed(list, wrong),
          edits: wrong.flatMap((item) => replace(ordinalSpan(item), item.expected!.text)),
        },
      ],
    };
  },
});

/** The item in the right style that stands closest before the first wrong one, else the first after it. */
function nearestRight({ items }: NumberedList, wrong: OutlineHeading | undefined): OutlineHeading | undefined {
  if (!wrong) return undefined;
  const at = items.indexOf(wrong);
  return items.slice(0, at).findLast(({ repair }) => repair !== 'style') ?? items.slice(at).find(({ repair }) => repair !== 'style');
}

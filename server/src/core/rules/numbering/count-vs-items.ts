import { writeChineseNumeral } from '../../chinese/numerals.js';
import type { AnnouncedList, Miscount } from '../../report/figures/announced-list.js';
import { announcedLists } from '../../report/figures/announced-lists.js';
import { reportRule, replace, type Slip } from '../rule.js';

/** “三个问题：一是……二是……”：总括的数与列举的项数应一致。A series may run on in the next paragraphs, so the whole document is read. */
export const countVsItems = reportRule({
  id: 'count-vs-items',
  severity: 'error',
  inputs: { announcedLists },
  *check(given) {
    for (const list of given.announcedLists) if (list.miscount) yield slipOf(list, list.miscount);
  },
});

/** As surely as the count speaks of the list. */
const SEVERITIES = { surely: 'error', likely: 'warning', usually: 'information' } as const;
const MESSAGES = { behind: 'wrong', before: 'before', open: 'tooMany' } as const;
/** So many items are shown beside. */
const SHOWN = 30;

function slipOf(
  { count: { value, span, numeral }, items, marks, binding, order }: AnnouncedList,
  { room }: Miscount,
): Slip<'count-vs-items'> {
  const expected = numeral === 'arabic' ? String(items) : items === 2 ? '两' : writeChineseNumeral(items);
  const isAsked = binding === 'usually';
  return {
    span,
    severity: SEVERITIES[binding],
    message: [isAsked ? 'asked' : MESSAGES[order], { announced: value, items }],
    ...(room ? { waits: { rooms: [room] } } : {}),
    related: marks.slice(0, SHOWN).map((mark, index) => ({ span: mark, message: ['item', { number: index + 1 }] })),
    fixes: isAsked ? [] : [{ title: ['fix', { expected }], safe: false, edits: replace(span, expected) }],
  };
}

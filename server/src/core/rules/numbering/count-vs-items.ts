import { writeChineseNumeral } from '../../chinese/numerals.js';
import { readAnnouncedLists, type AnnouncedList } from '../../document/announced-lists.js';
import { locate } from '../../document/placed.js';
import { defineRule, replace, type Slip } from '../rule.js';

/** “三个问题：一是……二是……”：总括的数与列举的项数应一致。A series may run on in the next paragraphs, so the whole document is read. */
export const countVsItems = defineRule({
  id: 'count-vs-items',
  scope: 'document',
  severity: 'error',
  *check(document) {
    for (const list of readAnnouncedLists(document)) if (!list.holds) yield slipOf(list);
  },
});

function slipOf({ at, count: { value, span, numeral }, items, list, counted, room }: AnnouncedList): Slip<'count-vs-items'> {
  const expected = numeral === 'arabic' ? String(items) : items === 2 ? '两' : writeChineseNumeral(items);
  return {
    span: locate(at, span),
    severity: counted ? 'error' : 'warning',
    message: ['wrong', { announced: value, items }],
    ...(room && items < value ? { waits: { rooms: [room] } } : {}),
    related: [{ span: list, message: ['list', { items }] }],
    fixes: [{ title: ['fix', { expected }], safe: false, edits: replace(locate(at, span), expected) }],
  };
}

import { dayInWords, yearOf } from '../../chinese/calendar.js';
import { currentNameOf, readFormerOrgans, type FormerOrgan } from '../../document/former-organs.js';
import { locate } from '../../document/placed.js';
import { mentionsIn } from '../../facts/mentions.js';
import type { TextEdit } from '../../text/span.js';
import { defineRule } from '../rule.js';

/** 机构改名以后，写现在的名称。 */
export const staleOrganName = defineRule({
  id: 'stale-organ-name',
  scope: 'document',
  reads: ['header', 'closing', 'layout', 'headings', 'dates', 'text'],
  concerns: (paragraph) => mentionsIn(paragraph).organs.length > 0,
  severity: 'hint',
  *check(document) {
    for (const [found, places] of readFormerOrgans(document)) {
      const [{ at, mention, told }, ...again] = places as [FormerOrgan, ...FormerOrgan[]];
      const current = currentNameOf(mention.entry, told.interval.from);
      yield {
        span: locate(at, mention.span),
        message: ['former', { found, current, since: dayInWords(mention.entry.changed), year: yearOf(told.interval.from) }],
        related: again.map((other) => ({ span: locate(other.at, other.mention.span), message: ['again'] as const })),
        fixes: [
          {
            title: again.length > 0 ? (['fixAll', { current, count: places.length }] as const) : (['fix', { current }] as const),
            safe: false,
            edits: places.map((place) => editOf(place, current)),
          },
        ],
      };
    }
  },
});

const GOVERNMENT_BEFORE = /(?<=[省市县区州盟旗])(?:人民)?政府$/u;

/** 县政府法制办 was one office, 县政府司法局 is none: it is 县司法局. */
function editOf({ at, mention: { span } }: FormerOrgan, current: string): TextEdit {
  const before = at.paragraph.text.slice(Math.max(0, span.start - 5), span.start);
  const government = current.endsWith('局') ? (GOVERNMENT_BEFORE.exec(before)?.[0].length ?? 0) : 0;
  return { span: locate(at, { start: span.start - government, end: span.end }), newText: current };
}

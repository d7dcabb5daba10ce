import { dayInWords } from '../../chinese/calendar.js';
import { locate } from '../../document/placed.js';
import { staleExpectations } from '../../document/stale-expectations.js';
import { staleSlogans } from '../../document/stale-slogans.js';
import { defineRule } from '../rule.js';

/** 提法有时限：过了时限，多是沿用旧稿。 */
export const staleSlogan = defineRule({
  id: 'stale-slogan',
  scope: 'document',
  severity: 'hint',
  *check(document) {
    for (const { entry, places } of staleSlogans(document)) {
      const [first, ...rest] = places;
      const { label: name, until, replacedBy } = entry;
      yield {
        span: first!,
        message:
          replacedBy === undefined
            ? ['old', { name, until: dayInWords(until) }]
            : ['replaced', { name, until: dayInWords(until), replacedBy: replacedBy.includes('“') ? replacedBy : `“${replacedBy}”` }],
        related: rest.map((span) => ({ span, message: ['again'] as const })),
      };
    }
    for (const { at, entry, span, as, year } of staleExpectations(document)) {
      const blanks = { name: entry.label, day: dayInWords(entry.from), year };
      yield { span: locate(at, span), severity: 'warning', message: [as === 'ahead' ? 'awaited' : 'otherYear', blanks] };
    }
  },
});

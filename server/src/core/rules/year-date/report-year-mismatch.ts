import { yearCauses, type YearCause } from '../../report/years/causes.js';
import { nameOfPart } from '../../report/years/year-parts.js';
import { reportRule, type Message } from '../rule.js';
import { causeSlip } from '../year-causes.js';

/** 标题、首段和各节标题所说的年度应一致。 */
export const reportYearMismatch = reportRule({
  id: 'report-year-mismatch',
  severity: 'error',
  inputs: { yearCauses },
  *check(given) {
    for (const cause of given.yearCauses) if (cause.rule === 'report-year-mismatch') yield causeSlip<Id>(cause, messageOf(cause));
  },
});

type Id = 'report-year-mismatch';

const KEYS = { title: 'title', titleAgain: 'again', since: 'since', attached: 'attached', fact: 'fact' } as const;

function messageOf({ places, reading, isOfDate, signed }: YearCause): Message<Id> {
  if (isOfDate) return ['note', { found: signed!.words, report: reading.year, next: reading.year + 1 }];
  const { claim, year, part } = places[0]!;
  const found = claim.words;
  if (part || claim.role === 'partOfYear')
    return ['part', { found, told: `${reading.year}年${(reading.part && nameOfPart(reading.part)) ?? ''}` }];
  return [KEYS[claim.role as keyof typeof KEYS] ?? 'mismatch', { found, expected: year! }];
}

import { yearCauses, type YearCause } from '../../report/years/causes.js';
import { reportRule, type Message } from '../rule.js';
import { causeSlip } from '../year-causes.js';

/** 安排里的期限，不会是落款时已经过了的，也不会在报告年度以内。 */
export const staleDeadline = reportRule({
  id: 'stale-deadline',
  severity: 'warning',
  inputs: { yearCauses },
  *check(given) {
    for (const cause of given.yearCauses) if (cause.rule === 'stale-deadline') yield causeSlip<Id>(cause, messageOf(cause));
  },
});

type Id = 'stale-deadline';

function messageOf({ places, reading, signed }: YearCause): Message<Id> {
  const { claim, year } = places[0]!;
  const found = claim.words;
  if (year === undefined) return ['over', { found, signed: signed?.words ?? '' }];
  return claim.year! <= reading.year ? ['told', { found, report: reading.year, expected: year }] : ['past', { found, expected: year }];
}

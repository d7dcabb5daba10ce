import { yearCauses, type YearCause } from '../../report/years/causes.js';
import { reportRule, type Message } from '../rule.js';
import { causeSlip } from '../year-causes.js';

/** 本文发文字号的年份应与成文日期的年份一致，引用的文件不会比它晚。Source: GB/T 9704—2012 7.2.5. */
export const docNumberYear = reportRule({
  id: 'doc-number-year',
  severity: 'warning',
  inputs: { yearCauses },
  *check(given) {
    for (const cause of given.yearCauses) if (cause.rule === 'doc-number-year') yield causeSlip<Id>(cause, messageOf(cause));
  },
});

type Id = 'doc-number-year';

const KEYS = { imprint: 'imprint', citedNumber: 'later' } as const;

function messageOf({ places, reading: { signed } }: YearCause): Message<Id> {
  const { role, year } = places[0]!.claim;
  return [KEYS[role as keyof typeof KEYS] ?? 'mismatch', { number: year!, signed: signed! }];
}

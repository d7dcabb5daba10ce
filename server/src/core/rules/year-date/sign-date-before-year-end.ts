import { yearCauses, type YearCause } from '../../report/years/causes.js';
import { nameOfPart } from '../../report/years/year-parts.js';
import { reportRule, type Message } from '../rule.js';
import { causeSlip } from '../year-causes.js';

/** 年度报告的成文日期不应早于报告年度的12月，半年、季度报告的不早于报告期末。Source: 《法治政府建设与责任落实督察工作规定》：报告上一年度情况. */
export const signDateBeforeYearEnd = reportRule({
  id: 'sign-date-before-year-end',
  severity: 'error',
  inputs: { yearCauses },
  *check(given) {
    for (const cause of given.yearCauses) if (cause.rule === 'sign-date-before-year-end') yield causeSlip<Id>(cause, messageOf(cause));
  },
});

type Id = 'sign-date-before-year-end';

function messageOf({ signed, reading: { year, part } }: YearCause): Message<Id> {
  const date = signed!.words;
  return part
    ? ['earlyPart', { date, report: `${year}年${nameOfPart(part) ?? `${part.firstMonth}—${part.lastMonth}月`}` }]
    : ['early', { date, report: year }];
}

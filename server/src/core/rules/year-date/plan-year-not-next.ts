import { yearCauses, type YearCause } from '../../report/years/causes.js';
import { nameOfPart } from '../../report/years/year-parts.js';
import { reportRule, type Message } from '../rule.js';
import { causeSlip } from '../year-causes.js';

/** 下一年度安排的年份应是报告年度的次年。Source: 《法治政府建设与责任落实督察工作规定》“下一年度”. */
export const planYearNotNext = reportRule({
  id: 'plan-year-not-next',
  severity: 'error',
  inputs: { yearCauses },
  *check(given) {
    for (const cause of given.yearCauses) if (cause.rule === 'plan-year-not-next') yield causeSlip<Id>(cause, messageOf(cause));
  },
});

type Id = 'plan-year-not-next';

function messageOf({ places, reading: { year: report, part: told } }: YearCause): Message<Id> {
  const { claim, year, part } = places[0]!;
  const found = claim.words;
  if (part) return ['half', { found, report: `${report}年${(told && nameOfPart(told)) ?? ''}`, expected: nameOfPart(part) ?? '' }];
  return claim.year === report ? ['same', { found, expected: year! }] : ['wrong', { found, report, expected: year! }];
}

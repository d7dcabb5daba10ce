import { yearCauses } from '../../report/years/causes.js';
import { reportRule } from '../rule.js';
import { causeSlip } from '../year-causes.js';

/** 成文日期离报告期太远：不是报晚了，就是年份有误。 */
export const signDateLate = reportRule({
  id: 'sign-date-late',
  severity: 'information',
  inputs: { yearCauses },
  *check(given) {
    for (const cause of given.yearCauses) {
      const { rule, signed, reading, severity } = cause;
      if (rule !== 'sign-date-late' || !signed) continue;
      const args = { date: signed.words, months: reading.window!.months + (reading.isRedated ? (signed.year - reading.signed!) * 12 : 0) };
      yield causeSlip<'sign-date-late'>(cause, [severity === 'warning' ? 'doubtful' : 'late', args]);
    }
  },
});

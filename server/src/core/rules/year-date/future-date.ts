import { yearCauses } from '../../report/years/causes.js';
import { reportRule } from '../rule.js';
import { causeSlip } from '../year-causes.js';

/** 已经做完的事、已经统计的数，日期不会晚于落款。 */
export const futureDate = reportRule({
  id: 'future-date',
  severity: 'warning',
  inputs: { yearCauses },
  *check(given) {
    for (const cause of given.yearCauses) {
      const { rule, places, signed } = cause;
      if (rule !== 'future-date' || !signed) continue;
      const args = { found: places[0]!.claim.words, signed: signed.words };
      if (places.length < SIGNING_IS_WRONG) {
        yield causeSlip<'future-date'>(cause, [places[0]!.claim.role === 'figures' ? 'figures' : 'later', args]);
        continue;
      }
      yield { ...causeSlip<'future-date'>(cause, ['many', { signed: signed.words, count: places.length }]), span: signed.span };
    }
  },
});

/** So many slips are one: that of the signing date. */
const SIGNING_IS_WRONG = 3;

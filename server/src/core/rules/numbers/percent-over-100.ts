import { readExcessivePercents } from './percent-over-100/excessive-percents.js';
import { brokenClaims } from '../../figures/judge/verdicts.js';
import { lineRule } from '../rule.js';

/** 部分占全部的百分比、下降的百分比不会超过100%。 */
export const percentOver100 = lineRule({
  id: 'percent-over-100',
  severity: 'error',
  *check(paragraph) {
    for (const { percent, at, noun, kind, counted } of readExcessivePercents(paragraph)) {
      // That its two numbers do not give it says more.
      if (
        kind === 'decline' &&
        brokenClaims(paragraph).some(
          ({ claim: { rule, operands } }) => rule === 'growth-mismatch' && operands[0].quantity.number.start === at.start,
        )
      )
        continue;
      const found = paragraph.slice(percent.span);
      if (kind === 'decline') {
        yield { span: at, severity: counted ? 'error' : 'warning', message: ['decline', { word: noun, found }] };
        continue;
      }
      const loose = kind === 'loose-rate';
      yield { span: at, severity: loose ? 'warning' : 'error', message: [loose ? 'rateMostly' : 'rate', { noun, found }] };
    }
  },
});

import { readExcessivePercents } from '../../facts/excessive-percents.js';
import { readGrowthSlips } from '../../facts/growth-slips.js';
import { defineRule } from '../rule.js';

/** 部分占全部的百分比、下降的百分比不会超过100%。 */
export const percentOver100 = defineRule({
  id: 'percent-over-100',
  scope: 'paragraph',
  severity: 'error',
  *check(paragraph) {
    for (const { percent, at, noun, kind, counted } of readExcessivePercents(paragraph)) {
      // That its two numbers do not give it says more.
      if (kind === 'decline' && readGrowthSlips(paragraph).some((slip) => slip.at.start >= at.start && slip.at.start < at.end)) continue;
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

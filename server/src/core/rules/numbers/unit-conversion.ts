import { writeNumber } from '../../chinese/arithmetic.js';
import { readConversions } from '../../facts/conversions.js';
import { defineRule } from '../rule.js';

const DECIMALS = 2;

/** 同一个数用两种单位各写一遍，换算应当相符。 */
export const unitConversion = defineRule({
  id: 'unit-conversion',
  scope: 'paragraph',
  severity: 'error',
  *check(paragraph) {
    for (const { first, second, holds, converted, unit } of readConversions(paragraph)) {
      if (holds) continue;
      const args = {
        first: paragraph.slice(first),
        second: paragraph.slice(second),
        converted: writeNumber(converted, converted < 1 ? DECIMALS * 2 : DECIMALS) + unit,
      };
      yield { span: second, message: ['wrong', args], related: [{ span: first, message: ['first', args] }] };
    }
  },
});

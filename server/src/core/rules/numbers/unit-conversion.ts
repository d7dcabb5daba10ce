import type { Span } from '../../text/span.js';
import { scaleOf, writeNumber } from '../../chinese/arithmetic.js';
import type { Paragraph } from '../../paragraph/paragraph.js';
import { readConversions, type Conversion } from '../../figures/reading/conversions.js';
import { isConfirmed } from '../../figures/relations/relations.js';
import { lineRule, replace, type SlipFix } from '../rule.js';

const DECIMALS = 2;

/** 同一个数用两种单位各写一遍，换算应当相符。 */
export const unitConversion = lineRule({
  id: 'unit-conversion',
  severity: 'error',
  *check(paragraph) {
    for (const conversion of readConversions(paragraph)) {
      if (conversion.holds) continue;
      const { first, second, asked, units } = conversion;
      const args = { first: paragraph.slice(first), second: paragraph.slice(second), converted: write(asked[1]) + units[1] };
      yield {
        span: second,
        message: ['wrong', args],
        related: [{ span: first, message: ['first', args] }],
        fixes: fixesOf(conversion, paragraph),
      };
    }
  },
});

/** The one of the two that nothing else in the paragraph confirms is made to agree with the other. */
function fixesOf({ numbers, asked }: Conversion, paragraph: Paragraph): readonly SlipFix<'unit-conversion', Span>[] {
  const [odd, ...more] = numbers.filter((number) => !isConfirmed(number, paragraph));
  if (!odd || more.length > 0) return [];
  const found = paragraph.slice(odd);
  const expected = write(asked[odd === numbers[0] ? 0 : 1]) + scaleOf(found).name;
  return [{ title: ['fixNumber', { found, expected }], safe: false, edits: replace(odd, expected) }];
}

function write(value: number): string {
  return writeNumber(value, value < 1 ? DECIMALS * 2 : DECIMALS);
}

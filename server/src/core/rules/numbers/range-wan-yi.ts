import { readNumberRanges } from '../../chinese/number-ranges.js';
import { lineRule } from '../rule.js';

/** “3～5万”可以读成从3到5万，前一个数也要写“万”“亿”。Source: GB/T 15835—2011. */
export const rangeWanYi = lineRule({
  id: 'range-wan-yi',
  severity: 'hint',
  mechanical: true,
  *check(paragraph) {
    if (!paragraph.find(SCALE)) return;
    for (const { span, from, to } of readNumberRanges(paragraph.text)) {
      if (from.mark !== '' || !SCALE.test(to.mark)) continue;
      const [found, number] = [paragraph.slice(span), paragraph.slice(from.span)];
      const expected = `${number}${to.mark}${paragraph.slice({ start: from.span.end, end: span.end })}`;
      yield {
        span,
        message: ['ambiguous', { found, number, scale: to.mark, expected }],
        fixes: [
          {
            title: ['fix', { expected }],
            safe: false,
            edits: [{ span: { start: from.span.end, end: from.span.end }, newText: to.mark }],
          },
        ],
      };
    }
  },
});

const SCALE = /[万亿]/u;

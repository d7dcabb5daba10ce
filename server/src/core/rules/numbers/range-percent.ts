import { readNumberRanges } from '../../chinese/number-ranges.js';
import { lineRule } from '../rule.js';

/** 百分数范围前后两个数都带百分号。Source: GB/T 15835—2011. */
export const rangePercent = lineRule({
  id: 'range-percent',
  severity: 'hint',
  mechanical: true,
  *check(paragraph) {
    if (!paragraph.find(PERCENT)) return;
    for (const { span, from, to } of readNumberRanges(paragraph.text)) {
      if (from.mark !== '' || !PERCENT.test(to.mark)) continue;
      const found = paragraph.slice(span);
      const expected = `${paragraph.slice(from.span)}${to.mark}${paragraph.slice({ start: from.span.end, end: span.end })}`;
      yield {
        span,
        message: ['missing', { found, expected }],
        fixes: [
          {
            title: ['fix', { expected }],
            safe: true,
            edits: [{ span: { start: from.span.end, end: from.span.end }, newText: to.mark }],
          },
        ],
      };
    }
  },
});

const PERCENT = /[%％]/u;

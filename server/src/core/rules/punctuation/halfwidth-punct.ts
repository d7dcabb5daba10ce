import { fullWidthOf, readHalfWidthMarks } from '../../facts/halfwidth-marks.js';
import { defineRule, replace } from '../rule.js';

/** 中文里的标点用全角；成对的括号一起改。Source: GB/T 15834—2011 5.1. */
export const halfwidthPunct = defineRule({
  id: 'halfwidth-punct',
  scope: 'paragraph',
  severity: 'warning',
  mechanical: true,
  *check(paragraph) {
    for (const { spans, kind } of readHalfWidthMarks(paragraph)) {
      const [span, closing] = spans;
      const found = paragraph.slice(span);
      const expected = kind === 'brackets' && closing ? '（）' : fullWidthOf(found);
      yield {
        span,
        message: kind === 'brackets' ? ['brackets'] : ['mark', { found, expected }],
        related: closing ? [{ span: closing, message: ['closing'] }] : [],
        fixes: [
          {
            title: ['fixMark', { expected }],
            safe: true,
            edits: spans.flatMap((place) => replace(place, fullWidthOf(paragraph.slice(place)))),
          },
        ],
      };
    }
  },
});

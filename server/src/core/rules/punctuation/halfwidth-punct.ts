import { fullWidthOf, readHalfWidthMarks } from '../../paragraph/marks/halfwidth-marks.js';
import type { Paragraph } from '../../paragraph/paragraph.js';
import type { Span } from '../../text/span.js';
import { isUnbroken } from '../mark-slips.js';
import { lineRule, replace } from '../rule.js';

/** 中文里的标点用全角。Source: GB/T 15834—2011 5.1. */
export const halfwidthPunct = lineRule({
  id: 'halfwidth-punct',
  severity: 'warning',
  mechanical: true,
  *check(paragraph) {
    for (const { spans, kind } of readHalfWidthMarks(paragraph)) {
      if (kind !== 'mark') continue;
      const [span] = spans;
      const found = paragraph.slice(span);
      const expected = fullWidthOf(found);
      yield {
        span,
        message: ['mark', { found, expected }],
        fixes: [{ title: ['fixMark', { expected }], safe: true, edits: replace(withBlank(paragraph, span), expected) }],
      };
    }
  },
});

const BLANK_BEHIND = /^[,;.?!][ ](?=[\p{Script=Han}\d“《（])/u;

/** A half-width mark is followed by a blank, as in English; a full-width one is not. */
function withBlank(paragraph: Paragraph, { start, end }: Span): Span {
  const both = { start, end: end + 1 };
  return BLANK_BEHIND.test(paragraph.text.slice(start, end + 2)) && isUnbroken(paragraph, { start, end: end + 2 }) ? both : { start, end };
}

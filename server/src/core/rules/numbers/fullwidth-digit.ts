import { readFullWidthRuns, toHalfWidth } from './fullwidth-digit/fullwidth-digits.js';
import type { Span } from '../../text/span.js';
import { lineRule, replace } from '../rule.js';

/** 阿拉伯数字和拉丁字母用半角。序号由 heading-marker-width 管。 */
export const fullwidthDigit = lineRule({
  id: 'fullwidth-digit',
  severity: 'warning',
  mechanical: true,
  *check(paragraph) {
    const runs = readFullWidthRuns(paragraph.asWritten);
    if (runs.length === 0) return;
    const elsewhere = [{ start: 0, end: paragraph.heading?.ordinal?.marker.end ?? 0 }, ...paragraph.placeholders];
    for (const { span, kind } of runs) {
      if (elsewhere.some((other) => overlap(span, other))) continue;
      const found = paragraph.asWritten.slice(span.start, span.end);
      const expected = toHalfWidth(found);
      yield {
        span,
        message: [kind, { found, expected }],
        fixes: [{ title: ['fix', { expected }], safe: true, edits: replace(span, expected) }],
        ...(kind === 'percent' ? { severity: 'hint' } : {}),
      };
    }
  },
});

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

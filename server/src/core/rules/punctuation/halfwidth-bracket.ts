import { fullWidthOf, readHalfWidthMarks } from '../../paragraph/marks/halfwidth-marks.js';
import { readAngles } from './halfwidth-bracket/angles.js';
import { lineRule, replace, type LineSlip } from '../rule.js';
import type { Span } from '../../text/span.js';

type Id = 'halfwidth-bracket';

/** 中文里的括号、书名号用全角，成对一起改。十处以上的，与半角标点合成一条。Source: GB/T 15834—2011 4.9, 4.15, 5.1. */
export const halfwidthBracket = lineRule({
  id: 'halfwidth-bracket',
  severity: 'warning',
  mechanical: { as: 'halfwidth-punct' },
  *check(paragraph) {
    for (const { spans, kind } of readHalfWidthMarks(paragraph)) {
      if (kind !== 'brackets') continue;
      const edits = spans.map((span) => ({ span, newText: fullWidthOf(paragraph.slice(span)) }));
      yield slip(spans, spans.length > 1 ? '（）' : edits[0]!.newText, edits);
    }
    for (const { open, close, expected } of readAngles(paragraph)) {
      const edits = [...replace(open, expected[0]!), ...replace(close, expected[1]!)];
      yield slip([open, close], expected, edits);
    }
  },
});

function slip(
  [span, closing]: readonly [Span, ...Span[]],
  expected: string,
  edits: readonly { span: Span; newText: string }[],
): LineSlip<Id> {
  return {
    span,
    message: ['mark', { expected }],
    related: closing ? [{ span: closing, message: ['closing'] }] : [],
    fixes: [{ title: ['fix', { expected }], safe: true, edits }],
  };
}

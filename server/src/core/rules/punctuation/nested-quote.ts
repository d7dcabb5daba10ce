import { readPairedMarks, type PairKind } from '../../paragraph/marks/paired-marks.js';
import type { Span } from '../../text/span.js';
import { lineRule } from '../rule.js';

/** What stands within its like, and how it is written there. */
const INNER: Partial<Record<PairKind, string>> = { '“”': '‘’', '《》': '〈〉' };

/** 引号里再用引号，外双内单；书名号里再用书名号，外双内单。Source: GB/T 15834—2011 4.8.3.4, 4.15. */
export const nestedQuote = lineRule({
  id: 'nested-quote',
  severity: 'information',
  mechanical: true,
  *check(paragraph) {
    const { nested, lone } = readPairedMarks(paragraph);
    const odd = new Set(lone.map(({ kind }) => kind));
    for (const { kind, open, close } of nested) {
      const expected = INNER[kind];
      if (!expected || odd.has(kind)) continue;
      const [first, second] = [open, close].map((at) => ({ start: at, end: at + 1 })) as [Span, Span];
      yield {
        span: first,
        message: ['mark', { found: kind, expected }],
        related: [{ span: second, message: ['closing'] }],
        fixes: [
          {
            title: ['fix', { expected }],
            safe: true,
            edits: [
              { span: first, newText: expected[0]! },
              { span: second, newText: expected[1]! },
            ],
          },
        ],
      };
    }
  },
});

import { hasSigns } from '../../paragraph/marks/signs.js';
import { lineRule, replace } from '../rule.js';
import { readStraightQuotes } from './straight-quote/straight-quotes.js';

/** 中文引号用“”，不用直引号；成对一起改。Source: GB/T 15834—2011 4.8. */
export const straightQuote = lineRule({
  id: 'straight-quote',
  severity: 'warning',
  mechanical: true,
  *check(paragraph) {
    if (!hasSigns(paragraph, 'straight')) return;
    for (const { open, close, expected } of readStraightQuotes(paragraph)) {
      const edits = [...(open ? replace(open, expected[0]!) : []), ...(close ? replace(close, expected[1]!) : [])];
      const [first, second] = open ? [open, close] : [close!, undefined];
      yield {
        span: first,
        message: ['mark', { expected }],
        related: second ? [{ span: second, message: ['closing'] }] : [],
        fixes: [{ title: ['fix', { expected }], safe: true, edits }],
      };
    }
  },
});

import { lineRule } from '../rule.js';
import { wordingIn } from '../../mentions/wording.js';

/** 两种说法混在一句里。 */
export const sentenceBlend = lineRule({
  id: 'sentence-blend',
  severity: 'warning',
  *check(paragraph) {
    for (const { entry, span, head } of wordingIn(paragraph).blends) {
      if (entry.rule !== 'sentence-blend') continue;
      const blanks = { head: paragraph.slice(head), tail: paragraph.slice(span), advice: entry.advice };
      yield { span: { start: head.start, end: span.end }, message: ['apart', blanks], severity: entry.severity };
    }
  },
});

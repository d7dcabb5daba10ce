import { lineRule } from '../rule.js';
import { wordingIn } from '../../mentions/wording.js';

/** 动词与宾语不搭配。 */
export const collocation = lineRule({
  id: 'collocation',
  severity: 'hint',
  *check(paragraph) {
    for (const { entry, span, head } of wordingIn(paragraph).blends) {
      if (entry.rule !== 'collocation') continue;
      const blanks = { head: paragraph.slice(head), tail: paragraph.slice(span), advice: entry.advice };
      yield { span: { start: head.start, end: span.end }, message: ['apart', blanks], severity: entry.severity };
    }
  },
});

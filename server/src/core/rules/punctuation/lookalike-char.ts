import { readLookalikes } from '../../chinese/lookalikes.js';
import { withoutTechnical } from '../../paragraph/marks/literal.js';
import { lineRule, replace } from '../rule.js';

/** 形近的字符：看着像、其实是另一个字。Other rules read what is meant. Letters in dates: date-mixed-numerals; wide digits: fullwidth-digit. */
export const lookalikeChar = lineRule({
  id: 'lookalike-char',
  severity: 'warning',
  mechanical: true,
  *check(paragraph) {
    // Whatever is meant otherwise is read otherwise.
    if (paragraph.text === paragraph.asWritten) return;
    const found = readLookalikes(paragraph.asWritten);
    if (found.length === 0) return;
    const words = withoutTechnical(paragraph);
    for (const { at, meant, kind } of found) {
      if (words[at] !== paragraph.text[at]) continue;
      const span = { start: at, end: at + 1 };
      const args = { found: paragraph.asWritten[at]!, expected: meant };
      yield { span, message: [kind, args], fixes: [{ title: ['fix', args], safe: true, edits: replace(span, meant) }] };
    }
  },
});

import { enclosureOf, readEnclosures } from '../../mentions/enclosures.js';
import { wordingIn } from '../../mentions/wording.js';
import type { Paragraph } from '../../paragraph/paragraph.js';
import { lineRule, replace } from '../rule.js';
import { repeatedWordsIn, type RepeatedWord } from './duplicated-word/repeated-words.js';

/** 同一个词连写了两遍，或者意思重复。 */
export const duplicatedWord = lineRule({
  id: 'duplicated-word',
  severity: 'warning',
  *check(paragraph) {
    for (const { entry, span } of wordingIn(paragraph).words) {
      if (entry.rule !== 'duplicated-word') continue;
      const blanks = { found: paragraph.slice(span), right: entry.right };
      const fixes = [{ title: ['fix', blanks] as const, safe: false, edits: replace(span, entry.right) }];
      yield { span, message: ['same', blanks], severity: entry.severity, fixes };
    }
    for (const { word, span } of repeatedIn(paragraph)) {
      yield { span, message: ['twice', { word }], fixes: [{ title: ['fixTwice'], safe: false, edits: replace(span, '') }] };
    }
  },
});

/** What a title or a quotation says twice is said by somebody else; in a table cells stand side by side. */
function repeatedIn({ block, text }: Paragraph): readonly RepeatedWord[] {
  const repeated = block === 'prose' ? repeatedWordsIn(text) : [];
  if (repeated.length === 0) return repeated;
  const enclosures = readEnclosures(text);
  return repeated.filter(({ span }) => {
    const { quoted, bookTitle } = enclosureOf(span, enclosures);
    return !quoted && !bookTitle;
  });
}

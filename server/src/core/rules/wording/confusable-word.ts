import { wrongWords } from '../../report/wrong-words.js';
import { reportRule } from '../rule.js';
import { wordSlips } from '../word-slips.js';

/** 常见的别字、同音字、形近字，以及本单位词表里的词。 */
export const confusableWord = reportRule({
  id: 'confusable-word',
  severity: 'warning',
  inputs: { wrongWords },
  *check(given) {
    yield* wordSlips('confusable-word', given.wrongWords, ({ found, right, severity, why, own }) => [
      own ? 'own' : severity === 'hint' ? 'rather' : 'wrong',
      { found, right, why },
    ]);
  },
});

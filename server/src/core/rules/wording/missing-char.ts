import { wrongWords } from '../../report/wrong-words.js';
import { reportRule } from '../rule.js';
import { wordSlips } from '../word-slips.js';

/** 固定的词语漏了字、多了字，或者字的次序颠倒。 */
export const missingChar = reportRule({
  id: 'missing-char',
  severity: 'warning',
  inputs: { wrongWords },
  *check(given) {
    yield* wordSlips('missing-char', given.wrongWords, ({ found, right }) => [
      found.length < right.length ? 'short' : found.length > right.length ? 'long' : 'swapped',
      { found, right },
    ]);
  },
});

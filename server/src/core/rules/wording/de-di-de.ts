import { wrongWords } from '../../report/wrong-words.js';
import { reportRule } from '../rule.js';
import { wordSlips } from '../word-slips.js';

/** “的”“地”“得”。Only where what follows can be nothing but a deed: 有效的推进了. */
export const deDiDe = reportRule({
  id: 'de-di-de',
  severity: 'hint',
  inputs: { wrongWords },
  *check(given) {
    yield* wordSlips('de-di-de', given.wrongWords, ({ found, right, why }) => ['wrong', { found, right, why }]);
  },
});

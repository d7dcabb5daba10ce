import assert from 'node:assert/strict';
import fc from 'fast-check';
import './seed.js';
import { applyEdits, checkText, createChecker, fixAll, type DocumentLanguage } from '../../server/src/core/index.js';
import { assertSame, spansLieInText, visible } from '../fuzz/checks.js';
import { anyText, applyEdit, draft, edit } from './arbitraries.js';

const LANGUAGES: readonly DocumentLanguage[] = ['plaintext', 'markdown', 'official-report'];
const language = fc.constantFrom(...LANGUAGES);

suite('property: checker', () => {
  test('any text gives a report whose positions lie in the text', () => {
    fc.assert(
      fc.property(anyText, language, (text, lang) => {
        const report = checkText(text, lang);
        spansLieInText(report, text);
      }),
      { numRuns: 400 },
    );
  });

  test('the edits of one fix are sorted and apart', () => {
    fc.assert(
      fc.property(draft, language, (text, lang) => {
        spansLieInText(checkText(text, lang), text);
      }),
      { numRuns: 200 },
    );
  });

  test('after any edits the report is that of a fresh check', () => {
    fc.assert(
      fc.property(draft, fc.array(edit, { maxLength: 12 }), language, (start, edits, lang) => {
        const checker = createChecker(lang);
        let text = start;
        checker.check(text);
        for (const one of edits) {
          text = applyEdit(text, one);
          assertSame(visible(checker.check(text)), visible(checkText(text, lang)), 'the report is not that of the text');
        }
      }),
      { numRuns: 300 },
    );
  });

  test('fixing all comes to rest', () => {
    fc.assert(
      fc.property(draft, language, (text, lang) => {
        const once = fixAll(text, lang).text;
        assert.equal(fixAll(once, lang).text, once);
      }),
      { numRuns: 150 },
    );
  });

  test('renumbering comes to rest', () => {
    const renumbered = (text: string): string => applyEdits(text, checkText(text, 'plaintext').renumbering);
    fc.assert(
      fc.property(draft, (text) => {
        // Where several styles are mixed beyond reading, the first numbering may make a better reading visible.
        const rest = renumbered(renumbered(renumbered(text)));
        assert.equal(renumbered(rest), rest);
      }),
      { numRuns: 150 },
    );
  });
});

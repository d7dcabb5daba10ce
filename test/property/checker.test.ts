import assert from 'node:assert/strict';
import fc from 'fast-check';
import './seed.js';
import { applyEdits, checkText, createChecker, fixAll, type DocumentLanguage } from '../../server/src/core/index.js';
import { assertSame, spansLieInText, visible } from '../fuzz/checks.js';
import { anyText, applyEdit, draft, edit, passage } from './arbitraries.js';

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

  test('the same in the middle of a long draft, far from both of its ends', () => {
    const quiet = '全镇扎实推进各项工作，群众普遍反映较好。\n'.repeat(26);
    const before = `云溪镇人民政府关于2023年法治政府建设情况的报告\n一、主要举措和成效\n${quiet}`;
    const after = `${quiet}二、存在的不足\n执法力量薄弱。\n云溪镇人民政府\n2024年1月10日\n`;
    fc.assert(
      fc.property(passage, fc.array(edit, { minLength: 1, maxLength: 4 }), language, (start, edits, lang) => {
        const checker = createChecker(lang);
        let middle = start;
        checker.check(before + middle + after);
        for (const one of edits) {
          middle = applyEdit(middle, one);
          const text = before + middle + after;
          assertSame(visible(checker.check(text)), visible(checkText(text, lang)), 'the report is not that of the text');
        }
      }),
      { numRuns: 120 },
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

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkText, createChecker, type Difference } from '../../server/src/core/index.js';
import { stretchOf } from '../../server/src/lsp/applied-edits.js';

const LINES = ['一、主要工作', '办结案件12件。', '', '二、下一步打算', '2024年，共检查35次。', '（一）加强领导。一是高度重视。'];
const TEXT = LINES.join('\n');

const edits = fc.array(
  fc.record({ at: fc.nat(), length: fc.nat({ max: 12 }), words: fc.constantFrom('', '字', '\n', '三、其他\n', '5') }),
  {
    minLength: 1,
    maxLength: 5,
  },
);

/** Makes edits one after the other; gives the text after them and the stretch that they are said to have changed. */
function edited(before: string, script: readonly { readonly at: number; readonly length: number; readonly words: string }[]) {
  let [text, stretch] = [before, undefined as Difference | undefined];
  for (const { at, length, words } of script) {
    const start = at % (text.length + 1);
    const end = Math.min(text.length, start + length);
    stretch = stretchOf({ span: { start, end }, inserted: words.length }, stretch);
    text = text.slice(0, start) + words + text.slice(end);
  }
  return { text, stretch: stretch! };
}

suite('lsp: the stretch that edits changed', () => {
  test('nothing differs outside of it', () => {
    fc.assert(
      fc.property(edits, (script) => {
        const { text, stretch } = edited(TEXT, script);
        assert.equal(text.slice(0, stretch.start), TEXT.slice(0, stretch.start));
        assert.equal(text.slice(stretch.afterEnd), TEXT.slice(stretch.beforeEnd));
      }),
    );
  });

  test('a text that is checked with it has the findings of the text alone', () => {
    fc.assert(
      fc.property(fc.array(edits, { minLength: 1, maxLength: 3 }), (scripts) => {
        const checker = createChecker('official-report');
        checker.check(TEXT);
        let before = TEXT;
        for (const script of scripts) {
          const { text, stretch } = edited(before, script);
          const told = checker.check(text, stretch).findings.map(({ rule, span, message }) => ({ rule, span, message }));
          const fresh = checkText(text, 'official-report').findings.map(({ rule, span, message }) => ({ rule, span, message }));
          assert.deepEqual(told, fresh);
          before = text;
        }
      }),
      { numRuns: 40 },
    );
  });
});

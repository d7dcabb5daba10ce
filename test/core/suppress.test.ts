import assert from 'node:assert/strict';
import { checkText, type DocumentLanguage } from '../../server/src/core/index.js';

const WRONG = '2023年2月30日召开会议。';

/** Every place that a comment can stand in, in each language. */
suite('core: comments that switch rules off', () => {
  const found = (text: string, language: DocumentLanguage): readonly string[] =>
    checkText(text, language)
      .findings.filter(({ rule }) => rule === 'impossible-date')
      .map(({ span }) => String(text.slice(0, span.start).split('\n').length));

  for (const language of ['plaintext', 'markdown', 'official-report'] as const) {
    suite(language, () => {
      test('nothing is off without a comment', () => assert.deepEqual(found(`${WRONG}\n\n${WRONG}\n`, language), ['1', '3']));
      test('to the end', () =>
        assert.deepEqual(found(`${WRONG}\n\n<!-- hegao-disable impossible-date -->\n\n${WRONG}\n`, language), ['1']));
      test('a stretch', () =>
        assert.deepEqual(
          found(`<!-- hegao-disable impossible-date -->\n\n${WRONG}\n\n<!-- hegao-enable impossible-date -->\n\n${WRONG}\n`, language),
          ['7'],
        ));
      test('the next line', () =>
        assert.deepEqual(found(`<!-- hegao-disable-next-line impossible-date -->\n${WRONG}\n${WRONG}\n`, language), ['3']));
      test('this line', () =>
        assert.deepEqual(found(`${WRONG} <!-- hegao-disable-line impossible-date -->\n\n${WRONG}\n`, language), ['3']));
      test('the whole document, from its last line', () =>
        assert.deepEqual(found(`${WRONG}\n\n${WRONG}\n\n<!-- hegao-disable-file impossible-date -->\n`, language), []));
      test('all rules', () => assert.deepEqual(found(`<!-- hegao-disable -->\n\n${WRONG}\n`, language), []));
      test('another rule', () => assert.deepEqual(found(`<!-- hegao-disable relative-year -->\n\n${WRONG}\n`, language), ['3']));
      test('with a reason', () =>
        assert.deepEqual(found(`<!-- hegao-disable impossible-date -- 引用原文 -->\n\n${WRONG}\n`, language), []));
      test('CRLF', () =>
        assert.deepEqual(found(`<!-- hegao-disable-next-line impossible-date -->\r\n${WRONG}\r\n${WRONG}\r\n`, language), ['3']));
      test('under front matter', () =>
        assert.deepEqual(found(`---\n报告类型: 工作总结\n---\n<!-- hegao-disable impossible-date -->\n\n${WRONG}\n`, language), []));
    });
  }

  test('in a list, a quote, a heading and a table of Markdown', () => {
    const off = '<!-- hegao-disable-line impossible-date -->';
    const lines = [`- ${WRONG} ${off}`, `> ${WRONG} ${off}`, `## ${WRONG} ${off}`, `| ${WRONG} ${off} | 乙 |\n| --- | --- |\n| 1 | 2 |`];
    for (const line of lines) assert.deepEqual(found(`${line}\n`, 'markdown'), [], line);
  });
});

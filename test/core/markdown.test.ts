import assert from 'node:assert/strict';
import { checkText } from '../../server/src/core/index.js';
import { readMarkdown } from '../../server/src/core/paragraph/markdown-reader.js';

/** What a reader of the report sees of each line, and what kind of line it is. */
function seen(...lines: readonly string[]): readonly string[] {
  return readMarkdown(lines.join('\n')).map(({ paragraph: { text, block } }) => (block === 'prose' ? text : `${block}: ${text}`));
}

suite('core: Markdown', () => {
  const cases: readonly (readonly [name: string, lines: readonly string[], expected: readonly string[]])[] = [
    [
      'a table ends with its last row',
      ['| 甲 | 乙 |', '| --- | --- |', '| 3 | 4 |', '二、**存在**的不足'],
      ['table-row: | 甲 | 乙 |', 'table-row: | 3 | 4 |', '二、存在的不足'],
    ],
    [
      'so does one whose rows have no strokes at their ends',
      ['甲 | 乙', '--- | ---', '3 | 4', '共 7 件。'],
      ['table-row: 甲 | 乙', 'table-row: 3 | 4', '共7件。'],
    ],
    ['a rule without strokes makes no table', ['甲', ':-:', '乙'], ['甲', ':-:', '乙']],
    [
      'a table may begin below a list',
      ['- 甲', '| 乙 | 丙 |', '|---|---|', '| 3 | 4 |'],
      ['甲', 'table-row: | 乙 | 丙 |', 'table-row: | 3 | 4 |'],
    ],
    ['a quote ends with its last mark', ['> 摘自纪要', '三、下一步', '正文。'], ['quote: 摘自纪要', '三、下一步', '正文。']],
    ['so does a quote in a list', ['- > 摘自纪要', '  三、下一步'], ['quote: 摘自纪要', '三、下一步']],
    [
      'a table in a quote ends with it',
      ['> | 甲 | 乙 |', '> |---|---|', '> | 3 | 4 |', '正文。'],
      ['table-row: | 甲 | 乙 |', 'table-row: | 3 | 4 |', '正文。'],
    ],
    ['a line behind a list is a paragraph', ['- 甲', '二、主要问题', '1. 乙', '正文。'], ['甲', '二、主要问题', '1. 乙', '正文。']],
    ['tags of a block are looked past', ['<center>', '青山县司法局', '</center>', '一、工作情况'], ['青山县司法局', '一、工作情况']],
    ['words between tags are read', ['<p align="center">青山县司法局</p>', '一、工作情况'], ['青山县司法局', '一、工作情况']],
    ['a fold is open to readers', ['<details><summary>附件</summary>', '一、工作情况', '</details>'], ['附件', '一、工作情况']],
    ['a tag over two lines', ['<div', 'class="x">一、工作情况', '正文。'], ['一、工作情况', '正文。']],
    ['a declaration', ['<!DOCTYPE html>', '一、工作情况'], ['一、工作情况']],
    ['an instruction', ['<?xml', '', 'version="1.0"?>', '一、工作情况'], ['一、工作情况']],
    ['character data', ['<![CDATA[', '', '甲', ']]>', '一、工作情况'], ['一、工作情况']],
    ['a script is no text', ['<script>', 'let a = 1;', '', 'b();', '</SCRIPT>', '一、工作情况'], ['一、工作情况']],
    [
      'of a table in HTML only what begins its cells',
      ['<table>', '<tr><td>甲镇</td><td class="x">3</td></tr>', '', '</table>', '一、工作情况'],
      ['table-row: <', 'table-row: <<甲镇<3', '一、工作情况'],
    ],
    ['a comment over blank lines', ['<!-- 待补', '', '二、旧稿', '-->', '一、工作情况'], ['一、工作情况']],
    ['words behind a comment', ['<!-- 批注 --> 一、工作情况'], ['一、工作情况']],
    ['a comment that is left open takes its line', ['<!-- 待补', '', '一、工作情况', '正文。'], ['一、工作情况', '正文。']],
    ['so does anything else', ['<?', '<![CDATA[', '<script>', '<table>', '一、工作情况'], ['一、工作情况']],
    ['code in a list ends with its fence', ['- ```', '  二、旧稿', '  ```', '一、工作情况'], ['一、工作情况']],
    ['an open fence hides the rest', ['一、工作情况', '```', '二、旧稿'], ['一、工作情况']],
    ['a bullet behind a number below prose', ['正文', '2. - 甲'], ['正文', '2.  甲']],
    ['a bullet that is being typed', ['正文', '- '], ['正文']],
    ['code behind a bullet', ['正文', '- ```', '  旧稿', '  ```', '二、主要问题'], ['正文', '二、主要问题']],
    ['bold type over two lines', ['**青山县司法局', '2024年工作总结**'], ['青山县司法局', '2024年工作总结']],
    [
      'lines are parted by what people see as a new line',
      ['# 标题\u2028一、甲\u000b二、乙\u0085三、丙\f四、丁'],
      ['标题', '一、甲', '二、乙', '三、丙', '四、丁'],
    ],
  ];
  for (const [name, lines, expected] of cases) test(name, () => assert.deepEqual(seen(...lines), expected));

  test('a slip behind a table, a quote or a block of HTML is told at its place', () => {
    for (const above of ['| 甲 | 乙 |\n|---|---|\n| 3 | 4 |', '> 摘自纪要', '<center>', '<!-- 待补']) {
      const text = `# 青山县司法局2024年工作总结\n\n${above}\n2024年2月30日，召开会议。\n`;
      const finding = checkText(text, 'markdown').findings.find(({ rule }) => rule === 'impossible-date');
      assert.equal(finding && text.slice(finding.span.start, finding.span.end), '2024年2月30日', above);
    }
  });

  test('a line below a sentence makes no heading of it, below other words it does', () => {
    const depths = (...lines: readonly string[]) => readMarkdown(lines.join('\n')).map(({ paragraph }) => paragraph.heading?.depth ?? 0);
    assert.deepEqual(depths('正文。', '---', '小标题', '---', '- 甲', '小标题', '===', '小标题', '- '), [0, 2, 0, 1, 0]);
  });

  test('one list or one comment does not keep the tables behind it from ending', () => {
    assert.deepEqual(seen('> 甲', '', '- 乙', '', '| 丙 | 丁 |', '|---|---|', '戊'), ['quote: 甲', '乙', 'table-row: | 丙 | 丁 |', '戊']);
  });
});

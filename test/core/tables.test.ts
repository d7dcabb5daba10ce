import assert from 'node:assert/strict';
import { createChecker } from '../../server/src/core/index.js';
import { readTableSums } from '../../server/src/core/figures/tables/table-sums.js';
import { splitPlainText } from '../../server/src/core/text/plain-chunks.js';
import { splitMarkdown } from '../../server/src/core/text/markdown-chunks.js';
import type { TableFact } from '../../server/src/core/paragraph/table-rows.js';
import { readReport } from './read-report.js';

function plain(lines: readonly string[]): readonly TableFact[] {
  return readReport(lines, 'plaintext').tables;
}

suite('facts/tables', () => {
  test('rows and cells of a Markdown table, without the line under its head', () => {
    const [table] = readReport(['| 单位 | 件数 |', '| :--- | ---: |', '| 甲镇 | 1,200 |'], 'markdown').tables;
    assert.deepEqual(
      table!.rows.map(({ cells }) => cells.map(({ text }) => text)),
      [
        ['单位', '件数'],
        ['甲镇', '1,200'],
      ],
    );
    assert.equal(table!.rows[1]!.cells[1]!.value, 1200);
  });

  test('the same table in plain text', () => {
    const [table] = plain(['| 单位 | 件数 |', '|---|---|', '| 甲镇 | 12 |']);
    assert.equal(table!.rows.length, 2);
  });

  test('a cell lies where its text stands', () => {
    const [table] = plain(['单位\t件数', '甲镇\t 12 ']);
    const row = table!.rows[1]!;
    assert.equal(row.cells[1]!.at.paragraph.slice(row.cells[1]!.span), '12');
  });

  test('empty cells are 0 and known as empty, words have no value', () => {
    const [table] = plain(['甲\t/\t—\t\t3.5\t约3']);
    assert.deepEqual(
      table!.rows[0]!.cells.map(({ value, empty }) => [value, empty]),
      [
        [undefined, false],
        [0, true],
        [0, true],
        [0, true],
        [3.5, false],
        [undefined, false],
      ],
    );
  });

  test('a table set with blanks is one chunk, its head included', () => {
    const text = '情况如下。\n指标 单位 本年 上年\n公开信息 条 12 9\n\n行政复议 件 0 /\n附注。\n';
    assert.deepEqual(
      [...splitPlainText(text, 0)].map((start) => text.slice(start, start + 2)),
      ['情况', '指标', '附注'],
    );
    const [table] = plain(text.split('\n'));
    assert.deepEqual(
      table!.rows.map(({ cells }) => cells.map(({ text: cell, value }) => value ?? cell)),
      [
        ['指标', '单位', '本年', '上年'],
        ['公开信息', '条', 12, 9],
        ['行政复议', '件', 0, 0],
      ],
    );
  });

  test('also in Markdown', () => {
    const text = '情况如下。\n指标 单位 本年\n公开信息 条 12\n行政复议 件 0\n附注。\n';
    const chunks = [...splitMarkdown(text, 0)];
    assert.equal(chunks.length, 3);
    assert.equal(readReport([text.slice(chunks[1], chunks[2])], 'markdown').tables[0]!.rows.length, 3);
  });

  test('four figures side by side make a row, whatever its name', () => {
    assert.equal(plain(['（二）部分公开（只计这一情形，不计其他） 1 0 0 1'])[0]!.rows[0]!.cells.length, 5);
    assert.deepEqual(plain(['全年开展检查，共 3 批 12']), []);
  });

  test('prose parts two tables', () => assert.equal(plain(['甲\t1', '说明文字。', '乙\t2']).length, 2));
});

suite('facts/table-sums', () => {
  function sums(lines: readonly string[]): readonly string[] {
    return plain(lines)
      .flatMap(readTableSums)
      .map(({ direction, label, sum, fits }) => `${direction} ${label} ${sum} ${fits}`);
  }

  test('down and across', () => {
    assert.deepEqual(sums(['单位\t处罚\t许可\t合计', '甲\t1\t2\t3', '乙\t3\t4\t8', '合计\t4\t6\t10']), [
      'down 合计 4 true',
      'down 合计 6 true',
      'down 合计 11 false',
      'across 合计 3 true',
      'across 合计 7 false',
      'across 合计 10 true',
    ]);
  });

  test('a grand total takes the subtotals, not their items again', () => {
    assert.deepEqual(sums(['单位\t件数', '甲\t1', '乙\t2', '小计\t3', '丙\t4', '丁\t5', '小计\t9', '总计\t12']), [
      'down 小计 3 true',
      'down 小计 9 true',
      'down 总计 12 true',
    ]);
  });

  test('nothing where rows contain each other, or differ in length', () => {
    assert.deepEqual(sums(['项目\t件数', '受理\t9', '其中：来信\t5', '合计\t9']), []);
    assert.deepEqual(sums(['项目\t件数', '甲\t9\t1', '乙\t5', '合计\t9']), []);
  });

  test('nothing where no head says what the columns hold', () => {
    assert.deepEqual(sums(['甲\t9', '乙\t5', '合计\t14']), []);
    assert.equal(sums(['单位\t2022\t2023', '甲\t9\t1', '乙\t5\t2', '合计\t14\t3']).length, 2);
  });

  test('cells that reach over rows and columns of a table in HTML', () => {
    const html = [
      '<table>',
      '<tr><th rowspan="2">单位</th><th colspan="2">件数</th></tr>',
      '<tr><th>许可</th>',
      '<th>处罚</th></tr>',
      '<tr><td>甲镇</td><td>3</td><td>',
      '4</td></tr>',
      '</table>',
    ];
    const [table] = readReport(html, 'markdown').tables;
    assert.deepEqual(
      table!.rows.map(({ cells }) => cells.map(({ text, value }) => value ?? text)),
      [
        ['单位', '件数', '件数'],
        ['单位', '许可', '处罚'],
        ['甲镇', 3, 4],
      ],
    );
  });

  test('a row between the rules of a grid may take several lines', () => {
    const grid = ['+------+----+', '| 青山 | 3  |', '| 县   |    |', '+------+----+', '| 乙镇 | 4  |', '+------+----+'];
    for (const language of ['markdown', 'plaintext'] as const) {
      const [table] = readReport(grid, language).tables;
      assert.deepEqual(
        table!.rows.map(({ cells }) => cells.map(({ text, value }) => value ?? text)),
        [
          ['青山县', 3],
          ['乙镇', 4],
        ],
      );
    }
  });

  test('names of columns behind a blank line begin another table, rows go on', () => {
    const lines = ['单位\t件数', '甲\t3', '', '乙\t4', '', '单位\t金额', '甲\t5'];
    assert.deepEqual(
      plain(lines).map(({ rows }) => rows.length),
      [3, 2],
    );
  });

  test('lines of dashes between paragraphs make no table of them', () => {
    const lines = ['一、总体情况', '---- ----', '青山县司法局坚持问题导向，开展检查。', '全年办理案件3件。'];
    assert.deepEqual(plain(lines), []);
    assert.deepEqual(readReport(lines, 'markdown').tables, []);
  });

  test('a key in a cell has its table read again, and nothing of the rest', () => {
    const table = (name: string): string => `单位\t件数\n${name}\t3\n乙镇\t4\n合计\t7\n`;
    const prose = '坚持问题导向，聚焦群众反映强烈的突出问题，推动工作走深走实。\n';
    const text = `一、甲\n${prose}${table('甲镇')}二、乙\n${prose}${table('丙镇')}三、丙\n${prose}${table('丁镇')}`;
    const checker = createChecker('plaintext');
    checker.check(text);
    const { findings, work } = checker.check(text.replace('丙镇\t3', '丙镇\t31'));
    assert.deepEqual(
      findings.filter(({ rule }) => rule === 'table-total-mismatch').map(({ span }) => span.start > text.indexOf('二、')),
      [true],
    );
    assert.equal(work.chunksRead, 1);
    assert.deepEqual(
      work.questions.filter((name) => ['outline', 'sections', 'timeline', 'series'].includes(name)),
      [],
    );
  });
});

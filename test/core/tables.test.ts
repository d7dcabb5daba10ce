import assert from 'node:assert/strict';
import { readMarkdown } from '../../server/src/core/document/markdown-reader.js';
import { readPlainText } from '../../server/src/core/document/plain-reader.js';
import { readTableSums } from '../../server/src/core/facts/table-sums.js';
import { splitPlainText } from '../../server/src/core/text/chunks.js';
import { splitMarkdown } from '../../server/src/core/text/markdown-chunks.js';
import { readTables, type TableFact } from '../../server/src/core/facts/tables.js';

function plain(lines: readonly string[]): readonly TableFact[] {
  return readTables(readPlainText(lines.join('\n')));
}

suite('facts/tables', () => {
  test('rows and cells of a Markdown table, without the line under its head', () => {
    const [table] = readTables(readMarkdown('| 单位 | 件数 |\n| :--- | ---: |\n| 甲镇 | 1,200 |\n'));
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
    assert.equal(row.paragraph.slice(row.cells[1]!.span), '12');
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
    assert.equal(readTables(readMarkdown(text.slice(chunks[1], chunks[2])))[0]!.rows.length, 3);
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
});

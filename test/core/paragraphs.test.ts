import assert from 'node:assert/strict';
import { readMarkdown } from '../../server/src/core/paragraph/markdown-reader.js';
import { paragraphsOf } from './read-report.js';
import type { Paragraph } from '../../server/src/core/paragraph/paragraph.js';

function read(line: string): Paragraph {
  return paragraphsOf(line)[0]!;
}

function dateIn(line: string): string {
  const [date] = read(line).dates;
  return [date?.year, date?.month, date?.day].filter((part) => part !== undefined).join('-');
}

suite('core: what is read of a line', () => {
  const dates: readonly (readonly [written: string, date: string])[] = [
    ['2025 年 1 月 20 日', '2025-1-20'],
    ['2025\u00a0年', '2025'],
    ['2025\u2009年1\u202f月', '2025-1'],
    ['2025　年　1　月　20　日', '2025-1-20'],
    ['２０２５年１月２０日', '2025-1-20'],
    ['２０２５ 年', '2025'],
    ['二〇二五年', '2025'],
    ['二○二五年一月', '2025-1'],
    ['二O二五年一月二十日', '2025-1-20'],
    ['二Ｏ二五年', '2025'],
    ['二0二五年', '2025'],
    ['二零二五 年 一 月 二十 日', '2025-1-20'],
    ['2O25年1月20日', '2025-1-20'],
    ['2〇25年1月', '2025-1'],
    ['2025年1月2O日', '2025-1-20'],
    ['2025年1O月', '2025-10'],
    ['2025年l月2l日', '2025-1-21'],
    ['2025年1月20日（星期一）', '2025-1-20'],
    ['OOOO年', ''],
    ['CEO年会', ''],
  ];
  for (const [written, date] of dates) test(`${written} is ${date || 'no date'}`, () => assert.equal(dateIn(written), date));

  const texts: readonly (readonly [line: string, text: string])[] = [
    ['办结 110 件，办结率 92%，投资 5 万元。', '办结110件，办结率92%，投资5万元。'],
    ['增长 8.1 %，占全县的 12.5 %。', '增长8.1%，占全县的12.5%。'],
    ['1 总则', '1 总则'],
    ['12 件案卷', '12 件案卷'],
    ['附件：1. 名单 2. 目录', '附件：1. 名单 2. 目录'],
    ['附件 1', '附件 1'],
    ['×府办〔2025〕 3 号', '×府办〔2025〕 3 号'],
    ['2025年　月　日', '2025年　月　日'],
    ['青山县司法局　　2025年1月20日', '青山县司法局　　2025年1月20日'],
    ['甲镇 3 4', '甲镇 3 4'],
  ];
  for (const [line, text] of texts) test(`${line} reads ${text}`, () => assert.equal(read(line).text, text));

  test('who looks for words beside a year finds it in any writing', () => {
    const paragraph = read('四、二〇二五 年工作安排');
    assert.ok(paragraph.titleFits(/^\d{4}年工作安排$/u));
    assert.deepEqual(paragraph.find(/\d{4}年/u), { start: 2, end: 7 });
    assert.equal(paragraph.text, '四、二〇二五年工作安排');
  });

  test('every place stays exact', () => {
    const line = '　　**😀 于 ２０２５ 年 1 月** 办结 110 件，率 92 %。';
    const { paragraph } = readMarkdown(line)[0]!;
    assert.equal(paragraph.text, '😀 于2025年1月 办结110件，率92%。');
    assert.equal(paragraph.asWritten, '😀 于２０２５年1月 办结110件，率92%。');
    const source = (words: string): string => {
      const start = paragraph.text.indexOf(words);
      const span = paragraph.inLine({ start, end: start + words.length });
      return line.slice(span.start, span.end);
    };
    assert.deepEqual(['2025年1月', '110件', '率92%', '😀', '。'].map(source), ['２０２５ 年 1 月', '110 件', '率 92 %', '😀', '。']);
  });

  test('lines are parted by what people see as a new line', () => {
    assert.deepEqual(
      paragraphsOf('一、甲\u2028二、乙\u000b三、丙\u2029四、丁\r\n五、戊').map(({ text, gap }) => [text, gap.lineBreaks]),
      [
        ['一、甲', 1],
        ['二、乙', 1],
        ['三、丙', 1],
        ['四、丁', 1],
        ['五、戊', 0],
      ],
    );
  });
});

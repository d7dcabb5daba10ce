import assert from 'node:assert/strict';
import type { DocumentLanguage } from '../../server/src/core/index.js';
import { titleText } from '../../server/src/core/report/numbering/outline-heading.js';
import { readReport } from './read-report.js';

function outline(lines: readonly string[], language?: DocumentLanguage): readonly string[] {
  return readReport(lines, language).outline.headings.map((heading) => `${heading.level} ${titleText(heading)} ${heading.heading.form}`);
}

suite('core: outline', () => {
  test('stand-alone headings, run-in headings and numbered sentences', () => {
    assert.deepEqual(
      outline(['一、主要做法', '（一）强化学习。全年学习12次。', `1.${'加强培训，'.repeat(15)}成效明显。`, '二、存在问题。']),
      ['1 主要做法 stand-alone', '2 强化学习 run-in', `3 ${'加强培训，'.repeat(12)} item`, '1 存在问题 stand-alone'],
    );
  });

  test('Markdown headings, with and without number', () => {
    assert.deepEqual(outline(['# ××局2024年工作总结', '', '## 一、主要工作', '', '### （一）抓学习', '', '## 附：说明'], 'markdown'), [
      '1 主要工作 stand-alone',
      '2 抓学习 stand-alone',
      '1 附：说明 stand-alone',
    ]);
  });

  test('bold headings', () => {
    assert.deepEqual(outline(['一、存在的问题', '**（一）力量不足。**持证9人。', '**主要措施**'], 'markdown'), [
      '1 存在的问题 stand-alone',
      '2 力量不足 run-in',
      '1 主要措施 stand-alone',
    ]);
  });

  test('rows of a table are none', () => {
    assert.deepEqual(outline(['一、数据', '1、收到申请\t12', '2、办结申请\t12', '二、问题']), ['1 数据 stand-alone', '1 问题 stand-alone']);
  });

  test('items of an article that is quoted are none where they do not fit', () => {
    assert.deepEqual(outline(['一、依据', '依据《××条例》第三十条规定：', '（二）占用道路的；', '（四）损坏设施的。', '二、问题']), [
      '1 依据 stand-alone',
      '1 问题 stand-alone',
    ]);
  });

  test('what a slip ought to be is told in the style of its list', () => {
    const { headings } = readReport(['一、甲', '（一）乙。丙。', '（三）丁。戊。', '二、己']).outline;
    assert.deepEqual(
      headings.map(({ repair, expected }) => [repair, expected?.text]),
      [
        [undefined, '一、'],
        [undefined, '（一）'],
        ['sequence', '（二）'],
        [undefined, '二、'],
      ],
    );
  });

  test('a list in two styles takes the one that its parent and its children leave to it', () => {
    const { lists } = readReport(['1、甲', '2、乙', '3、丙', '四、丁', '（一）戊', '五、己']).outline;
    assert.equal(lists[0]?.style, 'han');
  });
});

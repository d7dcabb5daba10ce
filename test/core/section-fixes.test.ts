import assert from 'node:assert/strict';
import { applyEdits, checkText } from '../../server/src/core/index.js';

const prose = '坚持依法行政，健全制度机制，规范执法行为，强化宣传教育，各项工作取得新的成效。'.repeat(4);

suite('core: the fix for a missing section', () => {
  for (const [language, mark] of [
    ['plaintext', ''],
    ['markdown', '## '],
  ] as const) {
    test(`${language}: the sections behind it count on`, () => {
      const text = [
        '青山县司法局关于2024年法治政府建设情况的报告',
        `${mark}一、主要举措和成效`,
        prose,
        `${mark}二、存在的不足和原因`,
        `${prose}主要原因是力量不足。`,
        `${mark}三、2025年工作安排`,
        prose,
      ].join('\n\n');
      const finding = checkText(text, language).findings.find(({ data }) => data?.section === 'first-responsible');
      const mended = applyEdits(text, finding!.fixes[0]!.edits);
      const headings = mended.split('\n').filter((line) => /^(?:## )?[一二三四]、/u.test(line));
      assert.deepEqual(
        headings.map((line) => line.replace(mark, '').slice(0, 2)),
        ['一、', '二、', '三、', '四、'],
      );
      const rules = checkText(mended, language).findings.map(({ rule }) => rule);
      assert.ok(!rules.includes('missing-section') && !rules.includes('numbering-sequence'));
    });
  }
});

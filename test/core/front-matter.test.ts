import assert from 'node:assert/strict';
import { createChecker } from '../../server/src/core/index.js';
import { checkText, readFrontMatter } from '../../server/src/core/index.js';

suite('core: front matter', () => {
  test('is what stands between two lines of hyphens at the top', () =>
    assert.deepEqual(readFrontMatter('---\n报告类型: 工作总结\n---\n正文'), { end: 19, values: { 报告类型: '工作总结' } }));
  test('may be typed with a full-width colon', () =>
    assert.deepEqual(readFrontMatter('---\n报告类型：工作总结\n---\n')?.values, { 报告类型: '工作总结' }));
  test('stays apart after a byte order mark and with any line break', () =>
    assert.equal(readFrontMatter('\ufeff---\r\na: 1\r\n---\r\n正文')?.end, 17));
  test('is none while it is not closed', () => assert.equal(readFrontMatter('---\n报告类型: 工作总结\n一、总体情况\n'), undefined));
  test('says nothing where it is no YAML', () => assert.deepEqual(readFrontMatter('---\n- 一\n---\n')?.values, {}));
  test('an alias of what it stands in is left out, edit after edit', () => {
    const checker = createChecker('plaintext');
    const text = '---\n报告类型: 工作总结\na: &x [*x]\nb: &y {c: *y}\n---\n一、总体情况\n';
    checker.check(text);
    const report = checker.check(`${text}二、存在问题\n`);
    assert.deepEqual([report.failures, report.kind], [[], 'work-summary']);
  });

  test('declares the kind', () => {
    for (const kind of ['整改报告', 'rectification-report']) {
      const report = checkText(`---\n报告类型: ${kind}\n---\n青山县2024年工作总结\n`, 'markdown');
      assert.deepEqual([report.kind, report.kindFrom], ['rectification-report', 'declared']);
    }
  });
});

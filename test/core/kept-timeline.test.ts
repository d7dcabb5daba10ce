import assert from 'node:assert/strict';
import { FollowedText } from '../fuzz/followed-text.js';
import { timeline } from '../../server/src/core/report/time/read-timeline.js';

const report = (...headings: readonly string[]): string =>
  [
    '青山县司法局关于2024年法治政府建设情况的报告',
    '县委、县政府：',
    ...headings.flatMap((heading, at) => [heading, `${at + 3}月，开展检查${at + 1}次。`, '5月底前完成清理。']),
    '青山县司法局',
    '2025年1月20日',
  ].join('\n');

const HEADINGS = ['一、主要工作', '二、存在的问题', '三、下一步工作打算', '四、其他'];

/** A timeline that is kept tells of every line what a new one would tell. */
suite('core: a timeline after an edit', () => {
  for (const [name, edited] of [
    ['the plan becomes an account', ['一、主要工作', '二、存在的问题', '三、普法工作情况', '四、其他']],
    ['the plan moves up', ['一、主要工作', '二、下一步工作打算', '三、存在的问题', '四、其他']],
    ['a part behind the plan becomes one more', ['一、主要工作', '二、存在的问题', '三、下一步工作打算', '（一）其他']],
    ['a part is of another year', ['一、2023年主要工作', '二、存在的问题', '三、下一步工作打算', '四、其他']],
    ['a new part stands before the plan', ['一、主要工作', '二、存在的问题', '三、信息公开', '四、下一步工作打算', '五、其他']],
  ] as const) {
    test(name, () => {
      const text = new FollowedText(report(...HEADINGS), 'plaintext');
      const before = text.ask([timeline], 'nothing').get(timeline);
      for (const headings of [edited, HEADINGS, edited]) {
        text.becomes(report(...headings));
        text.ask([timeline], name);
      }
      assert.notEqual(text.ask([timeline], name).get(timeline), before, 'nothing has changed');
    });
  }

  test('it stays where nothing that it hangs on has changed', () => {
    const text = new FollowedText(report(...HEADINGS), 'plaintext');
    const before = text.ask([timeline], 'nothing').get(timeline);
    text.becomes(report('一、主要做法', ...HEADINGS.slice(1)));
    assert.equal(text.ask([timeline], 'a heading in other words').get(timeline), before);
  });
});

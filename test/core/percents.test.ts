import assert from 'node:assert/strict';
import { readDecreasesByTimes } from '../../server/src/core/rules/numbers/decrease-by-times/decreases-by-times.js';
import { readExcessivePercents } from '../../server/src/core/rules/numbers/percent-over-100/excessive-percents.js';
import { paragraphsOf } from './read-report.js';

suite('facts/decreases-by-times', () => {
  for (const [text, expected] of [
    ['办理时限缩短了3倍。', ['缩短了 3倍 3']],
    ['行政成本下降近一倍。', ['下降 近一倍 1']],
    ['压缩办理时间数倍。', ['压缩办理时间 数倍 undefined']],
    ['办件量增长3倍。', []],
    ['收入差距由3倍缩小为2倍。', []],
    ['减少投入而产出增加3倍。', []],
    ['参加人数不少于上年的2倍。', []],
  ] as const) {
    test(text, () => {
      const [paragraph] = paragraphsOf(text);
      const found = readDecreasesByTimes(paragraph!).map(({ word, amount, times }) => `${word} ${paragraph!.slice(amount)} ${times}`);
      assert.deepEqual(found, expected);
    });
  }

  test('the numbers that it went from and to are known', () => {
    const [paragraph] = paragraphsOf('承诺时限由30天压缩至10天，缩短3倍。');
    const [found] = readDecreasesByTimes(paragraph!);
    assert.equal(paragraph!.slice(found!.ends!.from.quantity.span), '30天');
  });
});

suite('facts/excessive-percents', () => {
  for (const [text, expected] of [
    ['知晓率达到105%。', ['rate 知晓率']],
    ['持证率超过100%。', ['rate 持证率']],
    ['办结率102%。', ['loose-rate 办结率']],
    ['案件12件，同比下降120%。', ['decline 下降']],
    ['知晓率100%，合格率100%以上。', []],
    ['占年度计划的115%，预算执行率103%。', []],
    ['利润总额下降120%。', []],
    ['知晓率比上年提高120%。', []],
  ] as const) {
    test(text, () => {
      const found = readExcessivePercents(paragraphsOf(text)[0]!).map(({ kind, noun }) => `${kind} ${noun}`);
      assert.deepEqual(found, expected);
    });
  }
});

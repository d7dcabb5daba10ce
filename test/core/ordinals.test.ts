import assert from 'node:assert/strict';
import { readOrdinal, writeOrdinal, type OrdinalStyle } from '../../server/src/core/chinese/ordinals.js';

suite('core: heading ordinals', () => {
  const ordinals: readonly (readonly [text: string, style: OrdinalStyle, value: number, standard: string])[] = [
    ['一、总体情况', 'han', 1, '一、'],
    ['十二、附则', 'han', 12, '十二、'],
    ['一.总体情况', 'han', 1, '一、'],
    ['二，主要做法', 'han', 2, '二、'],
    ['（三）强化宣传', 'han-paren', 3, '（三）'],
    ['(三)强化宣传', 'han-paren', 3, '（三）'],
    ['（ 三 ）强化宣传', 'han-paren', 3, '（三）'],
    ['三）强化宣传', 'han-paren', 3, '（三）'],
    ['（三）、强化宣传', 'han-paren', 3, '（三）'],
    ['1.加强学习', 'arabic', 1, '1.'],
    ['1、加强学习', 'arabic', 1, '1.'],
    ['１．加强学习', 'arabic', 1, '1.'],
    ['（1）集中学习', 'arabic-paren', 1, '（1）'],
    ['2）个人自学', 'arabic-paren', 2, '（2）'],
    ['③现场评查', 'circled', 3, '③'],
  ];
  for (const [text, style, value, standard] of ordinals) {
    test(text, () => {
      const ordinal = readOrdinal(text);
      assert.deepEqual([ordinal?.style, ordinal?.value, ordinal?.standard], [style, value, standard]);
    });
  }

  for (const text of [
    '一是强化学习',
    '一年来，全镇',
    '十分重视',
    '1、2、3号楼完成改造',
    '三，四月份开展检查',
    '2024年，全镇',
    '第（一）项',
    '1,234件',
    '一、',
  ]) {
    test(`${text} has none`, () => assert.equal(readOrdinal(text), undefined));
  }

  test('a number behind the mark leaves open whether it is one', () => {
    assert.deepEqual(
      ['4.7个100%', '3.15活动', '一、二级响应', '4.完成任务', '一、三项制度'].map((text) => readOrdinal(text)?.ambiguous),
      [true, true, true, false, false],
    );
  });

  test('the marker takes the blanks after it, the text does not', () => {
    const ordinal = readOrdinal('1. 　加强学习');
    assert.deepEqual([ordinal?.text, ordinal?.marker], ['1.', { start: 0, end: 4 }]);
  });

  test('are written as the standard writes them', () => {
    assert.deepEqual(
      (['han', 'han-paren', 'arabic', 'arabic-paren', 'circled'] as const).map((style) => writeOrdinal(style, 11)),
      ['十一、', '（十一）', '11.', '（11）', '⑪'],
    );
  });
});

import assert from 'node:assert/strict';
import { parseChineseNumeral, toHalfWidthDigits, writeChineseNumeral } from '../../server/src/core/chinese/numerals.js';

suite('chinese/numerals', () => {
  for (const [text, value] of [
    ['零', 0],
    ['两', 2],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['二十一', 21],
    ['一百', 100],
    ['一百零五', 105],
    ['一百一十', 110],
    ['三百二十', 320],
    ['两千零三', 2003],
    ['一万零五', 10_005],
    ['两万三千', 23_000],
    ['十万', 100_000],
    ['一百零一万', 1_010_000],
    ['二千万零一百', 20_000_100],
    ['一亿', 100_000_000],
    ['一万亿', 1_000_000_000_000],
    ['二〇二三', 2023],
  ] as const) {
    test(`${text} is ${value}`, () => assert.equal(parseChineseNumeral(text), value));
  }

  for (const [text, value] of [
    ['一百二', 120],
    ['三千五', 3500],
    ['两万三', 23_000],
    ['一亿三', 130_000_000],
  ] as const) {
    test(`the short form ${text} is ${value}`, () => assert.equal(parseChineseNumeral(text), value));
  }

  for (const text of ['', '百', '万', '亿元', '十十', '一百千', '一百零', '二十三四', '两两', '十年', '12']) {
    test(`“${text}” is no numeral`, () => assert.equal(parseChineseNumeral(text), undefined));
  }

  test('writes as ordinals do', () => {
    assert.deepEqual([1, 10, 12, 20, 21, 105, 110, 1010, 20_010].map(writeChineseNumeral), [
      '一',
      '十',
      '十二',
      '二十',
      '二十一',
      '一百零五',
      '一百一十',
      '一千零一十',
      '二万零一十',
    ]);
  });

  test('writes no fraction and nothing below zero', () => {
    assert.throws(() => writeChineseNumeral(1.5), RangeError);
    assert.throws(() => writeChineseNumeral(-1), RangeError);
  });

  test('turns full-width digits into half-width ones and leaves the rest', () => {
    assert.equal(toHalfWidthDigits('２０２３年 3（一）'), '2023年 3（一）');
  });
});

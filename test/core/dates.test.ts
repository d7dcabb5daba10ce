import assert from 'node:assert/strict';
import { daysInMonth, weekdayOf } from '../../server/src/core/chinese/calendar.js';
import { readDates, readRelativeYears } from '../../server/src/core/chinese/dates.js';

suite('core: dates', () => {
  const dates: readonly (readonly [text: string, ...parts: readonly (number | undefined)[]])[] = [
    ['2023年', 2023, undefined, undefined],
    ['2023年度', 2023, undefined, undefined],
    ['2023年5月', 2023, 5, undefined],
    ['2023年5月份', 2023, 5, undefined],
    ['2023年5月12日', 2023, 5, 12],
    ['2023 年 5 月 12 日', 2023, 5, 12],
    ['二〇二三年五月十二日', 2023, 5, 12],
    ['二○二三年十一月三十日', 2023, 11, 30],
    ['5月12日', undefined, 5, 12],
    ['2023.5.12', 2023, 5, 12],
    ['2023-05-12', 2023, 5, 12],
  ];
  for (const [text, ...parts] of dates) {
    test(text, () => {
      const found = readDates(`在${text}召开`);
      assert.deepEqual(
        found.map(({ year, month, day, span }) => [year, month, day, span]),
        [[...parts, { start: 1, end: 1 + text.length }]],
      );
    });
  }

  test('a range gives its first and its last year', () => {
    assert.deepEqual(
      ['2021—2025年', '2021-2025年', '2021年至2025年'].map((text) => readDates(text).map(({ year, until }) => [year, until])),
      [[[2021, 2025]], [[2021, 2025]], [[2021, 2025]]],
    );
  });

  test('a weekday in brackets belongs to the date', () => {
    const [date] = readDates('2024年12月4日（星期三）');
    assert.deepEqual(date?.weekday, { value: 3, span: { start: 13, end: 14 } });
  });

  for (const text of ['历时13个月', '图号2024-13-45号', '房号2-30', '比分4.31', '电话0830-2231130', '3.15活动']) {
    test(`${text} names none`, () => assert.deepEqual(readDates(text), []));
  }

  test('an age in months is not a month', () => {
    assert.deepEqual(
      readDates('2020年13月龄牛').map(({ year, month }) => [year, month]),
      [[2020, undefined]],
    );
  });

  test('months have their days', () => {
    assert.deepEqual(
      [daysInMonth(2023, 2), daysInMonth(2024, 2), daysInMonth(1900, 2), daysInMonth(2000, 2), daysInMonth(2023, 4), daysInMonth(2023, 12)],
      [28, 29, 28, 29, 30, 31],
    );
  });

  test('weekdays follow the calendar', () => {
    assert.deepEqual([weekdayOf(2023, 1, 16), weekdayOf(2024, 2, 29), weekdayOf(2024, 12, 4), weekdayOf(2025, 1, 5)], [1, 4, 3, 7]);
  });

  test('今年 and its like are counted from the year of signing', () => {
    assert.deepEqual(
      readRelativeYears('今年比去年多，明年再看').map(({ word, offset }) => [word, offset]),
      [
        ['今年', 0],
        ['去年', -1],
        ['明年', 1],
      ],
    );
  });
});

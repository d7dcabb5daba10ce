import assert from 'node:assert/strict';
import { readDates } from '../../server/src/core/chinese/dates.js';
import type { TimePoint, YearName } from '../../server/src/core/chinese/time-points.js';
import { readTimes, type TimeMention } from '../../server/src/core/chinese/times.js';

function times(text: string): readonly TimeMention[] {
  return readTimes(text, readDates(text));
}

function year(name: YearName | undefined): string {
  if (!name) return '';
  return name.by === 'number'
    ? `${name.first ? `${name.first}—` : ''}${name.year}`
    : `${name.by}${name.offset >= 0 ? '+' : ''}${name.offset}`;
}

function point({ year: name, part }: TimePoint): string {
  const month = part ? ` ${part.firstMonth}.${part.firstDay ?? ''}-${part.lastMonth}.${part.lastDay ?? ''}` : '';
  return `${year(name)}${month}`.trim();
}

suite('core: times', () => {
  const named: readonly (readonly [text: string, from: string, to?: string])[] = [
    ['2023年1月16日', '2023 1.16-1.16'],
    ['二〇二三年一月十六日', '2023 1.16-1.16'],
    ['2023.1.16', '2023 1.16-1.16'],
    ['2023-01-16', '2023 1.16-1.16'],
    ['2023/1/16', '2023 1.16-1.16'],
    ['1月16日', '1.16-1.16'],
    ['一月十六日', '1.16-1.16'],
    ['5月初', '5.1-5.10'],
    ['5月中旬', '5.11-5.20'],
    ['2023年2月下旬', '2023 2.21-2.29'],
    ['6月底', '6.21-6.30'],
    ['年初', '1.-3.'],
    ['2023年底', '2023 10.-12.'],
    ['2023年年末', '2023 10.-12.'],
    ['2023 年底', '2023 10.-12.'],
    ['3月至5月', '3.-5.'],
    ['1—6月', '1.-6.'],
    ['2023年1—6月', '2023 1.-6.'],
    ['3月1日至5日', '3.1-3.5'],
    ['3月28日至4月2日', '3.28-3.28', '4.2-4.2'],
    ['2023年9月至2024年3月', '2023 9.-9.', '2024 3.-3.'],
    ['9月至次年3月', '9.-9.', 'mention+1 3.-3.'],
    ['2021—2023年', '2021—2023'],
    ['2021年至2023年', '2021—2023'],
    ['一季度', '1.-3.'],
    ['前三季度', '1.-9.'],
    ['2023年第四季度', '2023 10.-12.'],
    ['上半年', '1.-6.'],
    ['2023年下半年', '2023 7.-12.'],
    ['全年', '1.-12.'],
    ['今年', 'writing+0'],
    ['去年5月', 'writing-1 5.-5.'],
    ['上一年度', 'report-1'],
    ['本年度', 'report+0'],
    ['下一年', 'report+1'],
    ['“十四五”期间', '2021—2025'],
    ['“十五五”时期', '2026—2030'],
  ];
  for (const [text, from, to] of named) {
    test(text, () => {
      const found = times(`于${text}，召开`);
      assert.deepEqual(
        found.map((mention) => [mention.span, point(mention.from), mention.to && point(mention.to)]),
        [[{ start: 1, end: 1 + text.length }, from, to]],
      );
    });
  }

  const none = [
    '13个月',
    '历时3月余',
    '三个月',
    '十月革命',
    '每月5日',
    '目前年产',
    '以上年轻干部',
    '以前年度',
    '一个季度',
    '3.5万元',
    '2024年13月'.slice(5),
  ];
  for (const text of none) test(`${text} names none`, () => assert.deepEqual(times(text), []));

  test('2023年中央一号文件 names a year, not its middle', () => assert.equal(point(times('2023年中央一号文件')[0]!.from), '2023'));

  const senses: readonly (readonly [text: string, sense: TimeMention['sense']])[] = [
    ['2021年以来，', 'since'],
    ['自2021年起', 'since'],
    ['截至6月底，', 'until'],
    ['2025年底前完成', 'until'],
    ['到2025年，', 'until'],
    ['2023年，', 'at'],
  ];
  for (const [text, sense] of senses) test(`${text} ${sense}`, () => assert.equal(times(text)[0]?.sense, sense));

  for (const text of ['较2022年下降', '比上年增长', '去年同期'])
    test(`${text} is compared`, () => assert.equal(times(text)[0]?.compared, true));
  test('names of documents are quoted', () => assert.equal(times('印发《2023年方案》')[0]?.quoted, true));
});

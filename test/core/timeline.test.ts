import assert from 'node:assert/strict';
import type { ToldTime } from '../../server/src/core/report/time/timeline.js';
import { readReport } from './read-report.js';

/** The last sentence of the line that begins with `start`. */
function told(lines: readonly string[], start: string): ToldTime | undefined {
  const { timeline, revision } = readReport(lines);
  const placed = revision.lines.all.find(({ paragraph }) => paragraph.text.startsWith(start))!;
  return timeline.of(placed, placed.paragraph.sentences.at(-1)!);
}

function days(time: ToldTime | undefined): string {
  return time ? `${time.interval.from} ${time.interval.to} ${time.decidedBy}` : '';
}

const ANNUAL = ['××镇2023年度工作总结', '一、2023年工作情况', '', '二、下一步工作打算', '', '××镇人民政府', '2024年1月16日'];

function annual(account: string, plan = '加强培训。', date = '2024年1月16日'): readonly string[] {
  return [...ANNUAL.slice(0, 2), account, ANNUAL[3]!, plan, ANNUAL[5]!, date];
}

suite('core: timeline', () => {
  const accounts: readonly (readonly [text: string, expected: string])[] = [
    ['5月，召开会议。', '2023-05-01 2023-05-31 inferred'],
    ['今年以来，召开会议4次。', '2023-01-01 9999-12-31 inferred'],
    ['去年，召开会议4次。', '2022-01-01 2022-12-31 inferred'],
    ['上半年召开会议2次。', '2023-01-01 2023-06-30 inferred'],
    ['2022年，成立专班。5月，召开会议。', '2022-05-01 2022-05-31 inferred'],
    ['2022年5月，成立专班。会议定期召开。', '2022-05-01 2022-05-31 paragraph'],
    ['召开会议4次，较2022年多2次。', '2023-01-01 2023-12-31 heading'],
    ['召开会议4次。', '2023-01-01 2023-12-31 heading'],
    ['9月至次年3月，开展整治。', '2023-09-01 2024-03-31 inferred'],
    ['截至11月底，办结36件。', '0001-01-01 2023-11-30 inferred'],
    ['“十四五”期间，建成3处。', '2021-01-01 2025-12-31 written'],
    ['2023年2月底，召开会议。', '2023-02-21 2023-02-28 written'],
  ];
  for (const [text, expected] of accounts) test(`account: ${text}`, () => assert.equal(days(told(annual(text), text)), expected));

  const plans: readonly (readonly [text: string, expected: string])[] = [
    ['5月，召开会议。', '2024-05-01 2024-05-31 inferred'],
    ['今年，召开会议。', '2024-01-01 2024-12-31 inferred'],
    ['加强培训。', '2024-01-01 2024-12-31 plan'],
  ];
  for (const [text, expected] of plans) test(`plan: ${text}`, () => assert.equal(days(told(annual('办结36件。', text), text)), expected));

  test('今年 in January may be the year of signing', () => {
    assert.deepEqual(
      told(annual('今年1月，获评先进。'), '今年')?.others.map(({ from }) => from),
      ['2024-01-01'],
    );
    assert.deepEqual(told(annual('今年5月，获评先进。'), '今年')?.others, []);
  });

  const periods: readonly (readonly [name: string, lines: readonly string[], expected: string])[] = [
    ['a year', annual('办结36件。'), 'year 2023-01-01 2023-12-31 title'],
    ['a half', ['××镇2023年上半年工作总结', '一、工作情况', '办结3件。'], 'half-year 2023-01-01 2023-06-30 title'],
    [
      'a half without its name',
      ['××镇半年工作总结', '一、工作情况', '办结3件。', '××镇人民政府', '2023年7月5日'],
      'half-year 2023-01-01 2023-06-30 signing',
    ],
    ['a quarter', ['××镇2023年一季度工作总结', '一、工作情况', '办结3件。'], 'quarter 2023-01-01 2023-03-31 title'],
    ['months', ['××局2024年1—10月工作情况报告', '一、工作情况', '办结3件。'], 'months 2024-01-01 2024-10-31 title'],
    ['several years', ['关于2021—2023年普法工作情况的报告', '一、工作情况', '办结3件。'], 'years 2021-01-01 2023-12-31 title'],
    ['the half that the opening tells', ['××镇工作总结', '2023年上半年，我镇办结3件。'], 'half-year 2023-01-01 2023-06-30 lead'],
    [
      'most of the body',
      ['关于防汛工作情况的报告', '一、工作情况', '2024年5月，召开会议。2024年6月，开展演练。', '××局', '2024年6月20日'],
      'year 2024-01-01 2024-12-31 body',
    ],
    [
      'the signing alone, in a report on one matter',
      ['关于防汛工作情况的报告', '一、工作情况', '召开会议。', '××局', '2024年6月20日'],
      'year 2024-01-01 2024-12-31 signing',
    ],
  ];
  for (const [name, lines, expected] of periods) {
    test(`period: ${name}`, () => {
      const { period } = readReport(lines).timeline;
      assert.equal(period && `${period.unit} ${period.from} ${period.to} ${period.decidedBy}`, expected);
    });
  }

  test('a report on the first half of a year plans for the second', () => {
    const lines = ['××镇2023年上半年工作总结', '一、工作情况', '办结3件。', '二、下半年工作打算', '8月，召开会议。'];
    assert.equal(days(told(lines, '8月')), '2023-08-01 2023-08-31 inferred');
  });

  test('今年 in a report that is delivered is the year of delivery', () => {
    const lines = [
      '政府工作报告',
      '——2024年1月16日在××县人民代表大会上',
      '各位代表：',
      '一、2023年工作回顾',
      '办结3件。',
      '二、2024年工作安排',
      '今年，建成3处。',
    ];
    assert.equal(days(told(lines, '今年')), '2024-01-01 2024-12-31 inferred');
    assert.equal(readReport(lines).timeline.period?.year, 2023);
  });

  test('what stands behind a time in its sentence is of that time', () => {
    const { timeline, revision } = readReport(annual('2022年5月立案，2023年2月结案。'));
    const placed = revision.lines.all[2]!;
    assert.equal(timeline.at(placed, placed.paragraph.text.indexOf('立案'))?.interval.from, '2022-05-01');
    assert.equal(timeline.at(placed, placed.paragraph.text.indexOf('结案'))?.interval.from, '2023-02-01');
  });

  test('the period tells where its year is named', () => {
    const { timeline, revision } = readReport(annual('办结36件。'));
    assert.deepEqual(
      timeline.period?.evidence.map(({ span }) => span.start.place),
      revision.lines.all.slice(0, 2).map(({ place }) => place),
    );
  });
});

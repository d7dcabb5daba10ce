import assert from 'node:assert/strict';
import { groupSeries, readSeriesMarkers } from '../../server/src/core/paragraph/series.js';

function markers(text: string): readonly string[] {
  return readSeriesMarkers(text)
    .filter(({ doubtful }) => !doubtful)
    .map(({ span }) => text.slice(span.start, span.end));
}

/** The values of each series. */
function series(text: string): readonly (readonly number[])[] {
  return groupSeries(readSeriesMarkers(text)).map(({ members }) => members.map(({ value }) => value));
}

suite('core: 一是…二是…', () => {
  const found: readonly (readonly [text: string, ...markers: readonly string[]])[] = [
    ['一是加强领导。二是强化培训；三是严格考核', '一是', '二是', '三是'],
    ['一要提高站位，二要压实责任', '一要', '二要'],
    ['第一，带头学。第二，带头讲', '第一', '第二'],
    ['一是以学促干，二是为民服务', '一是', '二是'],
    ['会议强调：“一要提高站位”', '一要'],
  ];
  for (const [text, ...expected] of found) test(text, () => assert.deepEqual(markers(text), expected));

  for (const text of [
    '标准统一是前提',
    '唯一是否合法',
    '其中十一是国庆',
    '六要素逐项检查',
    '第一责任人',
    '第一、第二产业',
    '第一、二季度',
    '一是一、二是二',
  ]) {
    test(`${text}: none`, () => assert.deepEqual(markers(text), []));
  }

  test('the marks around a marker are told as written', () => {
    const [, second] = readSeriesMarkers('一是加强领导; 二是、强化培训');
    assert.deepEqual([second?.before, second?.after], [';', '、']);
  });

  const grouped: readonly (readonly [name: string, text: string, series: readonly (readonly number[])[]])[] = [
    ['one after the other', '一是甲。二是乙。再看，一是丙。二是丁。', [[1, 2], [1, 2]]],
    ['one inside the other', '一是甲。二是乙，表现为：一是丙，二是丁。三是戊。四是己。', [[1, 2, 3, 4], [1, 2]]],
    ['inside the other, where the marks do not tell', '一是甲。二是乙：一是丙。二是丁。三是戊。', [[1, 2], [1, 2, 3]]],
    ['of two kinds', '一是甲。第一，乙。第二，丙。二是丁。', [[1, 2], [1, 2]]],
    ['with a gap', '一是甲。二是乙。四是丙。', [[1, 2, 4]]],
    ['from the middle', '二是乙。三是丙。', [[2, 3]]],
  ]; // prettier-ignore
  for (const [name, text, expected] of grouped) test(`series ${name}`, () => assert.deepEqual(series(text), expected));
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readLocalEvents } from '../../server/src/core/config/local-events.js';
import { eventsIn } from '../../server/src/core/mentions/mentions.js';
import { paragraphsOf } from './read-report.js';

const table = (...lines: readonly string[]): string => lines.join('\n');
const head = '名称\t词语\t开始日期';

suite('local events', () => {
  test('a row needs a name, words and a day', () => {
    const { events, problems } = readLocalEvents(table('# 本市的', '', head, '市委全会\t市委(六届|)八次全会\t2024-12-20', ''));
    assert.deepEqual(problems, []);
    assert.deepEqual(
      events.map(({ phrases, value }) => [value.label, value.from, value.uses, value.verified, ...phrases]),
      [['市委全会', '2024-12-20', ['anachronism'], true, '市委六届八次全会', '市委八次全会']],
    );
  });

  test('the columns of the tables that come with Hegao can be used as well', () => {
    const { events, problems } = readLocalEvents(
      table(
        'label\tphrases\tfrom\tuntil\tyears\treplaced_by\tnot_before',
        '三年行动\t三年行动\t2021-01-01\t2023-12-31\t2021-2023\t五年行动\t计划',
      ),
    );
    assert.deepEqual(problems, []);
    const [{ value, notBefore }] = events as [(typeof events)[number]];
    assert.deepEqual(value.years, { first: 2021, last: 2023 });
    assert.deepEqual(
      [value.until, value.replacedBy, value.uses, notBefore],
      ['2023-12-31', '五年行动', ['anachronism', 'period'], ['计划']],
    );
  });

  test('a byte order mark, blanks round a cell and any line ends are welcome', () => {
    const { events, problems } = readLocalEvents(`\uFEFF${head}\r\n 甲会 \t 甲乙会议 \t 2024-01-05 \r\n`);
    assert.deepEqual(problems, []);
    assert.equal(events[0]?.value.label, '甲会');
  });

  const wrong: readonly (readonly [row: string, message: RegExp])[] = [
    ['\t甲乙会议\t2024-01-05', /“名称”没有写/u],
    ['甲会\t\t2024-01-05', /“词语”没有写/u],
    ['甲会\t甲乙会议', /“开始日期”没有写/u],
    ['甲会\t甲乙会议\t2024年1月5日', /“开始日期”应写成 2024-07-18 这样的日期，不是“2024年1月5日”/u],
    ['甲会\t甲乙会议\t2023-02-29', /不是“2023-02-29”/u],
    ['甲会\t甲\t2024-01-05', /至少两个字/u],
    ['甲会\t甲乙|\t2024-01-05', /空的一项/u],
    ['甲会\t甲(乙|丙\t2024-01-05', /括号没有配对/u],
    ['甲会\t(一|二|三|四)(一|二|三|四)(一|二|三|四)(一|二|三|四)\t2024-01-05', /说法太多/u],
    ['甲会\t好的\t2024-01-05', /与第2行重复/u],
  ];
  for (const [row, message] of wrong) {
    test(`${row.replaceAll('\t', ' ')}: told with its line, the others count`, () => {
      const { events, problems } = readLocalEvents(table(head, '好会\t“好”的\t2024-01-05', row, '另会\t另一会议\t2024-01-05'));
      assert.deepEqual(
        events.map(({ value }) => value.label),
        ['好会', '另会'],
      );
      assert.equal(problems.length, 1);
      assert.equal(problems[0]!.line, 3);
      assert.match(problems[0]!.message, message);
    });
  }

  const wrongHeads: readonly (readonly [head: string, message: RegExp])[] = [
    ['名称,词语,开始日期', /制表符/u],
    ['名称\t词句\t开始日期', /没有名为“词句”的列，是否指“词语”/u],
    ['名称\t词语', /缺少“开始日期”列/u],
  ];
  for (const [line, message] of wrongHeads) {
    test(`first line ${line.replaceAll('\t', ' ')}`, () => {
      const { events, problems } = readLocalEvents(table('#', line, '甲会\t甲乙会议\t2024-01-05'));
      assert.deepEqual(events, []);
      assert.equal(problems[0]?.line, 2);
      assert.match(problems[0].message, message);
    });
  }

  test('an expression is words like any other: it is looked for, never run', () => {
    const { events } = readLocalEvents(table(head, '甲会\t[a+*.]{9}\\d\t2024-01-05'));
    const [paragraph] = paragraphsOf('甲a+ 与 [a+*.]{9}\\d');
    assert.equal(eventsIn(paragraph!, events).length, 1);
  });

  test('local rows are found beside those that come with Hegao, and in place of one that they overlap', () => {
    const [paragraph] = paragraphsOf('学习党的二十大精神，落实市委六届八次全会部署');
    const { events } = readLocalEvents(table(head, '市委全会\t市委六届八次全会\t2024-12-20', '二十大\t二十大精神\t2022-10-16'));
    const labels = eventsIn(paragraph!, events).map(({ entry }) => entry.label);
    assert.deepEqual(labels, ['二十大', '市委全会']);
  });

  test('the example in the README is right', () => {
    const [, example] = /```text\n(名称\t[\s\S]*?)```/u.exec(readFileSync('README.md', 'utf8')) ?? [];
    const { events, problems } = readLocalEvents(example!);
    assert.deepEqual(problems, []);
    assert.ok(events.length > 0);
  });

  test('nothing that is written in the file stops the reader', () => {
    const cell = fc.oneof(fc.constantFrom(head, '2024-01-05', '\t', '\n', '(', '|', '#'), fc.string());
    fc.assert(
      fc.property(fc.array(cell), (cells) => {
        const { events } = readLocalEvents(`${head}\n${cells.join('')}`);
        assert.ok(events.every(({ phrases }) => phrases.length > 0));
      }),
    );
  });
});

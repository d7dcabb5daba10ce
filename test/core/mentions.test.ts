import assert from 'node:assert/strict';
import { currentUntil } from '../../server/src/core/dated/dated-tables.js';
import type { Paragraph } from '../../server/src/core/paragraph/paragraph.js';
import { eventsIn, mentionsIn, type LawMention } from '../../server/src/core/mentions/mentions.js';
import { plenumsIn, plenumsUntil } from '../../server/src/core/mentions/plenums.js';
import { paragraphsOf } from './read-report.js';

const read = (text: string): Paragraph => paragraphsOf(text)[0]!;

type Case = readonly [text: string, expected: readonly string[]];

function table(name: string, cases: readonly Case[], describe: (paragraph: Paragraph) => readonly string[]): void {
  suite(name, () => {
    for (const [text, expected] of cases) test(text, () => assert.deepEqual(describe(read(text)), expected));
  });
}

table(
  'mentions: events',
  [
    ['深入学习党的二十大精神', ['congress-20 党的二十大']],
    ['党的二十大以来，中共二十大', ['congress-20 中共二十大']],
    ['坚持以习近平法治思想为指导，坚决做到“两个维护”', ['xi-rule-of-law 习近平法治思想', 'two-safeguards 两个维护']],
    ['有群众说：“学了党的二十大精神。”', ['congress-20 党的二十大 quoted']],
    ['印发《关于学习党的二十大精神的通知》', ['congress-20 党的二十大 in 关于学习党的二十大精神的通知']],
    ['做好“六稳”工作、落实“六保”任务', ['six-stabilities 六稳', 'six-guarantees 六保']],
    ['第六保障组、六保险柜', []],
    ['《法治政府建设实施纲要(2021-2025年)》', ['government-outline-2021 法治政府建设实施纲要(2021 in 法治政府建设实施纲要(2021-2025年)']],
    ['严格规范涉企行政检查', []],
    ['行政执法协调监督工作体系建设试点', []],
    ['“八五”普法规划', ['legal-education-8 八五”普法']],
    ['2020年中央全面依法治国工作会议', ['law-conference-2020 中央全面依法治国工作会议']],
    ['2025年中央全面依法治国工作会议', ['law-conference-2025 2025年中央全面依法治国工作会议']],
  ],
  (paragraph) =>
    eventsIn(paragraph).map(({ entry, span, quoted, bookTitle }) =>
      [entry.id, paragraph.slice(span), ...(quoted ? ['quoted'] : []), ...(bookTitle ? ['in', paragraph.slice(bookTitle)] : [])].join(' '),
    ),
);

const law = ({ entry, form, edition }: LawMention): string =>
  [entry.type === 'law' ? entry.shortName : `-${entry.shortName}`, form, ...(edition === undefined ? [] : [edition])].join(' ');

table(
  'mentions: laws',
  [
    ['《中华人民共和国行政处罚法》', ['行政处罚法 title']],
    ['《 行政处罚法 》', ['行政处罚法 title']],
    ['《行政处罚法（2021修订）》', ['行政处罚法 title 2021']],
    ['《行政处罚法》（2021年修订）', ['行政处罚法 title 2021']],
    ['新修订的《中华人民共和国行政复议法》', ['行政复议法 title new']],
    ['新修订行政复议法、新《公司法》', ['行政复议法 bare new', '公司法 title new']],
    ['依据中华人民共和国行政处罚法', ['行政处罚法 bare']],
    ['依据《合同法》《信访条例》', ['-合同法 title', '-信访条例 title']],
    ['《劳动合同法》、劳动合同法', ['劳动合同法 title', '劳动合同法 bare']],
    ['《中华人民共和国民法典》', ['民法典 title']],
    ['《关于学习行政处罚法的通知》', ['行政处罚法 in-title']],
    ['行政处罚法定原则、劳动合同法律关系', []],
    ['《民法典（草案）》、《治安管理处罚法》修订草案、民法典草案', []],
    ['《青山县信访条例》、青山县信访条例', []],
    ['学习宪法、刑法', []],
    ['《宪法》', ['宪法 title']],
    ['《保障中小企业款项支付条例》', ['保障中小企业款项支付条例 title']],
  ],
  (paragraph) => mentionsIn(paragraph).laws.map(law),
);

table(
  'mentions: organs and days',
  [
    ['县环保局与市安监局', ['县环保局 → 市生态环境局××分局', '安监局 → 应急管理局']],
    ['云溪镇环保办、农业部门、工商联、工商登记', []],
    ['原国土资源部、国土资源局', ['国土资源部 → 自然资源部', '国土资源局 → 自然资源局']],
    ['国家乡村振兴局、县乡村振兴局', ['国家乡村振兴局 → 农业农村部', '乡村振兴局 → 农业农村局']],
    ['12月14日国家宪法日', ['国家宪法日 12.4']],
    ['安全生产月', ['安全生产月 6']],
  ],
  (paragraph) => {
    const { organs, days } = mentionsIn(paragraph);
    return [
      ...organs.map(({ entry }) => `${entry.formerName} → ${entry.currentName}`),
      ...days.map(({ entry }) => `${entry.label} ${[entry.month, entry.day].filter((part) => part !== undefined).join('.')}`),
    ];
  },
);

table(
  'mentions: plenums',
  [
    ['党的二十届三中全会精神', ['20: 3 三中 2024-07-18']],
    ['十九届二中、三中、四中、五中全会', ['19: 2 二中 2018-01-19, 3 三中 2018-02-28, 4 四中 2019-10-31, 5 五中 2020-10-29']],
    ['十九届四中、十九届五中全会', ['19: 4 四中 2019-10-31, 5 五中 2020-10-29']],
    ['十九届五中全会、六中全会', ['19: 5 五中 2020-10-29, 6 六中 2021-11-11']],
    ['二十届二中至四中全会', ['20: 2 二中 2023-02-28, 3 二中至四中 2024-07-18, 4 四中 2025-10-23']],
    ['十九届六中、二十届二中全会', ['19: 6 六中 2021-11-11', '20: 2 二中 2023-02-28']],
    ['党的十九大和十九届历次全会', ['19: all']],
    ['第二十届中央委员会第三次全体会议', ['20: 3 二十届中央委员会第三次全体会议 2024-07-18']],
    ['二十届九中全会', ['20: 9 九中 unknown']],
    ['省委十二届四次全会、县委全会、二十届三中', []],
    ['自治区党委十届历次全会', []],
  ],
  (paragraph) =>
    plenumsIn(paragraph).map(({ congress, plenums, all }) => {
      const items = plenums.map(({ plenum, span, entry }) => `${plenum} ${paragraph.slice(span)} ${entry?.closed ?? 'unknown'}`);
      return `${congress}: ${all ? 'all' : items.join(', ')}`;
    }),
);

suite('mentions: dated knowledge', () => {
  const entryOf = (text: string) => mentionsIn(read(text)).laws[0]!.entry;

  test('of a law its versions are known, and since when it exists where that is sure', () => {
    const data = entryOf('《数据安全法》');
    assert.ok(data.type === 'law');
    assert.deepEqual([data.name, data.enacted, data.inForce], ['中华人民共和国数据安全法', '2021-06-10', '2021-09-01']);
    const penalties = entryOf('《行政处罚法》');
    assert.ok(penalties.type === 'law');
    assert.equal(penalties.enacted, undefined, 'the text of 2021 does not tell that there was a law before');
    assert.deepEqual(penalties.revisions.at(-1), { promulgated: '2021-01-22', inForce: '2021-07-15' });
    assert.equal(penalties.revisionsKnownSince, 2013);
  });

  test('of a repealed law it is known since when, and what holds in its place', () => {
    const contracts = entryOf('《合同法》');
    assert.ok(contracts.type === 'superseded-law');
    assert.deepEqual([contracts.repealed, contracts.replacedBy], ['2021-01-01', '中华人民共和国民法典']);
  });

  test('the name of a repealed law that is in use again is that of a law in force', () => {
    assert.equal(entryOf('《国家安全法》').type, 'law');
  });

  test('the plenums that were held by a day', () => {
    const held = plenumsUntil('2022-01-20').map(({ congress, plenum }) => `${congress}-${plenum}`);
    assert.deepEqual(held.slice(-2), ['19-5', '19-6']);
  });

  test('each table says until when it is complete', () => {
    for (const day of Object.values(currentUntil)) assert.match(day, /^\d{4}-\d\d-\d\d$/u);
  });

  test('a paragraph is looked through once', () => {
    const paragraph = read('党的二十大');
    assert.equal(mentionsIn(paragraph), mentionsIn(paragraph));
  });
});

import assert from 'node:assert/strict';
import { checkText, type DocumentLanguage } from '../../server/src/core/index.js';
import { startWorkCounter, type WorkCounter } from './work-counter.js';

/** What stands in reports, said over and over in one paragraph. */
const IN_A_PARAGRAPH = [
  '一是加强领导。', '一是甲，', '第一，加强领导。', '重点做好以下两项工作：一是甲。二是乙。', '三个方面：', '党的十九大二十大二十届三中全会', '二十届二中、三中全会、',
  '2023年', '到2025年，', '2024年1月5日，', '今年', '3倍', '58件，', '1.加强领导', '比上年增加3件，', '同比上升3个百分点，', '由120件增加到150件，增长30%。', '持证率95%，',
  '结案1件，未结1件，', '办理案件58件，其中一般程序21件、简易程序36件。', '其中甲1件，', '其中：甲1件、乙2件、', '共计58件。', '《行政处罚法》、', '依据《合同法》', '“甲“乙', '（甲（乙',
  'xx镇', '附件：', '青政发[2023]第5号', '单位 处罚 许可', '甲\t3\t4', '<!-- hegao-disable-next-line relative-year -->', '<!-- hegao-disable -->',
]; // prettier-ignore
/** … and line by line. */
const LINE_BY_LINE = [
  '一．', '（十）', '二、甲', '（三）乙', '1. 甲', '一是加强领导。', '2月30日，', '附件1', '青山县司法局', '2023年1月16日', '青山县2023年工作总结', '甲镇 3 4', '| 甲 | 3 |', '其中：甲\t3\t4', '合计\t7\t8', '-- --', '+--+',
  '<!-- hegao-disable-next-line relative-year -->', '办理案件58件，其中一般程序21件、简易程序36件。',
]; // prettier-ignore
/** Markup that a parser has to remember until something closes it; up to a length that nobody writes it may take its time. */
const MARKUP = ['*甲', '[', '[甲](b)', '`甲`', '<a', '&', '~', '> ', '>', '- ', '10. '];
const MARKUP_LINES = ['>甲', '- 甲', '[甲]: b', '*甲', '`', '<div>', '**一是**甲', '<table>', '<tr><td>3', '+--+--+', '-- --'];

const LENGTH = 1600;
/** What the second half of the text adds to the work, over what its second quarter added: 2 where the work is linear, 4 where it is quadratic. */
const MOST = 3;

suite('property: work grows as the text does', function () {
  this.timeout(600_000);

  let counter: WorkCounter;
  suiteSetup(() => {
    // Tables are read when they are first needed.
    for (const language of ['plaintext', 'markdown'] as const) {
      for (const piece of [...IN_A_PARAGRAPH, ...LINE_BY_LINE, ...MARKUP, ...MARKUP_LINES])
        lookAt(`${piece.repeat(3)}\n${piece}\n`, language);
    }
    counter = startWorkCounter();
  });
  suiteTeardown(() => counter.stop());

  test('the counter tells linear work from quadratic', () => {
    const list = (length: number): readonly number[] => Array.from({ length }, (_, index) => index);
    const linear = (length: number): unknown => list(length).filter((one) => one > 3);
    const hidden = (length: number): unknown => list(length).filter((one, index, all) => all.indexOf(one) === index);
    const plain = (length: number): unknown => list(length).filter((one, _, all) => all.some((other) => other > one));
    assert.ok(growth((times) => linear(5000 * times)) < MOST);
    for (const quadratic of [hidden, plain])
      assert.ok(growth((times) => quadratic(500 * times)) > MOST + 0.5, `${growth((times) => quadratic(500 * times))}`);
  });

  const sets: readonly (readonly [shape: string, language: DocumentLanguage, pieces: readonly string[], end: string, length?: number])[] = [
    ['in one paragraph', 'plaintext', IN_A_PARAGRAPH, ''],
    ['line by line', 'plaintext', LINE_BY_LINE, '\n'],
    ['in one paragraph of Markdown', 'markdown', MARKUP, '', 12_000],
    ['line by line in Markdown', 'markdown', [...MARKUP_LINES, '（十）', '青政发[2023]第5号'], '\n'],
    ['in Markdown with blank lines', 'markdown', ['>', '- 甲', '| 甲 |'], '\n\n'],
  ];
  for (const [shape, language, pieces, end, length = LENGTH] of sets) {
    for (const piece of pieces) {
      test(`“${piece}” ${shape}`, () => {
        const unit = piece + end;
        const times = Math.ceil(length / unit.length);
        const grew = growth((factor) => lookAt(unit.repeat(factor * times), language));
        assert.ok(grew <= MOST, grew.toFixed(2));
      });
    }
  }

  function growth(run: (times: number) => unknown): number {
    // What is done once and never again, when a text first asks for it, is no work of this text.
    run(4);
    const [once, twice, fourfold] = [1, 2, 4].map((times) => counter.count(() => run(times))) as [number, number, number];
    return (fourfold - twice) / (twice - once);
  }

  test('no quotes are too deep, and no markup is too much', () => {
    for (const piece of ['> ', '>', '- ', '1. ', '[', '![', '**甲', '_甲_ ', '`', '<', '&']) {
      for (const language of ['plaintext', 'markdown', 'official-report'] as const) {
        assert.deepEqual(checkText(piece.repeat(50_000), language).failures, [], piece);
      }
    }
  });
});

/** All that can be asked of a report. */
function lookAt(text: string, language: DocumentLanguage): void {
  const report = checkText(text, language);
  assert.deepEqual(report.failures, []);
  for (const view of ['outline', 'sections', 'figures', 'renumbering'] as const) assert.ok(report[view]);
}

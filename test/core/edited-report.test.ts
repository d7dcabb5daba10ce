import assert from 'node:assert/strict';
import { checkText, createChecker, type DocumentLanguage } from '../../server/src/core/index.js';
import { visible } from '../fuzz/checks.js';

/** More lines than any reading of a text's two ends looks at. */
const FAR = 40;

/** A draft whose middle lies far from both of its ends. */
function draft(middle: readonly string[], language: DocumentLanguage): string {
  const filler = (from: number): string[] =>
    Array.from({ length: FAR }, (_, index) => `全镇扎实推进第${from + index}项工作，各村（社区）普遍反映较好，群众满意度稳步提升。`);
  const heading = language === 'markdown' ? '# ' : '';
  return [
    `${heading}云溪镇人民政府关于2024年法治政府建设情况的报告`,
    '县人民政府：',
    '一、主要举措和成效',
    '（一）加强学习。组织学习4次。',
    ...filler(1),
    ...middle,
    ...filler(101),
    '二、存在的不足和原因',
    '执法力量薄弱，主要原因是人员不足。',
    '云溪镇人民政府',
    '2025年1月10日',
    '',
  ].join('\n');
}

const GAP = ['（二）强化执法。办理案件21件。', '（四）抓好普法。开展宣传12场。'];

/** Numbered lines behind a count, each with its heading and a body. */
const counted = (marks: readonly string[], between: string): string =>
  [
    '重点做好以下三项工作：',
    ...['强化执法。办理案件21件。', '抓好普法。办理宣传12场。', '改进作风。办理培训8人。'].map((item, at) => marks[at]! + item),
  ].join(between);

/** A draft without a title whose plan names the year before. */
const WRONG_PLAN = [
  '各位代表，这些成绩的取得，是市委、市政府和县委正确领导的结果，是县人大、县政协监督支持的结果。在此，我代表县人民政府，向全县人民表示衷心的感谢！',
  '2024年，云溪镇人民政府认真落实县委、县政府关于法治政府建设的工作部署，扎实推进依法行政。现将有关情况报告如下：',
  '（二）规范行政执法行为。全年办理行政处罚案件58件，其中一般程序案件21件、简易程序案件36件。',
  '四、2023年工作安排',
  '2025年，我镇将重点做好以下三项工作：一是充实执法队伍，年内完成执法人员轮训。二是丰富普法载体。',
];

const LANGUAGES = ['plaintext', 'markdown', 'official-report'] as const;

/** What was true of the text before is never told of the text after, however the edit lies. */
suite('core: a report after an edit', () => {
  for (const language of LANGUAGES) {
    const afterEdits = (start: string, ...texts: readonly string[]): void => {
      const checker = createChecker(language);
      let earlier = checker.check(start);
      for (const text of texts) {
        const seen = visible(earlier);
        const report = checker.check(text);
        assert.equal(visible(report), visible(checkText(text, language)));
        assert.equal(visible(earlier), seen, 'the report of the text before has changed');
        assert.deepEqual(report.failures, []);
        earlier = report;
      }
    };

    for (const mark of ['*', '_', '[', ']', '<', '|', '&', '~', '\\', '`', '#', '>']) {
      test(`${language}: ${mark} typed between two headings, and more typed after`, () => {
        const start = draft(GAP, language);
        assert.ok(checkText(start, language).findings.some(({ rule }) => rule.startsWith('numbering')));
        const typed = (words: string): string => start.replace('办理案件', `办理${words}案件`);
        afterEdits(start, typed(mark), typed(`${mark}各`), typed(`${mark}各类`), start);
      });
    }

    test(`${language}: a line of attachments becomes another line, and comes back`, () => {
      const start = draft(['附件：1．台账，2．清单。', '2．清单。'], language);
      afterEdits(start, start.replace('附件：1', '2023年：1'), start);
    });

    test(`${language}: several numbered lines change at once`, () => {
      const start = draft([...GAP, '（五）改进作风。', '一是学习12次。二是培训3次。四是检查58次，其中日常20次、专项38次。'], language);
      const replaced = start.replaceAll('（', '(').replaceAll('次', '场');
      afterEdits(start, replaced, `${replaced}。`, replaced.replaceAll('\n(', '\n一、('), start);
    });

    for (const [marks, between] of [
      [['（一）', '（二）', '（三）'], '\n'],
      [['（一）', '（二）', '（三）'], '\n\n'],
      [['1.', '2.', '3.'], '\n'],
      [['1.', '2.', '3.'], '\n\n'],
    ] as const) {
      const name = `the bodies of counted items ${marks[0]}${between.length > 1 ? ' apart' : ''}`;
      const start = draft([counted(marks, between)], language);

      test(`${language}: ${name} change at once, their headings do not`, () => {
        const replaced = start.replaceAll('办理', '共办结');
        afterEdits(start, replaced, replaced.replace('培训8', '培训干部8'), start);
      });

      test(`${language}: a key in ${name} below an unclosed ---`, () => {
        const unclosed = `---\n${start}`;
        afterEdits(unclosed, unclosed.replace('培训8', '培训干部8'), unclosed);
      });
    }

    test(`${language}: lines merge, split, move and are pasted`, () => {
      const start = draft([...GAP, '| 单位 | 案件 |', '| 甲镇 | 3 |', '（六）其他。'], language);
      const lines = start.split('\n');
      const moved = [...lines.slice(0, 30), ...lines.slice(44, 47), ...lines.slice(30, 44), ...lines.slice(47)].join('\n');
      const merged = start.replace('21件。\n', '21件。');
      const pasted = start.replace('（六）', '一、总体\n（一）其一\n（三）其三\n（六）');
      afterEdits(start, merged, start, start.replace('强化', '\n强化'), start, moved, start, pasted, start);
    });

    test(`${language}: a wrong year stays as it is while other lines change around it`, () => {
      const start = WRONG_PLAN.join('\n');
      assert.ok(checkText(start, language).findings.some(({ rule }) => rule === 'plan-year-not-next'));
      const replaced = start.replaceAll('政', '正式');
      afterEdits(start, replaced, ...['向县', '向全县', '向全县各'].map((words) => replaced.replace('向', words)), start);
    });

    test(`${language}: a key in a text that begins with an unclosed ---`, () => {
      const start = `---\n${draft(GAP, language)}`;
      afterEdits(
        start,
        start.replace('抓好', '抓实'),
        start.replace('（四）', '（三）'),
        start.replace('---\n', '---\n报告类型: 工作总结\n---\n'),
        start,
      );
    });
  }
});

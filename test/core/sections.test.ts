import assert from 'node:assert/strict';
import { readReport } from './read-report.js';
import { within } from '../../server/src/core/paragraph/placed.js';
import { stretchOf } from '../../server/src/core/report/sections.js';

const TITLE = '××镇2024年法治政府建设年度报告';

/** How the four demanded sections stand: p(resent), m(entioned), - (missing). */
function coverage(...lines: readonly string[]): string {
  return readReport([TITLE, ...lines])
    .coverage.filter(({ definition }) => definition.necessity === 'must')
    .map(({ state }) => (state === 'missing' ? '-' : state.charAt(0)))
    .join(' ');
}

suite('core: sections', () => {
  /** In the order measures, deficiencies, first-responsible, next-year-plan. */
  const reports: readonly (readonly [name: string, lines: readonly string[], states: string])[] = [
    ['all four', ['一、主要举措和成效', '二、存在的不足和原因', '三、履行第一责任人职责情况', '四、下一年度主要安排'], 'p p p p'],
    ['by other names', ['一、工作开展情况', '二、短板弱项', '三、扛牢法治建设第一责任人职责', '四、2025年工作打算'], 'p p p p'],
    ['other names still', ['一、亮点和成效', '二、困难和问题', '三、主要负责人履行法治建设职责情况', '四、明年工作打算'], 'p p p p'],
    ['no report begins with its plan', ['一、2024年重点工作', '二、存在问题'], '- p - -'],
    ['measures by themes', ['一、优化营商环境', '二、规范行政执法', '三、存在问题', '四、下步安排'], 'p p - p'],
    ['first person responsible as a second level', ['一、主要做法', '（一）落实第一责任人职责。甲。', '（二）乙。丙。'], 'p - p -'],
    ['told in running text', ['一、主要做法', '在取得成绩的同时，还存在不足之处。下一步，我镇将加强培训。'], 'p m - m'],
    ['first person responsible told', ['一、主要做法', '主要负责人履行推进法治建设第一责任人职责。'], 'p - m -'],
    ['a promise in the plan is no account', ['一、主要做法', '二、下一步打算', '压实法治建设第一责任人职责。'], 'p - - p'],
    ['last year’s problems are none of this year’s', ['一、主要做法', '二、上年度存在问题整改情况'], 'p - - -'],
    ['a shortage below another heading is no account', ['一、主要做法', '（一）破解执法力量不足。甲。', '二、其他。'], 'p - - -'],
    ['no report begins with what it lacks', ['一、存在的不足和原因', '二、存在的不足和原因', '三、下一年度安排'], '- p - p'],
    ['none at all', ['本镇情况良好。'], '- - - -'],
  ];
  for (const [name, lines, states] of reports) test(name, () => assert.equal(coverage(...lines), states));

  test('a section reaches to the next heading of its level', () => {
    const document = readReport([TITLE, '一、主要做法', '（一）甲。乙。', '丙。', '二、存在问题', '丁。', '××镇人民政府', '2025年1月10日']);
    assert.deepEqual(
      document.sections.map((section) => within(document.revision.lines.all, stretchOf(section, document.body.to)).length),
      [3, 2, 2],
    );
  });
});

import assert from 'node:assert/strict';
import { kindByName, kindIds, reportKinds, type KindId } from '../../server/src/core/kinds/kinds.js';
import { readReport } from './read-report.js';

suite('core: kinds of report', () => {
  const titles: readonly (readonly [title: string, kind: KindId])[] = [
    ['××镇2024年法治政府建设年度报告', 'rule-of-law-annual'],
    ['××镇人民政府关于2024年法治政府建设情况的报告', 'rule-of-law-annual'],
    ['××局2024年依法行政工作报告', 'rule-of-law-annual'],
    ['关于2024年度行政执法总体情况的报告', 'enforcement-annual'],
    ['××乡2024年度行政执法工作报告', 'enforcement-annual'],
    ['××县2024年政府信息公开工作年度报告', 'gov-info-annual'],
    ['××县信访局2024年信访情况年度报告', 'petition-annual'],
    ['××县信访局2024年上半年信访情况报告', 'general-report'],
    ['2025年政府工作报告', 'gov-work-report'],
    ['××县政府工作报告', 'gov-work-report'],
    ['王某同志2024年度述职述法报告', 'duty-law-report'],
    ['关于2024年法治督察反馈问题整改情况的报告', 'rectification-report'],
    ['××局2024年工作总结和2025年工作思路', 'work-summary'],
    ['××县综合行政执法局2024年工作总结', 'work-summary'],
    ['关于2024年信访工作情况的报告', 'general-report'],
    ['××镇2021年上半年法治政府建设工作总结', 'work-summary'],
    ['关于2025年一季度行政执法情况的报告', 'general-report'],
    ['关于规范涉企行政执法专项行动工作情况的报告', 'general-report'],
  ];
  for (const [title, kind] of titles) {
    test(title, () => assert.equal(readReport([title, '', '一、主要做法', '完成任务36项。']).kind.id, kind));
  }

  test('those who hear it are spoken to: 政府工作报告', () => {
    assert.equal(readReport(['各位代表：', '一、2024年工作回顾']).kind.id, 'gov-work-report');
  });

  test('without a title the headings decide', () => {
    assert.equal(readReport(['一、推进法治政府建设情况', '二、履行推进法治建设第一责任人职责情况']).kind.id, 'rule-of-law-annual');
  });

  test('front matter has the last word', () => {
    assert.equal(readReport(['---', '报告类型: 整改报告', '---', '××局2024年工作总结']).kind.id, 'rectification-report');
  });

  test('each goes by its id and its name', () => {
    for (const id of kindIds) assert.equal(kindByName(id)?.id, id);
    for (const { id, name } of reportKinds) assert.equal(kindByName(name)?.id, id);
  });

  test('sections of a kind have ids of their own', () => {
    for (const { id, sections } of reportKinds) assert.equal(new Set(sections.map((section) => section.id)).size, sections.length, id);
  });
});

import assert from 'node:assert/strict';
import { readReport } from './read-report.js';

function years(...lines: readonly string[]) {
  return readReport(lines).years;
}

suite('core: years', () => {
  const stated: readonly (readonly [name: string, lines: readonly string[], year: number | undefined])[] = [
    ['the title', ['××镇2024年工作总结', '一、主要工作'], 2024],
    ['the opening', ['××镇工作总结', '2024年，我镇完成任务36项。'], 2024],
    ['a heading of the account', ['××镇工作总结', '一、2024年工作情况'], 2024],
    ['the year before an early signing', ['××镇工作总结', '一、主要工作', '××镇人民政府', '2025年1月10日'], 2024],
    ['the year of a late signing', ['××镇工作总结', '一、主要工作', '××镇人民政府', '2024年12月28日'], 2024],
    ['the year of signing, in a report on a quarter', ['××镇一季度工作总结', '一、主要工作', '××镇人民政府', '2024年4月3日'], 2024],
    ['the review of a report on delivery', ['2025年政府工作报告', '各位代表：', '一、2024年工作回顾'], 2024],
    ['all else against a title left over', ['××镇2023年工作总结', '2024年，完成任务36项。', '××镇人民政府', '2025年1月10日'], 2024],
    ['nothing', ['××镇工作总结', '一、主要工作'], undefined],
  ];
  for (const [name, lines, year] of stated) test(`report year: ${name}`, () => assert.equal(years(...lines).reportYear, year));

  test('a document cited in the title does not give the year', () => {
    assert.equal(years('关于落实《××县2021—2025年普法规划》情况的报告', '2024年，开展宣传30次。').reportYear, 2024);
  });

  const plans: readonly (readonly [first: string, year: number | undefined])[] = [
    ['2025年，我镇将加强培训。', 2025],
    ['2025年我们将加强培训。', 2025],
    ['2025年，在县委领导下，我镇将加强培训。', 2025],
    ['2024年工作虽有成效，仍要努力。', undefined],
    ['2024年度考核指出的问题，要在一季度整改。', undefined],
    ['2021—2025年，我镇将落实规划。', undefined],
    ['到2027年，我镇将建成示范镇。', undefined],
  ];
  for (const [first, year] of plans) {
    test(`plan: ${first}`, () => assert.equal(years('××镇2024年工作总结', '一、主要工作', '二、下一步打算', first).plans[0]?.year, year));
  }

  test('the heading of the plan names its year', () => {
    assert.equal(years('××镇2024年工作总结', '一、主要工作', '二、2025年工作计划', '加强培训。').plans[0]?.year, 2025);
    assert.equal(years('××镇2024年工作总结', '一、主要工作', '二、2024年存在问题及下一步打算').plans.length, 0);
  });

  const whole: readonly (readonly [title: string, whole: boolean])[] = [
    ['××镇2024年度工作报告', true],
    ['××镇2024年工作总结', true],
    ['××镇2024年法治政府建设情况的报告', true],
    ['××镇2024年上半年工作总结', false],
    ['××局2024年1—10月工作情况报告', false],
    ['关于2024年防汛工作情况的报告', false],
    ['关于2024年“昆仑”专项行动情况的报告', false],
    ['××局2024年工作要点', false],
    ['2024年××县人民法院工作报告', false],
    ['关于2021—2023年普法工作情况的报告', false],
  ];
  for (const [title, expected] of whole) test(`whole year: ${title}`, () => assert.equal(years(title, '一、主要工作').wholeYear, expected));
});

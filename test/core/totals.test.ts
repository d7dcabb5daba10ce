import assert from 'node:assert/strict';
import { readPlainText } from '../../server/src/core/document/plain-reader.js';
import { readShares } from '../../server/src/core/facts/shares.js';
import { readBreakdowns } from '../../server/src/core/facts/totals.js';

/** Form, whole and parts of each breakdown in one line: among 58件 = 一般程序21件 + 简易程序36件. */
function breakdowns(text: string): readonly string[] {
  const [paragraph] = readPlainText(text);
  return readBreakdowns(paragraph!).map(({ form, whole, parts, open }) => {
    const terms = parts.map(({ label, quantity }) => label + paragraph!.slice(quantity.span));
    return `${form} ${paragraph!.slice(whole.span)} = ${terms.join(' + ')}${open ? ' …' : ''}`;
  });
}

suite('facts/totals: forms', () => {
  for (const [text, expected] of [
    ['办结案件58件，其中一般程序21件、简易程序36件。', 'among 58件 = 一般程序21件 + 简易程序36件'],
    ['办结案件58件。其中：一般程序21件，简易程序36件。', 'among 58件 = 一般程序21件 + 简易程序36件'],
    ['办结案件58件，其中21件为一般程序、36件为简易程序。', 'among 58件 = 一般程序21件 + 简易程序36件'],
    ['共5名(其中执法办 2 人，执法大队 3 人)，辅助人员0名。', 'bracket-among 5名 = 执法办2人 + 执法大队3人'],
    ['省市重点项目26项（省重点4项、市重点22项）。', 'bracket 26项 = 省重点4项 + 市重点22项'],
    ['共受理诉求60件，包括12345平台诉求件52件、转办件6件等。', 'including 60件 = 12345平台诉求件52件 + 转办件6件 …'],
    ['查处案件30件，分别为市场监管12件、城市管理18件。', 'respectively 30件 = 市场监管12件 + 城市管理18件'],
    ['审查合同58份：采购合同21份、工程合同37份。', 'colon 58份 = 采购合同21份 + 工程合同37份'],
    ['行政处罚12件、行政许可13件，合计25件。', 'summed 25件 = 行政处罚12件 + 行政许可13件'],
    ['共办理案件58件，一般程序21件、简易程序37件。', 'listed 58件 = 一般程序21件 + 简易程序37件'],
  ] as const) {
    test(text, () => assert.deepEqual(breakdowns(text), [expected]));
  }
});

suite('facts/totals: where a run of parts ends', () => {
  test('another group is not among the parts', () => {
    assert.deepEqual(breakdowns('权力事项6项。其中行政处罚4项、行政强制2项，下放乡镇行政处罚8项、行政检查1项。'), [
      'among 6项 = 行政处罚4项 + 行政强制2项',
    ]);
  });

  test('another unit, or a semicolon', () => {
    assert.deepEqual(breakdowns('办理32件，其中简易程序28件，罚款6350元；普通程序4件。'), ['among 32件 = 简易程序28件']);
  });

  test('a percentage is no whole', () => assert.deepEqual(breakdowns('增长30%，其中工业20%、农业10%。'), []));

  test('what stands in brackets is not split further outside them', () => {
    assert.deepEqual(breakdowns('到位资金50亿元（含专项债6亿元），其中东部30亿元、西部20亿元。'), [
      'bracket-among 50亿元 = 专项债6亿元',
      'among 50亿元 = 东部30亿元 + 西部20亿元',
    ]);
  });
});

suite('facts/shares', () => {
  for (const [text, expected] of [
    ['应持证人员34名，已持证人员31名，持证率91.2%。', ['34名 31名 持证 proper']],
    ['收到意见36条，采纳30条。', ['36条 30条 采纳 proper']],
    ['发现图斑292宗，已处置243宗。', ['292宗 243宗 处置 part']],
    ['34名人员中，31名已持证。', ['34名 31名 持证 part']],
    ['办理建议85件、提案203件。', []],
    ['培训36人，已复训40人次。', []],
  ] as const) {
    test(text, () => {
      const [paragraph] = readPlainText(text);
      const found = readShares(paragraph!).map(({ whole, part, deed, proper }) =>
        [paragraph!.slice(whole.span), paragraph!.slice(part.span), deed, proper ? 'proper' : 'part'].join(' '),
      );
      assert.deepEqual(found, expected);
    });
  }
});

import assert from 'node:assert/strict';
import type { Relation } from '../../server/src/core/figures/relations/relation.js';
import { countRelations } from '../../server/src/core/report/figures/count-relations.js';
import { relationsIn } from '../../server/src/core/figures/relations/relations.js';
import { relationsOfTable } from '../../server/src/core/figures/relations/table-relations.js';
import { paragraphsOf, readReport } from './read-report.js';

/** Kind and arithmetic of each relation; one that does not hold is marked. */
function told(relations: readonly Pick<Relation, 'kind' | 'arithmetic' | 'holds'>[]): readonly string[] {
  return relations.map(({ kind, arithmetic, holds }) => `${kind} ${arithmetic}${holds ? '' : ' !'}`);
}

suite('facts/relations: within a paragraph', () => {
  for (const [text, expected] of [
    ['办结案件58件，其中一般程序21件、简易程序37件。', ['sum 21＋37＝58']],
    ['办结案件58件，其中一般程序21件、简易程序36件。', ['sum 21＋36＝57≠58 !']],
    ['总投资1.2亿元，其中上级补助8000万元、县级配套4000万元。', ['sum 8000万＋4000万＝1.2亿']],
    ['完成造林4.85万亩，其中人工造林2.32万亩、封山育林2.52万亩。', ['sum 2.32万＋2.52万≈4.85万']],
    ['应持证人员34名，已持证人员31名，持证率91.2%。', ['ratio 31÷34＝91.2%']],
    ['应持证人员34名，已持证人员31名，持证率95%。', ['ratio 31÷34＝91%≠95% !']],
    ['办案数量由120件增加到150件，增长25%。', ['growth （150－120）÷120＝25%']],
    ['信访总量由去年的350件下降到280件，减少70件，下降20%。', ['growth 350－280＝70', 'growth （350－280）÷350＝20%']],
    ['群众满意度由90%提高到95%，提高5个百分点。', ['growth 95－90＝5']],
    ['立案150件，比上年增加30件，增长25%。', ['growth 30÷（150－30）＝25%']],
    ['投入1.2亿元（12000万元）用于道路改造。', ['conversion 1.2亿元＝12000万元']],
    ['投入1.2亿元（1200万元）用于道路改造。', ['conversion 1.2亿元＝12000万元≠1200万元 !']],
    ['征求意见36条，其中采纳32条。', ['part 32≤36条']],
    ['征求意见36条，其中采纳42条。', ['part 42＞36条 !']],
    ['全年收到意见103条，其中采纳99条，采纳率96%。', ['ratio 99÷103＝96%']],
  ] as const) {
    test(text, () => assert.deepEqual(told(relationsIn(paragraphsOf(text)[0]!)), expected));
  }

  for (const text of [
    '共有执法人员30名，其中女性12名、党员18名。',
    '新建公园10个，其中东山公园2个、西山公园3个。',
    '出动执法人员约500人次，其中夜间200人次、白天300人次。',
    '由2019年的100件增加到2024年的150件，同比增长8%。',
  ]) {
    test(`nothing is told without doubt: ${text}`, () => {
      const stated = relationsIn(paragraphsOf(text)[0]!).filter(({ kind }) => kind !== 'part');
      assert.deepEqual(told(stated), []);
    });
  }

  test('members are the numbers alone, in their order', () => {
    const [paragraph] = paragraphsOf('四个季度分别开展检查30次、42次、38次、40次，全年合计150次。');
    const [relation] = relationsIn(paragraph!);
    assert.deepEqual(
      relation!.members.map(({ role, span }) => `${role} ${paragraph!.slice(span)}`),
      ['part 30', 'part 42', 'part 38', 'part 40', 'whole 150'],
    );
  });
});

suite('facts/relations: tables and lists', () => {
  test('totals of a table, down and across', () => {
    const [table] = readReport(['乡镇\t立案\t结案', '甲镇\t12\t11', '乙镇\t15\t/', '合计\t27\t13'], 'plaintext').tables;
    assert.deepEqual(told(relationsOfTable(table!)), ['table-total 12＋15＝27', 'table-total 11＝11≠13 !']);
  });

  for (const [text, expected] of [
    ['存在三个问题：一是力量不足；二是装备落后；三是形式单一。', ['count 3']],
    ['存在四个问题：一是力量不足；二是装备落后；三是形式单一。', ['count 4≠3 !']],
    ['在青山、白石、云溪3个乡镇开展试点。', ['count 3']],
    ['在青山、白石和云溪、柳河3个乡镇开展试点。', []],
  ] as const) {
    test(text, () => assert.deepEqual(told(readReport([text], 'plaintext').answers.ask(countRelations)), expected));
  }
});

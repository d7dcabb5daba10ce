import assert from 'node:assert/strict';
import { checkText, type FigureIndicator } from '../../server/src/core/index.js';

const report = `青山县2023年法治政府建设年度报告

2023年，全县共办理行政复议案件54件，其中维持40件、撤销14件。县司法局全年举办执法培训6期。

一、主要举措和成效

（一）化解行政争议。全年办理行政复议案件54件，组织听证6场次，比上年的5场次增加1场次。上半年办理行政复议案件21件。

（二）加强队伍建设。全县举办执法培训4期，应持证执法人员34名，已持证31名，持证率91.2%。

二、2024年工作安排

计划办理行政复议案件60件。

青山县人民政府
2024年1月15日
`;

const { figures } = checkText(report, 'official-report');

function textOf({ span }: FigureIndicator['places'][number]): string {
  return report.slice(span.start, span.end);
}

function told(what: string): readonly (readonly string[])[] {
  return figures.indicators.filter((indicator) => indicator.what === what).map(({ places }) => places.map(textOf));
}

suite('the ledger of figures', () => {
  test('one indicator has all its places, another time or a plan is another indicator', () => {
    assert.deepEqual(told('行政复议案件'), [['54件', '54件'], ['21件'], ['60件']]);
  });

  test('another organ is another indicator', () => {
    assert.deepEqual(told('执法培训'), [['6期'], ['4期']]);
    assert.deepEqual(
      figures.indicators.filter(({ what }) => what === '执法培训').map(({ whose }) => whose),
      ['县司法局', ''],
    );
  });

  test('every quantity of the body stands in exactly one indicator, in the text and with its sentence', () => {
    const starts = figures.indicators.flatMap(({ places }) => places.map(({ number }) => number.start));
    assert.equal(new Set(starts).size, starts.length);
    for (const { places } of figures.indicators) {
      for (const { span, number, sentence } of places) {
        assert.ok(sentence.start <= span.start && span.start <= number.start && number.end <= span.end && span.end <= sentence.end);
      }
    }
  });

  test('relations tell their arithmetic and whether they hold', () => {
    const lines = figures.relations.map(({ kind, arithmetic, holds }) => `${kind} ${arithmetic} ${holds}`);
    for (const line of ['sum 40＋14＝54 true', 'repetition 54＝54 true', 'ratio 31÷34＝91.2% true'])
      assert.ok(lines.includes(line), lines.join('\n'));
  });

  test('an indicator knows the relations of all its places', () => {
    const cases = figures.indicators.find(({ places }) => places.length === 2);
    assert.deepEqual(cases?.relations.map(({ kind }) => kind).sort(), ['repetition', 'sum']);
  });
});

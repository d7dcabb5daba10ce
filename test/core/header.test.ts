import assert from 'node:assert/strict';
import { behind } from '../../server/src/core/paragraph/place.js';
import { readReport } from './read-report.js';

function header(...lines: readonly string[]) {
  return readReport([...lines, '2024年，我镇扎实推进各项工作。', '一、主要做法']).header;
}

suite('core: header', () => {
  const titles: readonly (readonly [name: string, lines: readonly string[], title: string, issuers: readonly string[]])[] = [
    ['one line', ['××镇2024年工作总结'], '××镇2024年工作总结', ['××镇']],
    ['关于 names the issuer before it', ['××县司法局关于2024年工作情况的报告'], '××县司法局关于2024年工作情况的报告', ['××县司法局']],
    ['two lines', ['××镇人民政府', '关于2024年工作情况的报告'], '××镇人民政府关于2024年工作情况的报告', ['××镇人民政府']],
    [
      'two issuers and a genre on its own line',
      ['中共××镇委员会', '××镇人民政府', '关于2024年工作情况的', '报 告'],
      '中共××镇委员会××镇人民政府关于2024年工作情况的报告',
      ['中共××镇委员会', '××镇人民政府'],
    ],
  ];
  for (const [name, lines, text, issuers] of titles) {
    test(`title: ${name}`, () => {
      const [title] = header(...lines).titles;
      assert.deepEqual([title?.text, title?.issuers], [text, issuers]);
    });
  }

  test('number, approver, title and recipient', () => {
    const read = header('×府发〔2025〕3号　　　签发人：王某', '', '××镇人民政府', '关于2024年工作情况的报告', '', '县委、县政府：');
    assert.equal(read.documentNumber?.number.year, '2025');
    assert.ok(read.approver);
    assert.equal(read.titles.length, 1);
    assert.equal(read.recipient?.paragraph.text, '县委、县政府：');
    assert.equal(read.bodyStart, behind(read.recipient!.place));
  });

  test('a number that the title cites is not the document’s own', () => {
    assert.equal(header('××镇人民政府', '关于落实×府发〔2023〕3号文件情况的报告').documentNumber, undefined);
  });

  test('a note tells where and when a report was delivered', () => {
    const read = header('2025年政府工作报告', '（2025年1月8日在××县第十八届人民代表大会第五次会议上）');
    assert.match(read.deliveryNote?.paragraph.text ?? '', /^（2025年1月8日/u);
  });

  test('a text without title has none', () => assert.deepEqual(header().titles, []));
});

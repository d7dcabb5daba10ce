import assert from 'node:assert/strict';
import { readDocumentNumbers } from '../../server/src/core/chinese/document-numbers.js';

suite('chinese/document-numbers', () => {
  test('reads code, year and serial', () => {
    const text = '双龙委文〔2022〕3号';
    const [number] = readDocumentNumbers(text);
    assert.ok(number);
    assert.equal(number.agencyCode, '双龙委文');
    assert.equal(text.slice(number.span.start, number.span.end), '〔2022〕3号');
    assert.equal(text.slice(number.yearSpan.start, number.yearSpan.end), '2022');
    assert.deepEqual([number.serial, number.faults], [3, []]);
  });

  for (const [text, faults, standard] of [
    ['×府发[2023]3号', ['brackets'], '〔2023〕3号'],
    ['×府发（2023）3号', ['brackets'], '〔2023〕3号'],
    ['×府发〔2023〕第3号', ['ordinal-word'], '〔2023〕3号'],
    ['×府发〔2023〕03号', ['zero-padding'], '〔2023〕3号'],
    ['×府发〔23〕3号', ['short-year'], '〔2023〕3号'],
    ['×府发〔2023年〕3号', ['year-word'], '〔2023〕3号'],
    ['×府发〔2023〕 3号', ['blank'], '〔2023〕3号'],
    ['×府发 〔2023〕3号', [], '〔2023〕3号'],
  ] as const) {
    test(text, () =>
      assert.deepEqual(
        readDocumentNumbers(text).map((number) => [number.faults, number.standard]),
        [[faults, standard]],
      ),
    );
  }

  for (const text of [
    '国务院令〔2023〕第8号',
    '（2023）川01民终3号',
    '×市监罚〔2023〕第3号',
    '轨道交通(2023)3号线',
    '第3号',
    '表（12）3号',
  ]) {
    test(`none in ${text}`, () => assert.deepEqual(readDocumentNumbers(text), []));
  }
});

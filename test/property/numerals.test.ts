import assert from 'node:assert/strict';
import fc from 'fast-check';
import './seed.js';
import { readDates } from '../../server/src/core/chinese/dates.js';
import { parseChineseNumeral, writeChineseNumeral } from '../../server/src/core/chinese/numerals.js';
import { readQuantities } from '../../server/src/core/chinese/quantities.js';

const PIECES = ['其中', '约', '近', '超过', '余', '万', '亿', '千', '件', '名', '人次', '个百分点', '%', '以上', '—', '～', '至', '-', ',', '，', '。', '.', '第', '号', '〔2023〕', '2023年', '1月', '十', '三百', '百分之', '一', '两', '个', '支队', ' ', 'A', '１']; // prettier-ignore
const numberText = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.nat({ max: 99_999 }).map(String), fc.string({ maxLength: 3 })), { maxLength: 25 })
  .map((pieces) => pieces.join(''));

suite('property: numerals and quantities', () => {
  test('what is written can be read back', () => {
    fc.assert(fc.property(fc.nat({ max: 99_999_999 }), (value) => assert.equal(parseChineseNumeral(writeChineseNumeral(value)), value)));
  });

  test('any text is read without a throw, to a number that is finite or none', () => {
    const numeral = fc.string({ unit: fc.constantFrom(...'零〇一二两三四五六七八九十百千万亿年'), maxLength: 12 });
    fc.assert(fc.property(numeral, (text) => assert.ok(Number.isFinite(parseChineseNumeral(text) ?? 0))));
  });

  test('quantities lie inside the text, in order, apart, with the number inside', () => {
    fc.assert(
      fc.property(numberText, (text) => {
        let end = 0;
        for (const { span, number, low, high, precision } of readQuantities(text, readDates(text))) {
          assert.ok(
            end <= span.start &&
              span.start <= number.start &&
              number.start < number.end &&
              number.end <= span.end &&
              span.end <= text.length,
          );
          assert.ok(low <= high && precision > 0);
          end = span.end;
        }
      }),
      { numRuns: 500 },
    );
  });
});

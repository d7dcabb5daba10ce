import assert from 'node:assert/strict';
import fc from 'fast-check';
import nzh from 'nzh/cn';
import './seed.js';
import { readDates } from '../../server/src/core/chinese/dates.js';
import { parseChineseNumeral, writeChineseNumeral } from '../../server/src/core/chinese/numerals.js';
import { readQuantities } from '../../server/src/core/chinese/quantities.js';
import { units } from '../../server/src/core/chinese/units.js';

/** What has to stand around a unit so that it is one: 翻了两番, 15日内. */
const AROUND: Readonly<Record<string, readonly [before: string, after: string]>> = { 番: ['产值翻了', '，'], 日: ['应在', '内办结'] };
/** 三分之二 is no unit behind a number. */
const printable = units.filter(({ unit }) => unit !== '分之').map(({ unit }) => unit);
/** Chinese numerals before these name ranks, terms and shapes (二级, 十二届, 三角); 三千米 is either. */
const counted = printable.filter((unit) => !/^(?:级|类|大|大类|角|里|度|方|头|面|元|部|口|台|期|届|日|番|类别|百分点|千.+)$/u.test(unit));

const whole = fc.integer({ min: 1, max: 9_999_999 }).filter((value) => !(value >= 1900 && value < 2100));
const decimal = fc
  .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 3 }))
  .map(([digits, places]) => digits / 10 ** places);
const plain = fc.oneof(whole, decimal).map((value) => ({ text: String(value), value }));
const grouped = (mark: string) =>
  whole.filter((value) => value >= 1000).map((value) => ({ text: String(value).replace(/\B(?=(?:\d{3})+$)/gu, mark), value }));
const scaled = fc
  .tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 0, max: 3 }), fc.constantFrom(['万', 4], ['亿', 8], ['千万', 7]))
  .map(([digits, places, [name, power]]) => ({
    text: `${(digits / 10 ** places).toFixed(places)}${name}`,
    value: Number(`${digits}e${Number(power) - places}`),
  }));
const mixed = fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 9 })).map(([high, low]) => ({
  text: `${high}万${low}千`,
  value: high * 10_000 + low * 1000,
}));
const fullWidth = plain.map(({ text, value }) => ({
  text: text.replace(/[\d.]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  value,
}));
const arabic = fc.oneof(plain, grouped(','), grouped('，'), grouped(' '), grouped('\u2009'), scaled, mixed, fullWidth);
const numerals = fc.oneof(fc.integer({ min: 11, max: 9999 }), fc.integer({ min: 11, max: 99_999_999_999 }));

const PIECES = [
  '其中', '分别为', '由', '到', '至', '—', '～', '-', '约', '近', '超过', '不少于', '余', '多', '半', '万', '亿', '千', '十', '百', '三', '一', '两', '二十', '七八', '零', '点', '百分之', '三分之', '成', '番', '翻',
  '件', '名', '人次', '个', '个百分点', '%', '‰', '元', '/', '亩', '以上', '左右', '第', '号', '条', '（', '）', '〔2023〕', '[', ']', '“', '”', '《', '》', '2023年', '3月', '15日', '9:30', '12 345', '1,234', '12345热线', '、', '，', '。', ' ', '\u3000', '1', '０', '7.5', '·', '+', '×', 'A', '𠮷',
]; // prettier-ignore

suite('property: quantities', () => {
  test('Chinese numerals are read as another library writes them', () => {
    fc.assert(
      fc.property(fc.oneof(fc.nat({ max: 99_999 }), fc.nat({ max: 999_999_999_999 })), (value) => {
        assert.equal(parseChineseNumeral(nzh.encodeS(value)), value);
        assert.equal(parseChineseNumeral(nzh.encodeS(value, { tenMin: false })), value);
      }),
      { numRuns: 3000 },
    );
  });

  test('Chinese numerals are written as another library reads and writes them', () => {
    fc.assert(
      fc.property(fc.nat({ max: 99_999_999 }), (value) => {
        assert.equal(Number(nzh.decodeS(writeChineseNumeral(value))), value);
        if (value > 0) assert.equal(parseChineseNumeral(nzh.encodeS(value)), parseChineseNumeral(writeChineseNumeral(value)));
      }),
      { numRuns: 2000 },
    );
  });

  test('any number with any unit is one quantity with its value, unit and place', () => {
    fc.assert(
      fc.property(arabic, fc.constantFrom(...printable), fc.constantFrom('', ' '), ({ text, value }, unit, blank) => {
        fc.pre(!/千$/u.test(text) || !/^[米克]/u.test(unit));
        isOne(text, value, unit, blank);
      }),
      { numRuns: 4000 },
    );
  });

  test('any Chinese numeral with a measure word is one quantity with its value, unit and place', () => {
    fc.assert(
      fc.property(numerals, fc.constantFrom(...counted), (value, unit) => isOne(nzh.encodeS(value), value, unit, '')),
      { numRuns: 3000 },
    );
  });

  test('quantities lie in the text, in order, apart, with the number inside, whatever is strung together', () => {
    const text = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.nat({ max: 99_999 }).map(String)), { maxLength: 30 });
    fc.assert(
      fc.property(text, (pieces) => {
        const joined = pieces.join('');
        let end = 0;
        for (const { span, number, low, high, exact, precision } of readQuantities(joined, readDates(joined))) {
          assert.ok(end <= span.start && span.start <= number.start, joined);
          assert.ok(number.start < number.end && number.end <= span.end && span.end <= joined.length, joined);
          assert.ok(low <= high && exact === (low === high) && precision > 0, joined);
          end = span.end;
        }
      }),
      { numRuns: 6000 },
    );
  });
});

function isOne(number: string, value: number, unit: string, blank: string): void {
  const [before, after] = AROUND[unit] ?? ['全年共完成', '，比上年有所增加。'];
  const printed = number + blank + unit;
  const text = before + printed + after;
  const found = readQuantities(text, readDates(text));
  assert.equal(found.length, 1, `${text} ${JSON.stringify(found)}`);
  const [{ span, low, high, exact, unit: read }] = found as [(typeof found)[0]];
  assert.deepEqual(
    { place: text.slice(span.start, span.end), low, high, exact, read },
    { place: printed, low: value, high: value, exact: true, read: unit },
  );
}

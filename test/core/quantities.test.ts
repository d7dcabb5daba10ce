import assert from 'node:assert/strict';
import { readDates } from '../../server/src/core/chinese/dates.js';
import { readQuantities, type Quantity } from '../../server/src/core/chinese/quantities.js';

function read(text: string): readonly Quantity[] {
  return readQuantities(text, readDates(text));
}

/** What stands under each number, unit and all: 约|400余|人次. */
function cut(text: string): readonly string[] {
  return read(text).map(({ span, number }) =>
    [text.slice(span.start, number.start), text.slice(number.start, number.end), text.slice(number.end, span.end)].join('|'),
  );
}

function only(text: string): Quantity {
  const found = read(text);
  assert.equal(found.length, 1, text);
  return found[0]!;
}

suite('chinese/quantities: places', () => {
  for (const [text, expected] of [
    ['办结案件58件、罚款3.5万元', ['|58|件', '|3.5万|元']],
    ['执法人员 5 名，培训 1 期 6 人次', ['|5| 名', '|1| 期', '|6| 人次']],
    ['接待近3000余人次', ['近|3000余|人次']],
    ['投入30余万元、127.23万余元', ['|30余万|元', '|127.23万余|元']],
    ['营造林40万亩以上', ['|40万|亩以上']],
    ['开展十二项、两次', ['|十二|项', '|两|次']],
    ['由3—5个增至10%～20%', ['|3—5|个', '|10%～20|%']],
    ['发电3千瓦时、运货5千米', ['|3|千瓦时', '|5|千米']],
    ['支出1,234元', ['|1,234|元']],
    ['下降-0.4%', ['|-0.4|%']],
    ['提高0.5个百分点', ['|0.5|个百分点']],
    ['成立2支队伍', ['|2|支']],
    ['占百分之三十', ['|百分之三十|']],
  ] as const) {
    test(text, () => assert.deepEqual(cut(text), expected));
  }
});

suite('chinese/quantities: none', () => {
  for (const text of [
    '2023年1月16日',
    '×府发〔2023〕3号',
    '第3次会议、第十二届',
    '“1+6+31”体系',
    '一方面加强领导，一级响应',
    '三四十人次左右的说法是概数',
    '千家万户',
    '国务院令第8号',
  ]) {
    test(text, () =>
      assert.deepEqual(
        read(text).filter(({ unit }) => unit !== ''),
        [],
      ),
    );
  }

  test('a word is not taken for a unit', () => {
    assert.equal(only('今年5项目标').unit, '');
    assert.equal(only('县3人民医院').unit, '');
    assert.equal(only('12条件').unit, '');
  });
});

suite('chinese/quantities: values', () => {
  test('an exact number has one value and the precision of its last digit', () => {
    for (const [text, value, precision] of [
      ['96件', 96, 1],
      ['91.2%', 91.2, 0.1],
      ['1.2万元', 12_000, 1000],
      ['3亿元', 300_000_000, 100_000_000],
      ['１２件', 12, 1],
      ['3百万元', 3_000_000, 1_000_000],
    ] as const) {
      const quantity = only(text);
      assert.deepEqual([quantity.low, quantity.high, quantity.exact], [value, value, true], text);
      assert.ok(Math.abs(quantity.precision - precision) < 1e-9 * precision, text);
    }
  });

  for (const [text, low, high] of [
    ['400余件', 400, 500],
    ['30余万元', 300_000, 400_000],
    ['超过50家', 50, 60],
    ['至少50家', 50, Infinity],
    ['50家以上', 50, Infinity],
    ['不超过50家', 0, 50],
    ['不足50家', 0, 50],
    ['3—5个', 3, 5],
    ['3至5万元', 30_000, 50_000],
  ] as const) {
    test(`${text} lies between ${low} and ${high}`, () => {
      const quantity = only(text);
      assert.deepEqual([quantity.low, quantity.high, quantity.exact], [low, high, false]);
    });
  }

  test('近 stays below, 约 and 左右 go either way', () => {
    assert.equal(only('近3000人').high, 3000);
    for (const text of ['约100人', '100人左右']) {
      const { low, high } = only(text);
      assert.ok(low < 100 && high > 100, text);
    }
  });

  test('units of one class can be compared, by their scale', () => {
    assert.equal(only('5名').unitClass, only('6人').unitClass);
    assert.equal(only('5件').unitClass, only('6起').unitClass);
    assert.notEqual(only('5人').unitClass, only('6人次').unitClass);
    assert.notEqual(only('5%').unitClass, only('5个百分点').unitClass);
    assert.notEqual(only('5元').unitClass, only('5美元').unitClass);
    assert.equal(only('1公里').unitScale, 1000 * only('1米').unitScale);
  });
});

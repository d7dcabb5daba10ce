import assert from 'node:assert/strict';
import { readDates } from '../../server/src/core/chinese/dates.js';
import { readQuantities, type Quantity } from '../../server/src/core/chinese/quantities.js';

/** Span as printed, least, greatest, unit, class. */
type Row = readonly [span: string, low: number, high: number, unit: string, unitClass: string];

function read(text: string): readonly Quantity[] {
  return readQuantities(text, readDates(text));
}

function rows(text: string): readonly Row[] {
  return read(text).map(({ span, low, high, unit, unitClass }) => [text.slice(span.start, span.end), low, high, unit, unitClass]);
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

const exactly = (span: string, value: number, unit: string, unitClass: string): Row => [span, value, value, unit, unitClass];
const COUNTS: Readonly<Record<string, readonly (readonly [text: string, ...found: Row[]])[]>> = {
  digits: [
    ['全年办理案件1234件', exactly('1234件', 1234, '件', 'case')],
    ['全年办理案件1,234件', exactly('1,234件', 1234, '件', 'case')],
    ['全年办理案件1，234件', exactly('1，234件', 1234, '件', 'case')],
    ['支出12 345元', exactly('12 345元', 12_345, '元', 'money')],
    ['支出1 234 567.8元', exactly('1 234 567.8元', 1_234_567.8, '元', 'money')],
    ['支出1,234,567.89元', exactly('1,234,567.89元', 1_234_567.89, '元', 'money')],
    ['立案１２件', exactly('１２件', 12, '件', 'case')],
    ['合格率９５．５％', exactly('９５．５％', 95.5, '％', 'percent')],
    ['公开信息0条', exactly('0条', 0, '条', 'item')],
    ['发生0起，收到 0 件', exactly('0起', 0, '起', 'case'), exactly('0 件', 0, '件', 'case')],
    ['下降-0.4%', exactly('-0.4%', -0.4, '%', 'percent')],
    ['4.7个100%', exactly('7个', 7, '个', 'piece'), exactly('100%', 100, '%', 'percent')],
    ['4.7万元用于培训', exactly('4.7万元', 47_000, '元', 'money')],
    ['3.5个百分点', exactly('3.5个百分点', 3.5, '个百分点', 'percentage-point')],
    ['1. 5名干部参加', exactly('5名', 5, '名', 'person')],
  ],
  'large numbers': [
    ['投入1.2万元', exactly('1.2万元', 12_000, '元', 'money')],
    ['总投资3.5亿元', exactly('3.5亿元', 350_000_000, '元', 'money')],
    ['受益1万2千人', exactly('1万2千人', 12_000, '人', 'person')],
    ['覆盖3万5千人', exactly('3万5千人', 35_000, '人', 'person')],
    ['投资2亿3千万元', exactly('2亿3千万元', 230_000_000, '元', 'money')],
    ['投资1亿2000万元', exactly('1亿2000万元', 120_000_000, '元', 'money')],
    ['投资2亿3千5百万元', exactly('2亿3千5百万元', 235_000_000, '元', 'money')],
    ['拨付3万5000元', exactly('3万5000元', 35_000, '元', 'money')],
    ['发放1万2千3百份', exactly('1万2千3百份', 12_300, '份', 'copy')],
    ['3百万元', exactly('3百万元', 3_000_000, '元', 'money')],
    ['税收5千万元', exactly('5千万元', 50_000_000, '元', 'money')],
    ['贷款1.3万亿元', exactly('1.3万亿元', 1.3e12, '元', 'money')],
    ['耕地40 万亩', exactly('40 万亩', 400_000, '亩', 'area')],
    ['收入100万人民币', exactly('100万人民币', 1_000_000, '人民币', 'money')],
  ],
  'Chinese numerals': [
    ['开展十二项、两次', exactly('十二项', 12, '项', 'item'), exactly('两次', 2, '次', 'time')],
    ['惠及三百二十户', exactly('三百二十户', 320, '户', 'household')],
    ['共一千零五件', exactly('一千零五件', 1005, '件', 'case')],
    ['投入两万三千元', exactly('两万三千元', 23_000, '元', 'money')],
    ['总额一亿二千万元', exactly('一亿二千万元', 120_000_000, '元', 'money')],
    ['投入三点五亿元', exactly('三点五亿元', 350_000_000, '元', 'money')],
    ['查处一起违法案件', exactly('一起', 1, '起', 'case')],
    ['举办三期培训班', exactly('三期', 3, '期', 'session')],
    ['召开两次会议', exactly('两次', 2, '次', 'time')],
    ['连续举办七届', exactly('七届', 7, '届', 'session')],
    ['历时三个月', exactly('三个月', 3, '个月', 'month')],
    ['零起投诉，零次复议', exactly('零起', 0, '起', 'case'), exactly('零次', 0, '次', 'time')],
  ],
  'shares and rates': [
    ['完成率95.5%', exactly('95.5%', 95.5, '%', 'percent')],
    ['死亡率0.5‰', exactly('0.5‰', 0.5, '‰', 'permille')],
    ['提高1.7个百分点', exactly('1.7个百分点', 1.7, '个百分点', 'percentage-point')],
    ['占百分之三十', exactly('百分之三十', 30, '%', 'percent')],
    ['占百分之九十五', exactly('百分之九十五', 95, '%', 'percent')],
    ['占百分之九十五点五', exactly('百分之九十五点五', 95.5, '%', 'percent')],
    ['覆盖百分之百', exactly('百分之百', 100, '%', 'percent')],
    ['增长百分之一百二十', exactly('百分之一百二十', 120, '%', 'percent')],
    ['百分之30以上', ['百分之30以上', 30, Infinity, '%', 'percent']],
    ['不低于百分之九十', ['不低于百分之九十', 90, Infinity, '%', 'percent']],
    ['千分之五', exactly('千分之五', 5, '‰', 'permille')],
    ['占两成', exactly('两成', 2, '成', 'tenth')],
    ['占三成半', exactly('三成半', 3.5, '成', 'tenth')],
    ['近七成群众', ['近七成', 5.95, 7, '成', 'tenth']],
    ['六成以上', ['六成以上', 6, Infinity, '成', 'tenth']],
    ['占四分之三', exactly('四分之三', 0.75, '分之', 'tenth')],
    ['占三分之二', exactly('三分之二', 2 / 3, '分之', 'tenth')],
    ['占1/4，', exactly('1/4', 0.25, '分之', 'tenth')],
    ['不足十分之一', ['不足十分之一', 0, 0.1, '分之', 'tenth']],
    ['是上年的2倍', exactly('2倍', 2, '倍', 'times')],
    ['增长1.5倍', exactly('1.5倍', 1.5, '倍', 'times')],
    ['增长两倍', exactly('两倍', 2, '倍', 'times')],
    ['产值翻一番', exactly('一番', 1, '番', 'doubling')],
    ['产值翻了两番', exactly('两番', 2, '番', 'doubling')],
  ],
  ranges: [
    ['下降10%～20%', ['10%～20%', 10, 20, '%', 'percent']],
    ['每村3—5个', ['3—5个', 3, 5, '个', 'piece']],
    ['每村3至5个', ['3至5个', 3, 5, '个', 'piece']],
    ['每村3-5个', ['3-5个', 3, 5, '个', 'piece']],
    ['每组3到5人', ['3到5人', 3, 5, '人', 'person']],
    ['每村3个～5个', ['3个～5个', 3, 5, '个', 'piece']],
    ['补助3—5万元', ['3—5万元', 30_000, 50_000, '元', 'money']],
    ['补助3万—5万元', ['3万—5万元', 30_000, 50_000, '元', 'money']],
    ['补助8000—1.2万元', ['8000—1.2万元', 8000, 12_000, '元', 'money']],
    ['补助2万元至3万元', ['2万元至3万元', 20_000, 30_000, '元', 'money']],
    ['三至五个', ['三至五个', 3, 5, '个', 'piece']],
    ['三到五年', ['三到五年', 3, 5, '年', 'year']],
    ['百分之十至百分之二十', ['百分之十至百分之二十', 10, 20, '%', 'percent']],
    ['参加二三十人', ['二三十人', 20, 39, '人', 'person']],
    ['发现七八个', ['七八个', 7, 8, '个', 'piece']],
    ['十七八岁', ['十七八岁', 17, 18, '岁', 'age']],
    ['三五天', ['三五天', 3, 5, '天', 'day']],
    ['三四百件', ['三四百件', 300, 499, '件', 'case']],
    ['由3件至5件', exactly('3件', 3, '件', 'case'), exactly('5件', 5, '件', 'case')],
    ['从90%到95%', exactly('90%', 90, '%', 'percent'), exactly('95%', 95, '%', 'percent')],
    ['由120件增加到150件', exactly('120件', 120, '件', 'case'), exactly('150件', 150, '件', 'case')],
  ],
  approximations: [
    ['办理400余件', ['400余件', 400, 500, '件', 'case']],
    ['培训400余人次', ['400余人次', 400, 500, '人次', 'person-time']],
    ['发放3500多份', ['3500多份', 3500, 3600, '份', 'copy']],
    ['投入30余万元', ['30余万元', 300_000, 400_000, '元', 'money']],
    ['投入127.23万余元', ['127.23万余元', 1_272_300, 1_272_400, '元', 'money']],
    ['投入4亿余元', ['4亿余元', 400_000_000, 500_000_000, '元', 'money']],
    ['近100人', ['近100人', 85, 100, '人', 'person']],
    ['将近100人', ['将近100人', 85, 100, '人', 'person']],
    ['约3000人', ['约3000人', 2550, 3450, '人', 'person']],
    ['超过200家', ['超过200家', 200, 300, '家', 'firm']],
    ['逾200家', ['逾200家', 200, 300, '家', 'firm']],
    ['不少于50家', ['不少于50家', 50, Infinity, '家', 'firm']],
    ['至少50家', ['至少50家', 50, Infinity, '家', 'firm']],
    ['50家以上', ['50家以上', 50, Infinity, '家', 'firm']],
    ['50家以下', ['50家以下', 0, 50, '家', 'firm']],
    ['最多50家', ['最多50家', 0, 50, '家', 'firm']],
    ['不超过50家', ['不超过50家', 0, 50, '家', 'firm']],
    ['不足50家', ['不足50家', 0, 50, '家', 'firm']],
    ['不到50家', ['不到50家', 0, 50, '家', 'firm']],
    ['100人左右', ['100人左右', 85, 115, '人', 'person']],
    ['100人上下', ['100人上下', 85, 115, '人', 'person']],
    ['十余场', ['十余场', 10, 20, '场', 'session']],
    ['二十多项', ['二十多项', 20, 30, '项', 'item']],
    ['十几个', ['十几个', 10, 20, '个', 'piece']],
    ['十来个', ['十来个', 10, 20, '个', 'piece']],
    ['三十余万元', ['三十余万元', 300_000, 400_000, '元', 'money']],
    ['千余人次', ['千余人次', 1000, 2000, '人次', 'person-time']],
    ['近百家企业', ['近百家', 85, 100, '家', 'firm']],
    ['惠及上千人', ['上千人', 1000, 10_000, '人', 'person']],
    ['数十起', ['数十起', 10, 100, '起', 'case']],
    ['几百件', ['几百件', 100, 1000, '件', 'case']],
    ['突破两亿元', ['突破两亿元', 2e8, 3e8, '元', 'money']],
    ['达到760万以上', ['760万以上', 7_600_000, Infinity, '', '']],
  ],
  'units and classes': [
    ['办结案件58件、罚款3.5万元', exactly('58件', 58, '件', 'case'), exactly('3.5万元', 35_000, '元', 'money')],
    ['5名、6人、7位', exactly('5名', 5, '名', 'person'), exactly('6人', 6, '人', 'person'), exactly('7位', 7, '位', 'person')],
    ['2宗、3例、4起', exactly('2宗', 2, '宗', 'case'), exactly('3例', 3, '例', 'case'), exactly('4起', 4, '起', 'case')],
    ['6人次，3次', exactly('6人次', 6, '人次', 'person-time'), exactly('3次', 3, '次', 'time')],
    ['2期、3场', exactly('2期', 2, '期', 'session'), exactly('3场', 3, '场', 'session')],
    ['58宗26621平方米', exactly('58宗', 58, '宗', 'case'), exactly('26621平方米', 26_621, '平方米', 'area')],
    ['12公顷、30亩', exactly('12公顷', 12, '公顷', 'area'), exactly('30亩', 30, '亩', 'area')],
    ['12公里、3km', exactly('12公里', 12, '公里', 'length'), exactly('3km', 3, 'km', 'length')],
    ['发电3千瓦时、运货5千米', exactly('3千瓦时', 3, '千瓦时', 'energy'), exactly('5千米', 5, '千米', 'length')],
    ['110千伏线路', exactly('110千伏', 110, '千伏', 'voltage')],
    ['补贴2000元/亩', exactly('2000元/亩', 2000, '元/亩', 'money/area')],
    ['浓度28微克/立方米', exactly('28微克/立方米', 28, '微克/立方米', 'weight/volume')],
    ['成立2支队伍', exactly('2支', 2, '支', 'branch')],
    ['新增30种植物', exactly('30种', 30, '种', 'degree')],
    ['完成5项目标', exactly('5项', 5, '项', 'item')],
    ['15日内办结，2小时到场', exactly('15日', 15, '日', 'day'), exactly('2小时', 2, '小时', 'clock-time')],
    ['得分96.5分', exactly('96.5分', 96.5, '分', 'score')],
    ['60周岁以上', ['60周岁以上', 60, Infinity, '周岁', 'age']],
    ['用时一年半', exactly('一年半', 1.5, '年', 'year')],
    ['执法人员 5 名，培训 1 期', exactly('5 名', 5, '名', 'person'), exactly('1 期', 1, '期', 'session')],
  ],
};

for (const [family, table] of Object.entries(COUNTS)) {
  suite(`chinese/quantities: ${family}`, () => {
    for (const [text, ...expected] of table) test(text, () => assert.deepEqual(rows(text), expected));
  });
}

suite('chinese/quantities: where the number ends', () => {
  for (const [text, expected] of [
    ['接待近3000余人次', ['近|3000余|人次']],
    ['投入30余万元、127.23万余元', ['|30余万|元', '|127.23万余|元']],
    ['营造林40万亩以上', ['|40万|亩以上']],
    ['执法人员 5 名', ['|5| 名']],
    ['由3—5个增至10%～20%', ['|3—5|个', '|10%～20|%']],
    ['支出1,234元', ['|1,234|元']],
    ['下降-0.4%', ['|-0.4|%']],
    ['占百分之三十', ['|百分之三十|']],
    ['补贴2000元/亩', ['|2000|元/亩']],
    ['占三成半', ['|三|成半']],
  ] as const) {
    test(text, () => assert.deepEqual(cut(text), expected));
  }
});

const NONE = [
  // Years, dates, times.
  '2023年1月16日', '2021—2025年', '2008北京论坛', '1—6月', '8月份', '3月15日至20日', '9:30', '9:30—11:00', '上午8时', '14时30分', '75周年', '二〇二三年', '九月十八日', '第4季度', '21世纪', '5月底前',
  // Numbers of documents, articles, places in an order, attachments.
  '×府发〔2023〕3号', '国务院令第8号', '第39条', '第3名', '第三次', '第3次会议、第十二届', '第一、二、三产业', '第12、13条', '《条例》39条', '居全省前3位', '附件2', '表1', '（3）', '［12］', '1.加强领导', '3、加强领导', '5号楼', '318国道', '世界500强',
  // Hotlines, telephones, accounts, codes.
  '12345热线', '拨打12348', '110接处警', '全年110警情', '电话：0431—88888888', '023-12345678', '400-820-8820', '手机13812345678', '身份证号：110101199001011234', '统一社会信用代码91370000MA3C00001X', '卡号6222021234567890123', '邮箱24336243@163.com', 'PM2.5', '5G、4A级', 'GB/T 9704—2012', '3.0版', '1.2.3',
  // Slogans, plans, meetings.
  '“1+6+31”体系', '1+6+31+N', '“1262”工程', '“15分钟法律服务圈”', '7×24小时', '行政执法三项制度', '“三项制度”', '两个维护', '双随机、一公开', '一岗双责', '四查四审', '“3·15”', '3·15、7·21', '放管服', '“十百千”工程', '十四五', '十四五期间', '八五普法', '十九届六中全会', '党的二十大', '省委三次全会', '县人大一次会议', '三年行动', '八项规定精神', '六个一工程', '三会一课', '一村一策', '最多跑一次', '最多跑1次', '九年一贯制', '一期工程', '三次产业', '五位一体', '五星级', '长三角', '三角地', '四方责任', '一方面', '一级响应',
  // Zero, none and one of many.
  '零投诉', '零距离', '零部件', '零件', '无一人返贫', '未发生一起', '每一项', '一个个难关', '一件件实事', '千家万户', '千方百计', '百姓', '十分重要', '一定', '大家一起努力', '一次性',
  // Ratios, broken numbers, other words.
  '由1.68∶1', '比例为3:7', '99/103', '1 0', '3 4个', '完成22. 1亿元', '2亿3千', '六里台村', '如表1所示', '三台县',
] as const; // prettier-ignore

suite('chinese/quantities: none', () => {
  for (const text of NONE) test(text, () => assert.deepEqual(rows(text), []));

  test('a word is not taken for a unit', () => {
    for (const text of ['3人民医院', '12条件', '110处警', '3项目', '5座谈', '8成立']) assert.equal(read(text)[0]?.unit ?? '', '', text);
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
      ['1万2千人', 12_000, 1000],
      ['2亿3千万元', 230_000_000, 10_000_000],
      ['3万5000元', 35_000, 1],
      ['百分之九十五点五', 95.5, 0.1],
      ['三分之二', 2 / 3, 1 / 3],
      ['三成半', 3.5, 0.5],
    ] as const) {
      const quantity = only(text);
      assert.deepEqual([quantity.low, quantity.high, quantity.exact], [value, value, true], text);
      assert.ok(Math.abs(quantity.precision - precision) < 1e-9 * precision, text);
    }
  });

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

  test('a share in words has its value in percent, in a class of its own', () => {
    for (const [text, percent] of [
      ['四分之三', 75],
      ['七成半', 75],
    ] as const) {
      const { low, unitScale, unitClass } = only(text);
      assert.equal(low * unitScale, percent);
      assert.notEqual(unitClass, only('75%').unitClass);
    }
  });
});

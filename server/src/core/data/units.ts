/**
 * Measure words and units of official reports, by class. Two quantities can be added or compared only within one class.
 * `scale` turns a value into the class's base unit. Source: practice in annual reports; GB 3100 for the physical units.
 */
export interface UnitDefinition {
  readonly unit: string;
  readonly unitClass: string;
  readonly scale: number;
}

const CLASSES: Readonly<Record<string, readonly (string | readonly [unit: string, scale: number])[]>> = {
  person: ['名', '人', '位'],
  'person-time': ['人次'],
  case: ['件', '起', '宗', '例', '案'],
  'case-time': ['件次'],
  item: ['项', '条'],
  time: ['次'],
  'batch-time': ['批次', '批'],
  'vehicle-time': ['车次', '辆次', '台次'],
  session: ['期', '场', '场次', '届'],
  household: ['户'],
  'household-time': ['户次'],
  firm: ['家'],
  'firm-time': ['家次'],
  copy: ['份', '册', '本'],
  piece: ['个'],
  part: ['部'],
  article: ['篇'],
  file: ['卷'],
  chapter: ['章'],
  place: ['处', '所', '座', '栋', '幢', '间'],
  vehicle: ['辆', '台', '艘', '架'],
  set: ['套'],
  block: ['块', '面', '张', '幅'],
  branch: ['支'],
  tree: ['株', '棵'],
  animal: ['头', '只', '羽', '匹'],
  mouth: ['口'],
  money: [['元', 1], ['角', 0.1], ['分钱', 0.01]],
  dollar: ['美元'],
  'hong-kong-dollar': ['港元', '港币'],
  euro: ['欧元'],
  percent: ['%', '％'],
  'percentage-point': ['个百分点', '百分点'],
  permille: ['‰'],
  times: ['倍'],
  tenth: ['成'],
  area: [['平方米', 1], ['平米', 1], ['㎡', 1], ['平方公里', 1_000_000], ['公顷', 10_000], ['亩', 666.6666667]],
  length: [['米', 1], ['公里', 1000], ['千米', 1000], ['km', 1000], ['里', 500]],
  volume: [['立方米', 1], ['m³', 1], ['方', 1]],
  weight: [['吨', 1000], ['公斤', 1], ['千克', 1], ['斤', 0.5], ['克', 0.001]],
  energy: [['千瓦时', 1], ['度', 1]],
  power: [['千瓦', 1], ['兆瓦', 1000]],
  year: ['年'],
  month: ['个月'],
  week: ['周'],
  day: ['天', '日'],
  'working-day': ['个工作日'],
  'clock-time': [['小时', 60], ['分钟', 1], ['秒', 1 / 60]],
  age: ['岁'],
  degree: ['级', '类', '种', '类别'],
  direction: ['方面', '大类', '大'],
  floor: ['层'],
  rank: ['位次', '名次'],
}; // prettier-ignore

/** Quantities of these classes are measured, not counted: their last digit may be rounded even where no decimals are printed. */
const MEASURED = new Set([
  'money',
  'dollar',
  'hong-kong-dollar',
  'euro',
  'area',
  'length',
  'volume',
  'weight',
  'energy',
  'power',
  'clock-time',
]);

export const units: readonly UnitDefinition[] = Object.entries(CLASSES).flatMap(([unitClass, members]) =>
  members.map((member) =>
    typeof member === 'string' ? { unit: member, unitClass, scale: 1 } : { unit: member[0], unitClass, scale: member[1] },
  ),
);

const BY_NAME = new Map(units.map((definition) => [definition.unit, definition]));

export function unitByName(name: string): UnitDefinition | undefined {
  return BY_NAME.get(name);
}

export function isMeasured(unitClass: string): boolean {
  return MEASURED.has(unitClass);
}

/** Words that begin with the characters of a unit: after a number they are what it counts, or belong to no number at all. */
export const wordsNotUnits: readonly string[] = [
  '人大', '人民', '人社', '人力', '人才', '人均', '人员', '人物', '人事', '人选', '人类', '人口', '名单', '名录', '名称', '名列', '位于', '位居',
  '级以上', '项目', '条件', '条例', '件套', '家庭', '家属', '家长', '家具', '户籍', '户口', '户外', '所有', '所属', '所在', '部门', '部分', '部署', '部委',
  '场所', '场馆', '场地', '处于', '处罚', '处理', '处置', '处以', '处分', '次日', '次年', '次要', '次级', '次数', '次生', '次月', '期间', '期限', '期满', '届满',
  '起步', '起来', '起诉', '起草', '起重', '例如', '例会', '例行', '案件', '案例', '案卷', '批准', '批复', '批示', '份额', '本级', '本科', '本地', '本市', '本区', '本县', '本镇',
  '台账', '台风', '台湾', '套取', '面积', '面向', '面对', '张贴', '幅度', '支出', '支付', '支持', '支部', '头部', '只有', '只能', '匹配', '元旦', '元素', '元宵',
  '成立', '成功', '成为', '成果', '成效', '成员', '成本', '倍增', '方案', '方式', '方向', '里面', '里程', '年度', '年均', '周边', '周年', '周岁', '周期', '天然', '日均', '日常',
  '度假', '级别', '类似', '卷宗', '卷烟', '卷入', '卷面', '卷材', '大力', '大幅', '大型', '大中型', '大会', '层面', '层级', '层次',
]; // prettier-ignore

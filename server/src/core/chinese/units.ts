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
  'person-time': ['人次', '人/次', '人·次'],
  case: ['件', '起', '宗', '例', '案'],
  'case-time': ['件次'],
  item: ['项', '条'],
  time: ['次'],
  round: ['轮'],
  'batch-time': ['批次', '批'],
  'vehicle-time': ['车次', '辆次', '台次', '班次', '架次', '航次', '艘次'],
  session: ['期', '场', '场次', '届'],
  call: ['通'],
  class: ['堂'],
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
  'machine-set': ['台套', '台/套', '台（套）'],
  set: ['套'],
  block: ['块', '面', '张', '幅', '枚'],
  branch: ['支'],
  box: ['箱'],
  well: ['眼'],
  lamp: ['盏'],
  'page-time': ['版次'],
  lesson: ['课时', '学时'],
  score: ['分'],
  tree: ['株', '棵'],
  animal: ['头', '只', '羽', '匹'],
  mouth: ['口'],
  money: [['元', 1], ['人民币', 1], ['角', 0.1], ['分钱', 0.01]],
  dollar: ['美元'],
  'hong-kong-dollar': ['港元', '港币'],
  euro: ['欧元'],
  percent: ['%', '％'],
  'percentage-point': ['个百分点', '百分点'],
  permille: ['‰'],
  times: ['倍'],
  // Shares of a whole in words, in percent: they can be held against percents, but no rule takes them for percents or adds them up.
  tenth: [['成', 10], ['分之', 100]],
  // 翻两番: each of them doubles. No multiple (倍) that could be added to what was before.
  doubling: ['番'],
  area: [['平方米', 1], ['平米', 1], ['㎡', 1], ['平方公里', 1_000_000], ['平方千米', 1_000_000], ['公顷', 10_000], ['亩', 666.6666667]],
  length: [['米', 1], ['公里', 1000], ['千米', 1000], ['km', 1000], ['Km', 1000], ['KM', 1000], ['里', 500], ['海里', 1852]],
  volume: [['立方米', 1], ['m³', 1], ['立方', 1], ['方', 1], ['升', 0.001]],
  weight: [['吨', 1000], ['公斤', 1], ['千克', 1], ['斤', 0.5], ['克', 0.001], ['毫克', 1e-6], ['微克', 1e-9]],
  energy: [['千瓦时', 1], ['度', 1]],
  power: [['千瓦', 1], ['兆瓦', 1000]],
  voltage: ['千伏', 'kV', 'kv'],
  year: ['年'],
  month: ['个月'],
  week: ['周'],
  day: ['天', '日'],
  'working-day': ['个工作日'],
  'clock-time': [['小时', 60], ['个小时', 60], ['分钟', 1], ['秒', 1 / 60]],
  age: ['岁', '周岁'],
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
  'tenth',
  'score',
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

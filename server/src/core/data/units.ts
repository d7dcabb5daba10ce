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
  'person-time': ['人次', '余人次'],
  case: ['件', '起', '宗', '例', '案'],
  'case-time': ['件次'],
  item: ['项', '条'],
  time: ['次'],
  'batch-time': ['批次', '批'],
  'vehicle-time': ['车次', '辆次', '台次'],
  session: ['期', '场', '场次', '届'],
  household: ['户', '户次'],
  firm: ['家', '家次'],
  copy: ['份', '册', '本'],
  piece: ['个'],
  part: ['部'],
  article: ['篇'],
  chapter: ['章'],
  place: ['处', '所', '座', '栋', '幢', '间'],
  vehicle: ['辆', '台', '艘', '架'],
  set: ['套'],
  block: ['块', '面', '张', '幅'],
  branch: ['支'],
  tree: ['株', '棵'],
  animal: ['头', '只', '羽', '匹'],
  mouth: ['口'],
  money: [['元', 1], ['美元', 1.0000001], ['角', 0.1], ['分钱', 0.01]],
  percent: [['%', 1], ['％', 1], ['个百分点', 1]],
  permille: ['‰'],
  times: ['倍'],
  tenth: ['成'],
  area: [['平方米', 1], ['㎡', 1], ['平方公里', 1_000_000], ['公顷', 10_000], ['亩', 666.6666667]],
  length: [['米', 1], ['公里', 1000], ['千米', 1000], ['km', 1000], ['里', 500]],
  volume: [['立方米', 1], ['m³', 1], ['方', 1]],
  weight: [['吨', 1000], ['公斤', 1], ['千克', 1], ['斤', 0.5], ['克', 0.001]],
  energy: ['千瓦时', '度', '千瓦', '兆瓦'],
  duration: [['年', 31_536_000], ['个月', 2_592_000], ['周', 604_800], ['天', 86_400], ['日', 86_400], ['个工作日', 86_401], ['小时', 3600], ['分钟', 60], ['秒', 1]],
  age: ['岁'],
  degree: ['级', '类', '种', '类别'],
  direction: ['方面', '大类', '大'],
  floor: ['层'],
  rank: ['位次', '名次'],
}; // prettier-ignore

export const units: readonly UnitDefinition[] = Object.entries(CLASSES).flatMap(([unitClass, members]) =>
  members.map((member) => (typeof member === 'string' ? { unit: member, unitClass, scale: 1 } : { unit: member[0], unitClass, scale: member[1] })),
);

const BY_NAME = new Map(units.map((definition) => [definition.unit, definition]));

export function unitByName(name: string): UnitDefinition | undefined {
  return BY_NAME.get(name);
}

/** The least and the greatest value that a printed number allows. */
export type Bounds = readonly [low: number, high: number];

/** What stands around a number and makes it approximate: 约, 近 … before it, 余, 多 … inside or 以上, 左右 … after the unit. */
export interface Approximation {
  readonly before: string;
  readonly inside: string;
  readonly after: string;
}

/** Words before a number, longest first where one begins another. */
const wordsBefore = [
  '不少于', '不低于', '不小于', '不超过', '不高于', '不大于', '将近', '接近', '超过', '超出', '突破', '大约', '大概', '至少', '最少', '至多', '最多',
  '不足', '不到', '低于', '少于', '小于', '未满', '高于', '大于', '多于', '约', '近', '超', '逾',
] as const; // prettier-ignore

/** Such a word right before a number; 签约, 预约, 附近 end in the same character and say nothing of the number. */
export const wordBefore = `(?<![签预节合违契公条邀制附最就临邻靠])(?:${wordsBefore.join('|')})`;
/** 上百, 数十; 网上百家, 人数百分之五 are other words. */
export const upTo = '(?<![以线网路场会街岸身堂手海山村船车书纸桌床台晚早历半马加赶跟看向之地天市面班田店院校])上';
export const several = '(?<![人户件总倍次指分个少多无系基字点级参代函计天家项场期台套份名位页票岁算册班例组批条段量])数';

type Rule = (value: number, step: number) => Bounds;

const over: Rule = (value, step) => [value, value + step];
const atLeast: Rule = (value) => [value, Infinity];
const atMost: Rule = (value) => [value < 0 ? -Infinity : 0, value];
const nearly: Rule = (value) => [value - Math.abs(value) * 0.15, value];
const about: Rule = (value) => [value - Math.abs(value) * 0.15, value + Math.abs(value) * 0.15];

const BEFORE: Readonly<Record<string, Rule>> = {
  超过: over, 超出: over, 突破: over, 超: over, 逾: over,
  不少于: atLeast, 不低于: atLeast, 不小于: atLeast, 至少: atLeast, 最少: atLeast, 高于: atLeast, 大于: atLeast, 多于: atLeast,
  不超过: atMost, 不高于: atMost, 不大于: atMost, 至多: atMost, 最多: atMost, 不足: atMost, 不到: atMost, 低于: atMost, 少于: atMost, 小于: atMost, 未满: atMost,
  近: nearly, 将近: nearly, 接近: nearly,
  约: about, 大约: about, 大概: about,
}; // prettier-ignore
const AFTER: Readonly<Record<string, Rule>> = {
  以上: atLeast, 以下: atMost, 以内: atMost, 之内: atMost, 以外: atLeast, 左右: about, 上下: about, 有余: over, 余: over, 多: over,
}; // prettier-ignore

/** What an approximation allows, as readers understand it: 400余 up to the next round step, 近3000 from a seventh below, 约 a seventh either way. */
export function boundsOf(value: number, precision: number, { before, inside, after }: Approximation): Bounds {
  const step = Math.max(roundStep(value), precision);
  const rule = BEFORE[before] ?? (inside === '' ? AFTER[after] : over);
  return rule ? rule(value, step) : [value, value];
}

/** The place value of the last digit that is not zero: 100 for 400, 10 for 350. */
function roundStep(value: number): number {
  let step = 1;
  while (value >= step * 10 && value % (step * 10) === 0) step *= 10;
  return step;
}

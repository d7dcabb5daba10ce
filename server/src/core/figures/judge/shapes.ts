/**
 * How surely a way of telling figures together means that one follows from the others: the share of its occurrences in published reports
 * whose arithmetic comes out. A shape that binds less than half of the time is not told of at all. `npm run calibrate`
 * counts them in a folder of reports, and tells what a changed row does there and to the contrast sets. A reading that misses by far was not
 * meant and counts for little, so that a row may be above the share that is counted.
 *
 * Counted on 178 published reports, these rows stand far above what holds there: sum-listed (2 of 18), sum-behind (2 of 16), sum-plain (1 of 26),
 * rate-named (7 of 23), average (1 of 4), growth-prior (0 of 6), increment (2 of 8), takes-up (0 of 16). They are set by the contrast sets
 * (`test/figures`), which are written as reports on law and enforcement are, of which few are published. Ten readings of these shapes that
 * were not meant are asked about in those reports; none is told as an error.
 */
export const SHAPES = {
  /** 73件（网络41件、信函26件、当面6件） */
  'sum-bracket': 0.95,
  /** 包括, 分别为, 即, 具体为, a colon, 按岗位分, 从领域看 */
  'sum-listed': 0.95,
  /** 其中, and the names leave nothing over */
  'sum-among-all': 0.93,
  'sum-among-alike': 0.8,
  'sum-among': 0.65,
  /** More than the whole, of parts that shut each other out. */
  'sum-excess': 0.97,
  /** 其余, 剩余, 尚有 */
  'sum-rest': 0.96,
  'sum-besides': 0.6,
  /** 合计, 共 behind the parts */
  'sum-behind': 0.9,
  /** 三个乡镇合计: as many as were told */
  'sum-behind-counted': 0.95,
  /** No word between, but names that leave nothing over: 上半年, 下半年; 已办结, 未办结 */
  'sum-family': 0.9,
  /** A number, then nothing but a list: 1146航次，长江612航次、支流358航次、湖库176航次 */
  'sum-plain': 0.7,
  'sum-two': 0.2,
  /** Less than the whole, where some may have been left out. */
  'sum-under': 0.25,
  /** A list that runs over short sentences. */
  'sum-sentences': 0.9,
  'sum-out-of': 0.6,
  /** 普通程序案件142件；普通程序案件中，… */
  'sum-within': 0.7,
  /** 占全镇19个村的84.2% */
  'share-of-given': 0.98,
  'share-of-total': 0.93,
  'share-of-first': 0.8,
  'share-of-only': 0.85,
  /** 意见36条，其中采纳42条: a part is no greater than its whole */
  excess: 0.995,
  /** A rate of no more than 100% says that the one is part of the other. */
  'excess-rate': 0.98,
  /** 完成任务的115% */
  goal: 0.95,
  /** 办结28件，办结率93.3%: the rate bears the name of the part, and there is but one whole */
  'rate-named': 0.93,
  'rate-named-among': 0.8,
  'rate-due': 0.93,
  /** Two counts, then a rate of another name. */
  'rate-next': 0.35,
  /** 213家，达标的181家，达标面85%: nothing else is told. */
  'rate-alone': 0.7,
  /** 收入－支出＝结余 */
  balance: 0.94,
  /** 户均1160元, one total and one count */
  average: 0.94,
  'average-among': 0.8,
  /** 从680件增加到782件，增长15% */
  'growth-from-to': 0.96,
  'growth-prior': 0.92,
  'growth-years': 0.85,
  /** 完成9.36亿元，增收0.36亿元，增长4% */
  'growth-increment': 0.96,
  /** 与上年1296件相比，减少169件，下降13% */
  'growth-base': 0.95,
  /** 较上年1800件减少270件 */
  /** 由150名减少到180名 */
  'growth-direction': 0.985,
  'growth-opposed': 0.985,
  increment: 0.96,
  'increment-among': 0.85,
  'increment-loose': 0.66,
  /** 是甲的3倍 */
  multiple: 0.96,
  /** 分别占24.6%、19.3%、56.1% */
  'percents-over': 0.95,
  'percents-all': 0.92,
  percents: 0.85,
  /** 产业结构17.9∶39.8∶42.3 */
  proportion: 0.99,
  /** 突破10亿元，达到10.3亿元 */
  bound: 0.97,
  /** 超额完成, 全部完成 */
  saying: 0.96,
  half: 0.97,
  cumulative: 0.95,
  /** 历时三个月 */
  duration: 0.99,
  'duration-rough': 0.7,
  /** 这43个问题, 上述125项 */
  'points-back': 0.95,
  /** 17支执法队 after 执法队17支 */
  'takes-up': 0.85,
} as const;

export type ShapeName = keyof typeof SHAPES;

export function bindingOf(shape: ShapeName): number {
  return SHAPES[shape];
}

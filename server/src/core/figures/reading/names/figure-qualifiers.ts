/** What narrows a number or gives it another sense: a number that is qualified otherwise is another number. */
const QUALIFIERS = [
  ['其中', /其中|包括|包含|分别/u],
  ['新增', /新增|增加|净增|新(?=[设建签聘招注])/u],
  ['减少', /减少|下降|降低|压减|精简/u],
  ['累计', /累计|历年|总存量/u],
  ['未', /未|尚|待|逾期/u],
  ['上年', /上年|去年|同期|同比|环比|往年|比20\d{2}年|较20\d{2}年/u],
  ['计划', /目标|任务|计划|力争|预计|预期|确保|将|拟|要求|不低于|不少于|(?<![响适供反效])应(?![诉急用对届])/u],
  ['平均', /平均|人均|户均|日均|月均|每/u],
  ['某一', /某|一例|例如|如[：:，]|此次|本次|当日|当天|现场|一次性/u],
  ['增减', /(?:增长|增加|增|上升|提高|提升|下降|减少|降低|回落|净增|增幅|降幅|扩大|缩短|压缩)(?:率|幅)?(?:了|达|为|约)?[ ]?$/u],
  ['第', /第[一二三四五六七八九十\d]/u],
  ['排名', /排名|位居|位列|名列/u],
] as const satisfies readonly (readonly [string, RegExp])[];

export type Qualifier = (typeof QUALIFIERS)[number][0] | '标准';

/** 10万元以上的, 满5年的: a threshold counts nothing. */
const THRESHOLD_AFTER = /^(?:以上|以下|以内)?的|^以[上下](?!罚款)/u;

/** The qualifiers of a number, from the words of its sentence before it and those behind it. */
export function readQualifiers(before: string, after: string): readonly Qualifier[] {
  const found: Qualifier[] = QUALIFIERS.filter(([, sign]) => sign.test(before)).map(([name]) => name);
  return THRESHOLD_AFTER.test(after) ? [...found, '标准'] : found;
}

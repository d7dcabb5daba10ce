/**
 * What a row or a column of a table holds: counts that can be added (count), their totals (total; subtotal for a part of them; grand for the
 * total of totals), a part of the row above (nested), a share of the total, what changed from one year to the next, a rate, or what cannot be
 * reckoned with (none). A section has no numbers, only a name for the rows below.
 */
export type LineKind = 'count' | 'total' | 'subtotal' | 'grand' | 'nested' | 'share' | 'change' | 'rate' | 'none' | 'section';

const TOTAL =
  /^(?:(?:全年|年度|累计|[两三四五六]年|[全本]?[省市县区旗镇乡局])?合计|总计|共计|总数|合计数|总合计|[\p{Script=Han}]{0,6}小计)$/u;
const SUBTOTAL = /小计$/u;
const GRAND = /^总/u;
const NESTED = /^(?:其中|[-－—·•]|包括)/u;
/** Columns whose cells say which, when or how well, or are averages. */
const NO_COUNT = /单价|序号|编号|年份|日期|时间|电话|名次|排名|位次|得分|评分|分数|均|去重|覆盖|涉及|年龄|号$|^(?:年度|年)$/u;
const CHANGE = /增减|增长|增幅|降幅|升降|变化|变动|同比|环比|净增|增加|减少|下降|[较比](?:上年|去年|上期)/u;
const SHARE = /占比|占.{0,8}(?:比例|比重|百分比)|比重|比例|构成比?$|^占/u;
const RATE = /率/u;
const PERCENT = /比|[%％‰]/u;
/** Rows that stand below the others and tell something else of them. */
const NO_ITEM =
  /^(?:平均|均值|人均|排名|名次|累计|至今|截至|[\p{Script=Han}]{0,4}以来|上年|去年|上期|同期|目标|任务|计划|.{0,4}(?:人均|平均).{0,4})/u;
const CHANGE_ROW = /^(?:同比|环比|增减|增长|增幅|降幅|升降|变化|变动|净增|较上年|比上年|较去年|比去年)/u;
const SHARE_ROW = /^(?:占比|比重|比例|占)/u;
const RATE_ROW = /率$/u;
/** Ordinals are no units. */
const UNIT = /(?<=.)[（(][^（(）)]{0,20}[）)]/gu;
const NOTE = /^(?:注|备注|说明|附注|资料来源|数据来源|填表|制表)(?:[：:\d]|$)/u;
const PARTIAL = /^(?:…+|\.{3,6}|。{3,6}|等)$/u;

export function withoutUnit(name: string): string {
  return name.replace(UNIT, '').replace(/[%％：:]$/u, '');
}

export function isTotal(kind: LineKind): boolean {
  return kind === 'total' || kind === 'subtotal' || kind === 'grand';
}

export function columnKindOf(name: string, unit: string): LineKind {
  const label = withoutUnit(name);
  if (TOTAL.test(label)) return totalKindOf(label);
  if (NESTED.test(label)) return 'nested';
  if (NO_COUNT.test(name)) return 'none';
  if (CHANGE.test(label)) return 'change';
  if (SHARE.test(label)) return 'share';
  if (RATE.test(label)) return 'rate';
  return PERCENT.test(name) || unit === '%' ? 'none' : 'count';
}

export function rowKindOf(name: string): LineKind {
  const label = withoutUnit(name);
  if (TOTAL.test(label)) return totalKindOf(label);
  if (NESTED.test(label)) return 'nested';
  if (CHANGE_ROW.test(label)) return 'change';
  if (SHARE_ROW.test(label)) return 'share';
  if (NO_ITEM.test(label)) return 'none';
  return RATE_ROW.test(label) ? 'rate' : 'count';
}

function totalKindOf(label: string): LineKind {
  return SUBTOTAL.test(label) ? 'subtotal' : GRAND.test(label) ? 'grand' : 'total';
}

export function isNote(text: string): boolean {
  return NOTE.test(text.replace(/\s/gu, ''));
}

export function isPartial(text: string): boolean {
  return PARTIAL.test(text.replace(/\s/gu, ''));
}

import { CARRIED_OVER } from './carried.js';

/** What the words between say that the one is a part of the other; the words before the whole that it takes, where it takes any. */
export const PARTS: readonly (readonly [between: RegExp, before?: RegExp])[] = [
  [/其中/u],
  [/(?:包括|包含|分别为|具体为)[^，。；、]{0,10}$/u],
  [/(?:中|里|之内)[，,：]/u],
  [/(?:采纳|采用)(?:了)?(?:意见|建议|意见建议)?$/u, /意见|建议/u],
  [/(?:核查|查证|调查|经查)?属实$|(?:经查|发现)[^，。；]{0,8}(?:问题|违法|违规)的(?:企业|单位|门店|商户|市场主体)$/u, /线索|举报|抽查|抽检|检查/u],
  [/已[^，。；]{2,20}的(?:有)?$/u, /共有|现有|共/u],
  [/(?:^|[，,])[^，。；]{0,6}(?:已|实际|实)[^，。；]{1,10}$/u, /应(?!急|用|对|诉|届|收尽|邀|聘)(?:当)?[\p{Script=Han}]{1,14}$/u],
]; // prettier-ignore
export const CARRIED = new RegExp(`${CARRIED_OVER}|存量|累计|总数|总量|总计`, 'u');
export const PILED_UP = /累计|总数|总量|总计|积案|存量|遗留/gu;
/** What grew, and by how much, is no whole. */
export const CHANGED =
  /增(?![加长]?[至到])|减|降|压|提高|新(?!建|设|打造|收|发展|引进|签|组建|成立|登记|注册|录|聘|招|培)|较|比上年|同比|缺|超/u;
/** What is told in brackets may be what the number is measured against. */
export const BASELINE = /计划|任务|目标|预算|编制|核定|警戒|指标|限额|标准|上限|应/u;
/** What came in this year may be outdone by what was dealt with. */
export const INCOMING = /受理|[收接]到|[收承]办|接[收诉件]|立案|登记|申请|排查|摸排|发现|查出|梳理|反馈|交办|转办|投诉|举报/u;
export const DEALT_WITH = /[办结破]|整改|化解/u;
/** The rate bears the name of the part: 通过考试, 通过率. */
export const RATE = /(?<name>[\p{Script=Han}]{2})率/u;
export const OUT_OF = /^[^，。；]{0,6}[中里内]/u;
/** 应巡1440次，实巡1512次，超出5%: more than was due. */
export const MORE_THAN_DUE = /^[^，。；]{0,6}[，,][^，。；]{0,4}超/u;
export const INCOME = /收入|生产总值/u;
export const EARNED = /收入/u;
export const CLAUSE_MARK = /[，,；;]/u;

/** 结案率, 合格比例; what is divided by what is told by its first characters. */
export const RATE = /(?<name>[\p{Script=Han}]{0,12}?)(?:比率|率|比例|占比|进度|程度|(?<=覆盖|达标|知晓)面)[^，。；、]{0,6}$/u;
/** Rates that are measured, asked, or told of something that is not counted in the sentence. */
export const MEASURED =
  /满意|知晓|知识|增长|增速|增幅|下降|上升|提高|利用|优良|贡献|利率|税率|费率|汇率|失业|转化|出生|死亡|城镇化|好转|就业|支持|负债|通过|命中|正确/u;
/** 占全镇19个村的84.2%; 恰好是总数216名的三分之二 */
export const SHARE_OF = /(?:占|是|为|相当于)[^，。；]{0,24}$/u;
/** 在全部经营主体33500户中占87% */
export const OUT_OF = /^[^，。；]{0,6}[中里内][^，。；]{0,4}占/u;
/** 完成进度, 执行率 */
export const OF_GOAL = /完成|进度|执行|兑现/u;
/** 也就是240卷里有160卷 */
export const EXPLAINS = /也就是|即|相当于/u;
export const SHARE = /占/u;
export const GOAL = /(?:完成|达到?|实现|为|占)[^，。；]{0,16}(?:任务|目标|计划|指标|预算|下达)[^，。；]{0,10}(?:的|率)?$/u;
/** Rates of other times and of others are held against this one. */
export const ELSEWHERE = /胜诉|口径|上年|去年|同期|同比|全国|全省|全市平均|平均|分别|较|高于|低于|以上|以下|不低于|不少于/u;
/** Of an area, or of all that there are; what was added tells nothing of it. */
export const COVERAGE = /绿化|森林|植被|普及/u;
/** 部分采纳率 is no 采纳率. */
export const QUALIFIER = /部分|一次|首次|当场|优秀|良好|及时|按时|按期|如期|提前/u;
/** Of those who answered, who need not be those who were asked. */
export const ASKED = /满意/u;
export const ANSWERED = /参评|评价|回收|有效|受访|参与|测评/u;
export const SCOPE = /同口径/u;
/** 四季度改造420户，占全年任务的56.8%: what came before counts as well. */
export const PART_OF_YEAR = /季度|\d月|当月|本月|今年|本年|当年/u;
export const ALL_YEAR = /全年|年度|总投资/u;
/** 应接种5400只，已接种5022只 */
export const DUE = /应(?![诉急对用邀届聘当])|需/u;
export const DONE = /已|实际|完成|实/u;
/** Says too little alone. */
export const NOUN_SIGN = /[业化产品工农地人机国民综经社农村]/u;
/** Those whom something was told are not those of whom a rate is told. */
export const AUDIENCE = /宣传/u;
/** 在编16名、聘用7名；持证15名，占在编人员的93.75% */
export const OF_NAMED = /占(?<name>[\p{Script=Han}]{2,6}?)(?:人员|总?数|数量)?的$/u;
/** 由4.5批次提升至5.0批次: the two are one number at two times. */
export const REACHED = /[升降增减高低][至到]$/u;
export const LEADS_TO_SHARE = /^[^，。；]{0,8}的[^，。；]{0,8}$/u;
export const BARE_SHARE = /^(?:数量|人数|数|比例|比重)?(?:只|仅|约|就|均)?占比?(?:了|到|约|仅|为|达|近)*$/u;
export const SHARE_OF_TOTAL = /占(?:了|到)?(?:其|总|全部|[^，。；]{1,8}(?:总?数|总[量额]))/u;
export const ANY_MARK = /[，。；、]/u;
export const OF_ALL = /面积|总/u;
export const MARKED_WHOLE = /应|需|计划|总|全/u;
/** What the opposite of a rate is called: 合格率 from 不合格4批次. */
export const NOT = /不|未|无|非|差/u;

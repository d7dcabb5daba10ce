/** 下降2.6个百分点，由9.3%回落到6.7% */
export const LEADS_ON = /^(?:[，,]?[^，。；、]{0,4}[由从]|[（(])/u;
export const BASE = /^相比|^的?基础上|^的?基数/u;
/** 增加9件，2022年14件: the earlier number is told last. */
export const BEHIND = /^\p{Script=Han}?[，,](?:20\d\d年|上年|去年)[^，。]{0,4}$/u;
/** What was counted over all years is no number of one. */
export const PILED_UP = /累计/u;
export const BASED = /较|比|从|由|在/u;
/** With nothing but such words before it, a change is that of the numbers told last. */
export const BARE =
  /^(?:的|控制|今年|目标|计划|预期|全市|全省|全国|平均|同比|环比|两|三|四|五|六|年|来|间|较|比|上年|去年|20\d{2}|期|下|共|增幅|又|再|净|累计|了|实际|，|总体|整体|一年|我县|全县)*$/u;
export const CLAUSE_MARK = /[，。；：]/u;
export const OF_A_TIME = /[的前年期]$/u;
export const REACHED = /(?:达到?|增至|降至|升至|增到|降到|为|至|到)$/u;
export const YEAR = /20\d{2}(?=年)/u;
export const OF_YEARS = /20\d{2}年|今年|去年|本年|分别/u;
export const RESPECTIVELY = /分别/u;

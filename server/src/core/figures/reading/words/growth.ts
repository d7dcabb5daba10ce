/** What grows in prices of another year, or is told of another scope, follows from no two amounts. */
export const REAL = /可比|不变价|同口径|口径|扣除|剔除|名义|年均|年平均|复合|生产总值|GDP|增加值|预计|力争/u;
export const INCOME = /可支配/u;
/** 与2023年的1296件相比，减少169件 */
export const COMPARED_WITH = /^相比/u;
/** 是去年的1.5倍 */
export const OF_PRIOR = /是(?:上年|去年|前年)的$/u;
export const YEARLY = /年均|年平均/u;
export const BY_TIMES = /(?:是|为|相当于|等于|达)[^，。；]{0,24}$/u;
export const MORE = /增长|增加|提高|提升|上升|扩大|多/u;
/** 高于全省: held against what is told after it. */
export const ABOVE = /高于|低于|高出/u;
export const NET = /净/u;
export const LEADS_TO_TIMES = /^[^，。；]{0,4}的$/u;

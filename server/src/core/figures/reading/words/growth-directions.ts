/** Held against different times, or told of different things. */
export const APART = /分别|环比|新增|净增/u;
/** A lower place is better, and so is less time. */
export const OTHERWISE = /排名|名次|位次|位居|(?:时限|时间|用时|周期)[^。]*(?:提高|提升)[至到为]$/u;
export const CHANGED_TO = /(?:增长|增加|上升|提高|提升|扩大|上涨|下降|减少|降低|压减|压缩|缩减|精简|延长|缩短|增|升|降|减)[至到为]$/u;
export const BARE_CHANGE = /^(?:同比)?(?:增长|增加|上升|下降|减少|增|升|降|减)$/u;
/** 增加到: the word alone is wrong. */
export const LINK = /[了约近达为至到]{1,3}$/u;
/** 处罚数量增加158件: the number of them, or the comparison, is told; 全年增加158户 may tell how many came in, which can be fewer than before. */
export const OF_A_NUMBER = /(?:数量?|量|额|[比较](?:上年|去年|20\d\d年)(?:同期)?(?:相比)?[，,]?)(?:同比)?(?:增长|增加|上升|增|升)$/u;

/** Shares that split one whole. */
export const SPLIT = /占|比例|比重|构成|结构|来源|分布|评价|份额|为|是|分别|依次|来自/u;
/** Each is measured against something of its own. */
export const OF_THEIR_OWN = /率|度(?!的)|增(?!加值)|降|升|提高|完成|达标|达到|进度|超|同比|(?<!比)较|目标|任务|涨|其中/u;
export const REST = /其他|其它|其余|余下|剩余|剩下/u;
export const PARTIAL = /等/u;
/** 17.9∶39.8∶42.3 */
export const PROPORTION = /(?<![\d.∶:：])\d{1,2}(?:\.\d{1,2})?(?:[∶:：]\d{1,2}(?:\.\d{1,2})?){2}(?![\d∶:：])/gu;
/** One of several, for each of them. */
export const STRUCTURE = /结构|构成|分布/u;
export const OF_A_HUNDRED = /产业|结构|构成|占比|比重/u;
export const MAY_BE_PROPORTION = /\d[∶:：]\d/u;
export const PARTS_OF_PROPORTION = /\d+(?:\.\d+)?/gu;

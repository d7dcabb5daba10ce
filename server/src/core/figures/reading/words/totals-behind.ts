/** Words for a total, before its number. */
export const BEHIND =
  /(?:(?<!公)共(?!建(?!成)|[享同治商管])|合计|总计|累计|总[数量](?:为|达|是|计)?$|[合加]起来|加在一起|相加|盘子|总规模)[^，。；\d]{0,10}$/u;
/** Of earlier years as well, unless the parts stand in the same sentence. */
export const PILED_UP = /累计/u;
/** 前三季度731件，四季度296件，全年1027件 */
export const PERIOD = /季度?|半年|\d月|[一二三四五六七八九十]月/u;
/** 办理36件、120件，共办结150件: what came of them is another number. */
export const OUTCOME = /[办审]结|结案|整改|兑现|化解|查处|处理|移送|销号/u;
/** 上半年2.6亿元，1至9月4.1亿元: the one is in the other. */
export const FROM_JANUARY = /上半年|(?<![\d一二三四五六七八九十])[1一]月?(?:[至到—–-])|前[二三两]季度|截至|到[\p{Script=Han}\d]{1,5}末/u;
export const ALL_YEAR = /(?:全年|一年|年度)[^，。；\d]{0,8}$/u;

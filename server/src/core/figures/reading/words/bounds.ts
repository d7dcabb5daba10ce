import type { ShapeName } from '../../judge/shapes.js';

/** What a bound leaves open, by its words before the number and behind it. */
export const ABOVE = /(?:突破|超过|超出|超|逾|不少于|不低于|不小于|高于|大于|多于|至少|没有少于|未少于|首次过|过)$/u;
export const BELOW = /(?:不足|不到|低于|少于|小于|未满|不超过|不高于|至多|控制在|压到|压到了)$/u;
/** All that may stand between a bound and the number that it is told of: that number has no name of its own. */
export const ACTUAL =
  /^(?:大关|关口|以[上下内]|之内|元|的?目标)*(?:[，,：（]|(?:的)?)(?:本年度?|今年|年度|全年|全县|全市|全区|最终|实际|累计|共|合计|总[数量额]|首场|次场|最[高低多少]的?[^，。；]{0,3}|其?中?|也|均|都|已|仅|只|为|是|有|达到?了?|实现|完成|[\d年月底末至])*$/u;
export const AIMED = /分别|目标|任务|计划|力争|确保|要求|预期|规划|同比|比上年|较|平均|标准|其中|增长|其他/u;
export type Saying = readonly [pattern: RegExp, shape: ShapeName, holds: (part: number, whole: number) => boolean];
/** 超额完成, 全部完成, 过半: said of two numbers before. */
export const SAYINGS: readonly Saying[] = [
  [/超额(?:完成|实现)/gu, 'saying', (actual, goal) => actual > goal],
  [/(?:计划|任务|目标|指标)[^，。；]{0,4}(?:全部|全面|如期|圆满|按期)(?:完成|实现)|全部完成(?:计划|任务|目标)/gu, 'saying', (actual, goal) => actual >= goal],
  [/(?:未能?|没有|尚未)(?:完成|实现|达到)[^，。；]{0,6}(?:计划|任务|目标|指标)/gu, 'saying', (actual, goal) => actual < goal],
  [/(?<!未)(?:超过?|过|逾)半数?(?![年天月])|半数以上|一半以上|多半|大半/gu, 'half', (part, whole) => part * 2 > whole],
  [/不足半数|不到半数|不足一半|不到一半|未过半|未达半数/gu, 'half', (part, whole) => part * 2 < whole],
]; // prettier-ignore
/** Not yet, or of another number than the one that is told. */
export const AHEAD = /预计|力争|能够|有望|确保|可望|将|年底前|拟|调整/u;
/** A ceiling is no goal. */
export const CEILING = /预算|限额|编制|控制/u;
/** 过半 is said of the two numbers only where nothing else is named. */
export const BARE_HALF = /(?:^|[，,。；;（])(?:已|占|均|也|都|就|数量|比例|占比)?$/u;
export const MONTH = /(?<month>\d{1,2})月(?:末|底|份|\d{1,2}日)?/u;
export const CUMULATIVE = /累计/u;
export const ABOVE_BEHIND = /以上|大关/u;
export const BELOW_BEHIND = /以[下内]|之内/u;

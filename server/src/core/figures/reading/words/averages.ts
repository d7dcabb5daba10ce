/** 人均, 户均, 案均, 亩产, 日均: what a number is divided by. */
export const BY_ONE = /(?<by>(?!平)[\p{Script=Han}])(?:均|(?<=[亩株])产)(?![衡等])[^，。；]{0,10}$/u;
/** 平均每次, 每个村, 平均一户 */
export const BY_EACH =
  /(?:平均一|每一?)(?:个|名|支|家|件|位|户|台|处|座|辆|项|所|场|条|篇|份)?(?<by>[\p{Script=Han}]{0,4}?(?:平方公里|公里|亩|公顷|[\p{Script=Han}]))[^，。；]{0,8}$/u;
/** The measure word itself says it: 每件, 平均一户. */
export const MEASURE = /(?:每一?|平均一)(?<by>[个名支家件位户台处座辆项所场条篇份人天日次村队期])[^，。；]{0,10}$/u;
export const AVERAGE = /均|每|产/u;
/** Of a time nobody tells how many there were; a standard and an income are measured, not reckoned. */
export const NOT_RECKONED =
  /年|月|季|周|可支配|收入|寿命|工资|住房|标准为|不低于|至少|不少于|以上|最低|最高|GDP|生产总值|绿地|比上年|增长|体育场地/u;
export const STANDARD = /^的标准/u;
/** 每队6人: no average, so many for each of them. */
export const EACH = /(?<!平均)每/u;
export const NOUN = /均(?![每一])(?<noun>[\p{Script=Han}]{2,8}?)(?:达到?|为|是|约|近|仅|了)*$/u;
export const ONE = /(?:平均|每|^)$/u;
export const BY_DAY = /每一?个?(?<by>工作日|天|日)/u;
export const BY_TEN_THOUSAND = /每(?<by>万人)/u;
export const ANY_AVERAGE = /平均|均|每/u;
export const CLAUSE_MARK = /[，,。；;：:（(]/u;
export const COUNTS_PEOPLE = /^[\p{Script=Han}]{0,4}[人口]/u;
export const NAME_MARK = /[，、]/u;
export const DIVIDED = /均/u;

/** Points back to what was told before. */
export const POINTS_BACK =
  /(?:^|[，。；：、对])(?:这|上述|以上|前述|该|此|对照上述|对上述|针对上述|首批[^，。；]{0,6}的|[被已所][\p{Script=Han}]{1,4}的)$/u;
/** Nothing but these stand before a number that takes up one told before. */
export const TAKES_UP = /^(?:通过|目前|经过|依托|对|由|而|且|至此|截至目前|具体而言|全部|所有)?$/u;
/** They count anew. */
export const ANEW = /其中|新增|另|其余|还有|分别|平均|每|同比|比上年|较/u;
export const NAME = /^[\p{Script=Han}]{2,12}/u;
/** What is said of the things that the name names. */
export const VERB = /(?:已|均|全部|都|共|人均|全年|实现|正|基本|各|的|中|在|被|获|得到|完成|需|将)/u;
export const CLAUSE_MARK = /[，。；：]/u;
export const QUOTES = /[“”]/gu;

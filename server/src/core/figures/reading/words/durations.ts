/** How long something took, or is to take. */
export const LASTED = /(?:工期|历时|为期|用时|耗时|历经|持续|跨越|期限为?|周期为?|时长|前后|共计?|总计|整)[了约近共为整个]{0,3}$/u;
/** The two days are where it began and where it ended. */
export const ENDS = /自|从|起|开始|启动|开工|开展|至|到|结束|完成|收官|竣工|完工/u;
export const OTHER_DATES = /印发|立项|批复|召开|会议/u;
export const NOTHING_BEHIND = /^(?:的|$)/u;

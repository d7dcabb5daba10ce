export const LISTED =
  /(?:包括|包含|涵盖|(?<![\p{Script=Han}、“])即|分别[^，。；]{0,12}|具体(?:为|是|包括)|分为|主要(?:有|是|类别有|为)|[：:]|(?:按|依|从|分)[^，。；]{1,14}(?:分|看|统计|计)[，,：:]?)[^，。；：]{0,16}$/u;
/** 分别 may deal out another number than the one before it. */
export const RESPECTIVELY = /分别/u;
export const AMONG = /其中/u;
export const WITHIN = /(?:^|[，,。；;])(?:在)?(?<name>[^，。；、]{2,14}?)(?:当?中|里|内)[，,：:]?[^，。；]{0,14}$/u;
/** 乡镇级的34场里，东部16场、西部18场 */
export const OUT_OF = /^(?:之?中|里|之?内)[，,：:]/u;
/** 分季度看，一季度调解71起; 按领域分 */
export const SORTED = /(?:按|依|从|分)[^，。；]{1,12}(?:分|看|统计|计)[，,：:]?[^，。；：]{0,16}$/u;
/** What is told besides need not be a part. */
export const BESIDES = /另[有外]|还有/u;
export const BRACKET = /[（(〔[【]/u;
export const OF_TOTAL = /[共总]/u;
export const ENDS_IN_HAS = /(?:[里中]?有)$/u;
export const NAMES_APART = /[，。；]|分别/u;
export const JOINT = /[、和与]/u;

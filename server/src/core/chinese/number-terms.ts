/** Terms and names that begin with a numeral and a measure word and count nothing. */
const TERM = new RegExp(
  `^(?:${[
    '一(?:方面|部分|次性|成不变|批(?!次)|面(?!旗|锦|镜|墙|鼓)|度|头|口|本(?:正|通|账|书主义)|支(?:笔|独秀)|条龙|张(?:网|图|表|蓝图|床)|件事(?!故)|级|类|大|方)',
    '[一两](?:头|面)',
    '[一二两三四五六七八九十百]{1,4}(?:级|大|类|角|里|度)',
    '[一二两三四五六七八九十百]{1,4}方(?![面土石水木混])',
    '[二三四五六七八九十]{1,3}面(?!锦|红|旗|[，。；、）余])',
    '[一二两三四五六七八九十百千万]{1,4}元(?:化|区|结构|论|一次|[购店])',
    '[一二两三四五六七八九十百]{1,4}位(?:一体|数|置)',
    '[一二两三四五六七八九十]{1,3}部(?:曲|委)',
    '[一二两三四五六七八九十]{1,3}口之',
    '[一二两三四五六七八九十]{1,3}台(?:县|山|区|镇|乡|村|河|子)',
    '[一二两三四五六七八九十百]{1,3}(?:家|户|间|张|条|块|处|场|座)(?:渠|村|子|镇|店|堡|湾|坪|坝|垭|岭|沟|屯)',
    '三支一扶|三项(?:制度|岗位)|八项规定|六项纪律|两项(?:改革|法规)|五项要求|四项(?:基本原则|机制)|五张清单|两个(?:一百年|[一]以?上)',
    '[一二两三四五六七八九十]{1,3}个(?:一(?!般|个)|维护|确立|意识|自信|全面|代表|不摘|务必|大局|结合|明确|必须|坚持|区分|毫不|伟大|服从|率先|倍增|永远|百分百|转变|到位|起来|着眼|不|更加|责任制)',
    '[一二两三四五六七八九十]{1,3}次(?:全会|全体会议|党代会|代表大会|产业|创业|分配|开发|供水|污染|能源|供能|元|青春|革命|曲线)',
    '[一二两三四五六七八九十]{1,3}届(?!联|，)',
    '[一二两三四五六七八九十百]{1,3}年(?:行动|攻坚|计划|规划|制|一贯|级|大变|大样|提升|整治|倍增|方案|任务|大计|太久)',
    '零(?:件|部|度|级|位|头|口|批|本|方|所|章|面|支|层|成|分|元购)',
    '[一二两三四五六七八九十]{1,3}(?:期|批)(?:工程|项目|建设|扩建|竣工|投产|开工|主体|用地|改造|\\uE000)',
    '[一二三四五六七八九十]{1,2}周年',
    '十分',
  ].join('|')})`,
  'u',
);
/** 每一项, 新一届, 未发生一起, 无一人, 一村一策, 一件一件: one of many, the next, none, each. */
const ONE_BEFORE =
  /(?:[每同另新上下这那某任唯首整逐又再统最之]|[无没不未](?:有|发生过?|出现过?|让|落下?|漏|存在|产生|接到|引发)?|一\p{Script=Han}{1,2}|最后)$/u;
const REPEATED_BEHIND = /^(?:[一双两]|[个项件条场次支户家处份名位批])/u;
/** 一起 is mostly “together”. */
const ONE_CASE_BEFORE = /(?:发生|查处|办理|办结|处置|处理|发现|受理|调解|审结|立案|出现|化解|破获|侦破|曝光|通报)了?$/u;
/** 第三次, 省委三次全会, 人大一次会议: meetings have numbers; so have terms of office and stages of a project. */
const MEETING_BEFORE = /[届大协委省市县区]$/u;
const MEETING = /^\p{Script=Han}{1,3}次会议/u;
const TERMS_BEFORE = /(?:连续|连任|举办了?|办了|已|历|满)$/u;
const ISSUES_BEFORE =
  /(?:举办|开办|开展|培训|编[发印制写]|刊[发登载]|印发|出版|组织|开设|推出|简报|专栏|发布|播出|制作|共|[办出])[了过班]?\p{Script=Han}{0,3}$/u;

export interface NumeralInText {
  readonly start: number;
  /** Without 余 and the unit. */
  readonly numeral: string;
  readonly unit: string;
}

/** Whether a Chinese numeral with a measure word is a term, a name or a place in an order. */
export function isTerm(text: string, { start, numeral, unit }: NumeralInText): boolean {
  const from = text.slice(start, start + 12);
  if (TERM.test(from)) return !isRunOfMeetings(text, start, unit);
  const before = text.slice(Math.max(0, start - 10), start);
  if (
    numeral === '一' &&
    (ONE_BEFORE.test(before) ||
      REPEATED_BEHIND.test(text.slice(start + 1 + unit.length)) ||
      (unit === '起' && !ONE_CASE_BEFORE.test(before)))
  )
    return true;
  if (unit === '次') return MEETING.test(from) && MEETING_BEFORE.test(before);
  if (unit === '期') return /^[一二两三四]$/u.test(numeral) && !ISSUES_BEFORE.test(before);
  // 九月十八日.
  return unit === '日' && /月$/u.test(before);
}

/** 连续三届 counts. */
function isRunOfMeetings(text: string, start: number, unit: string): boolean {
  return unit === '届' && TERMS_BEFORE.test(text.slice(Math.max(0, start - 4), start));
}

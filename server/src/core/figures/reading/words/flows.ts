export type Role = 'in' | 'out' | 'result';

/**
 * What comes in, goes out, and is left in the end: 年初未结37件，新立468件，办结476件，年底未结29件. The words before a number, and the first
 * ones behind it, say which; of several in one clause the first line of the table that fits counts.
 */
export const ROLES: readonly (readonly [role: Role, words: RegExp])[] = [
  ['in', /年初|期初|上年|去年|旧存|原有|原存|反弹|新发现/u],
  ['result', /余额|年终|年末|年底|期末|月末|截至|结余|节余|结存|滚存|尚欠|还欠|仍欠|尚有|还有|还剩|剩余|余下|留存|保留|现存|现有|目前|调整后|调整为|转入[^，]{0,6}(?:下|继续|20)|结转(?:至|到|下|20)|节约|节省|少花|结转资金|缺口|尚缺|还差|尚差|相差|相抵|核减|净增|净减|未[办审结整完处参缴]|没有[办审结整完]|在[审办]|正在|尚在|超支|空编|缺编|盈余|差额|逾期/u],
  ['in', /梳理|排查|应参加|核定编制|新设|预算|概算|结转|新[收立增办签]|追加|进账|收入|[接收]到|受理|调入|加上|借入|增拨|补充|流入|招录|录用|入库/u],
  ['out', /处置|参加|支出|花[掉去费]|用[去掉]|[办审][结毕]|结案|终止|注销|退出|解除|到期|动用|压减|核销|退[回还]|取消|撤销|废止|调出|退休|离职|减去|扣除|[归偿]还|拨付|兑付|下拨|使用|实际|整改|销号|化解|办理完毕|改为|清理|移送|流出|减少|决算|审定|建成|完成|实有|采购|发放|已/u],
]; // prettier-ignore
/** What was carried over has to be one of the numbers. */
export const CARRIED = /结转|旧存|遗留/u;
/** What is told of some of them, of others or of another time is no flow. */
export const NO_FLOW = /未.{0,4}(?:到位|按时|按期|及时)|其中|\d[\p{Script=Han}]{1,6}中[，,]|同比|比上年|较上年|分别|平均|占/u;
export const RECEIVED = /(?<!不予?)(?:受理|接收|收到|立案)$/u;
export const STILL_OPEN = /^未/u;
export const CAME_IN = /受理/u;

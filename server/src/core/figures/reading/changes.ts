import type { Mention } from './mentions.js';
import { isCounted } from './kinds.js';

/** Shares, ranks and points of time do not grow by an amount. */
const NO_AMOUNT: ReadonlySet<string> = new Set(['', 'percent', 'percentage-point', 'permille', 'times', 'doubling', 'rank', 'degree', 'direction', 'year']); // prettier-ignore
/** 多审36件, 降幅9%, 高出1.1个百分点 */
export const CHANGE =
  /(?:增长|增加|上升|提高|提升|增收|净增|新增|扩大|上涨|高出|高于|超出|高|多[\p{Script=Han}]?|增幅|涨幅|增|升|下降|减少|降低|减收|压减|压降|压缩|精简|缩减|缩短|延长|回落|下滑|下调|降幅|减幅|低于|少[\p{Script=Han}]?|减|降|相差|差|翻|超额|超)(?:了|约|近|达|为|至)*[\p{Script=Han}]{0,2}$/u;
/** 增至, 降到: the number that is reached is no change. */
export const REACHED = /[至到]$/u;
export const REACHED_AMOUNT = /[至到为]$/u;
const RISE = /加快|延长|增|升|提高|扩大|涨|多|高/u;
const FALL = /放缓|收窄|降|减|少|低|落|滑|压|缩|简/u;

/** What can grow: counts, measures and spans of time. */
export function isAmount({ kind }: Mention): boolean {
  return !NO_AMOUNT.has(kind);
}

/** Which way a word of change goes. */
export function wayOf(word: string): 'up' | 'down' | undefined {
  return FALL.test(word) ? 'down' : RISE.test(word) ? 'up' : undefined;
}

/** The word that tells the change, with all that stands behind it. */
export function changeWord({ lead }: Mention): string {
  return CHANGE.exec(lead)?.[0] ?? '';
}

/** What a number has grown or shrunk by, and not what it has come to. */
export function isChange(mention: Mention): boolean {
  return CHANGE.test(mention.lead) && !(isCounted(mention) ? REACHED_AMOUNT : REACHED).test(mention.lead);
}

/** Words that tell which way a number went, each with its opposite. */
const OPPOSITES: readonly (readonly [up: string, down: string])[] = [
  ['净增加', '净减少'], ['净增长', '净下降'], ['净增', '净减'], ['增加', '减少'], ['增长', '下降'], ['上升', '下降'], ['提高', '降低'], ['提升', '下降'],
  ['上涨', '下跌'], ['扩大', '缩小'], ['扩充', '缩减'], ['扩展', '缩减'], ['攀升', '下滑'], ['跃升', '回落'], ['上调', '下调'], ['延长', '缩短'],
  ['扩大', '压缩'], ['增加', '压减'], ['增加', '精简'], ['增幅', '降幅'], ['涨幅', '跌幅'], ['增', '减'], ['升', '降'], ['涨', '跌'], ['多', '少'],
]; // prettier-ignore

/** The word that says the contrary: 增长 → 下降. */
export function oppositeOf(word: string): string | undefined {
  const pair = OPPOSITES.find((words) => words.includes(word));
  return pair?.[pair[0] === word ? 1 : 0];
}

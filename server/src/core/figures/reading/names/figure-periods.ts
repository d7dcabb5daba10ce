import type { Span } from '../../../text/span.js';
import { matchesOf } from '../../../text/matches.js';

/** Words that tell the time of a number. Those that mean the report's own year without a doubt are left out by `OWN_YEAR`. */
const PERIOD =
  /(?:19|20)\d{2}[—～~至-](?:(?:19|20)\d{2})年|(?:自|从)?(?:19|20)\d{2}年(?:以来)?|“?十[三四五]五”?(?:时期|期间|以来)?|过去[五三]年|[近]?[三五]年[来间]?|[上下]半年|前三季度|[一二三四首]季度|截[至止](?:(?:19|20)\d{2}年)?(?:\d{1,2}月(?:底|末|\d{1,2}日)?|目前|年底)|(?:[去今本]年)?年底|(?:自|从)?\d{1,2}月(?:份|底|初|末|中旬|上旬|下旬)?(?:[—～~至-]\d{1,2}月)?|\d{1,2}[—～~至-]\d{1,2}月|去年|上一?年度?|往年|历年|同期|明年|下一?年度?|今年|本年度?|全年|年内|一年来|以来|累计|每年|每月|每季度?|每周|每日|日均|月均|年均|当年|任期/gu;
/** How far back words are looked for. */
const LONGEST_CONTEXT = 300;
const OWN_YEAR = /^(?:今年|本年度?|全年|年内|一年来)$/u;

/**
 * The period words that hold at an offset: those before it in its sentence, else those of the last sentence before it that has any.
 * A word that means the report's own year gives an empty string.
 */
export function readPeriodWords(text: string, sentence: Span, offset: number): string {
  const own = wordsIn(text.slice(Math.max(sentence.start, offset - LONGEST_CONTEXT), offset));
  const words = own.length > 0 ? own : wordsIn(text.slice(Math.max(0, sentence.start - LONGEST_CONTEXT), sentence.start)).slice(-1);
  return words.filter((word) => !OWN_YEAR.test(word)).join(' ');
}

function wordsIn(text: string): readonly string[] {
  return matchesOf(PERIOD, text).map(([word]) => word);
}

/** Words without those that tell a time. */
export function withoutPeriods(text: string): string {
  return text.replace(PERIOD, '');
}

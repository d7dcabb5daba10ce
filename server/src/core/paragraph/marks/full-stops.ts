/** Where a dot on the line ends a Chinese sentence. Decimals, versions, dates, numbering, addresses and abbreviations keep theirs. */

/** What a Chinese sentence may end with, digits apart. */
const ENDS_IN_CHINESE = /[\p{Script=Han}々〇”’》〉）)〕】%％‰℃]/u;
/** What stands behind the end of a sentence: nothing, a closing mark, the next sentence, set off by blanks or not. */
const NEXT_SENTENCE = /^(?:$|[”’）》〉〕】)]|[\s\u3000]*(?:$|[\p{Script=Han}々〇“‘《〈（〔【]|(?:19|20)\d\d年))/u;
/** （二. or ；三. numbers what comes. */
const HAN_NUMBERING = /(?:^|[。；：:;，（(\s])[一二三四五六七八九十]{1,3}$/u;
/** The number right before, with what stands before it. */
const NUMBER = /(?<lead>.?.)(?<number>\d[\d,，.]{0,16})$/u;
const DOTTED_DATE = /^(?:19|20)\d\d\.\d{1,2}(?:\.\d{1,2})?$/u;
/** 附件1. and 表2. head what comes; a list may be numbered behind any other word. */
const COUNTS = /[共计为达至了有是到约近超足余比值加减升降]$/u;
const LONGEST_LEAD = 24;

export function isChineseFullStop(text: string, at: number): boolean {
  if (!NEXT_SENTENCE.test(text.slice(at + 1, at + 8))) return false;
  const before = text.slice(Math.max(0, at - LONGEST_LEAD), at);
  return ENDS_IN_CHINESE.test(before.slice(-1)) ? !HAN_NUMBERING.test(before) : isAfterFigure(before, text.slice(at + 1));
}

/** 共办结110. at the end of a paragraph, or where the number is too long to number anything. */
function isAfterFigure(before: string, behind: string): boolean {
  const { lead, number } = NUMBER.exec(before)?.groups ?? {};
  if (lead === undefined || number === undefined || !/\p{Script=Han}$/u.test(lead) || DOTTED_DATE.test(number)) return false;
  if (COUNTS.test(lead)) return true;
  return !/\S/u.test(behind) ? !/(?:附件|附|[表图第例款])$/u.test(lead) : number.length > 2 && !/(?:附件|[表图第号])$/u.test(lead);
}

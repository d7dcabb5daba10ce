import { parseChineseNumeral } from '../chinese/numerals.js';
import type { Span } from '../text/span.js';

/** A count that announces a list: 三个问题： / 四个“滞后”： / 共4项（…）. Spans are offsets into the text read. */
export interface AnnouncedCount {
  readonly value: number;
  /** The numeral alone. */
  readonly span: Span;
  readonly numeral: 'arabic' | 'chinese';
  /** Behind the colon or the opening bracket: where the list begins. */
  readonly listStart: number;
  readonly opener: '：' | '（';
}

const ANNOUNCED =
  /(?<![\d.第+＋几一二两三四五六七八九十百千])(?<number>\d{1,2}|[一二两三四五六七八九十]{1,3})(?:个|项|大|类|条|种|点|方面)(?<noun>[\p{Script=Han}“”]{0,12}?)(?<opener>[：:（(])/gu;

/** The counts of a paragraph that lead on to a list at once. */
export function readAnnouncedCounts(text: string): readonly AnnouncedCount[] {
  const counts: AnnouncedCount[] = [];
  for (const match of text.matchAll(ANNOUNCED)) {
    const { number, opener } = match.groups!;
    const arabic = /^\d/u.test(number!);
    const value = arabic ? Number(number) : parseChineseNumeral(number!);
    if (value === undefined || value < 2) continue;
    counts.push({
      value,
      span: { start: match.index, end: match.index + number!.length },
      numeral: arabic ? 'arabic' : 'chinese',
      listStart: match.index + match[0].length,
      opener: opener === '（' || opener === '(' ? '（' : '：',
    });
  }
  return counts;
}

/** Anything that leaves open where one member ends: then nothing is counted. */
const UNCLEAR = /[和及与或等如；;，,。：:\d（(]|其中|包括|以及/u;
const LONGEST_LIST = 200;

/** The members of a bracket that holds words parted by 、 and nothing else; undefined where that is not clear, as in 11个县（市、区）. */
export function readBracketList(text: string, start: number): { readonly members: readonly string[]; readonly span: Span } | undefined {
  const end = text.slice(start, start + LONGEST_LIST).search(/[）)]/u);
  if (end < 0) return undefined;
  const list = text.slice(start, start + end);
  if (UNCLEAR.test(list)) return undefined;
  const members = list.split('、');
  return members.length >= 2 && members.every((member) => member.length >= 2) ? { members, span: { start, end: start + end } } : undefined;
}

import { keptByParagraph } from '../document/kept.js';
import { parseChineseNumeral } from '../chinese/numerals.js';
import type { Span } from '../text/span.js';
import { coverQuoted } from './listed-names.js';

/** A count that announces a list: 三个问题： / 四个“滞后”： / 共4项（…）. Spans are offsets into the text read. */
export interface AnnouncedCount {
  readonly value: number;
  /** The numeral alone. */
  readonly span: Span;
  readonly numeral: 'arabic' | 'chinese';
  /** Behind the colon or the opening bracket: where the list begins. */
  readonly listStart: number;
  readonly opener: '：' | '（' | '。';
}

const ANNOUNCED =
  /(?<![\d.第+＋几一二两三四五六七八九十百千])(?<number>\d{1,2}|[一二两三四五六七八九十]{1,3})(?:个|项|大|类|条|种|点|方面|件(?=[\p{Script=Han}]{0,6}事))(?<noun>[\p{Script=Han}“”]{0,12}?)(?<opener>[：:（(]|。(?=$|[一第]))/gu;

export const announcedCountsOf = keptByParagraph(({ text }) => readAnnouncedCounts(text));

/** The counts of a text that lead on to a list at once. */
export function readAnnouncedCounts(text: string): readonly AnnouncedCount[] {
  if (!/[：:（(]|[以如]下/u.test(text)) return [];
  const counts: AnnouncedCount[] = [];
  for (const match of text.matchAll(ANNOUNCED)) {
    const { number, noun, opener } = match.groups!;
    const arabic = /^\d/u.test(number!);
    const value = arabic ? Number(number) : parseChineseNumeral(number!);
    if (value === undefined || value < 2 || KNOWN_BY_NUMBER.test(noun!)) continue;
    const lead = text.slice(Math.max(0, match.index - LONGEST_LEAD), match.index);
    const isBracket = opener === '（' || opener === '(';
    if (!isBracket && (NAMES_AN_OBJECT.test(lead) || ONE_OF_SEVERAL.test(lead))) continue;
    if (opener === '。' && !/[以如]下$/u.test(lead)) continue;
    counts.push({
      value,
      span: { start: match.index, end: match.index + number!.length },
      numeral: arabic ? 'arabic' : 'chinese',
      listStart: match.index + match[0].length,
      opener: isBracket ? '（' : opener === '。' ? '。' : '：',
    });
  }
  return counts;
}

/** 针对反馈的3个问题：一是成立专班……: the number counts something else. */
const NAMES_AN_OBJECT = /(?:针对|对照|围绕|按照|根据|对于|反馈)[^。；，：]{0,20}$/u;
/** 增强“八项本领”、提高“七种能力”：…: the list may belong to either of them. */
const ONE_OF_SEVERAL =
  /(?:\d|[一二两三四五六七八九十])(?:个|项|大|类|条|种|点)[\p{Script=Han}]{0,6}”?(?:、|[和及与]|以及)[\p{Script=Han}]{0,4}“?$/u;
/** 三项制度, 两个维护: what the number counts is known to everybody and need not be told. */
const KNOWN_BY_NUMBER = /(?:制度|机制|原则|意识|自信|维护|确立|责任|清单)”?$/u;

/** Anything that leaves open where one member ends, or whether all are named: then nothing is counted. */
const UNCLEAR = /[和及与或等如含即指例；;，,。：:\d（(]|其中|包括|以及/u;
const LONGEST_LIST = 200;
const LONGEST_LEAD = 24;
/** 3个开发区（园区、新区）: two words in a bracket explain rather than list. */
const FEWEST_MEMBERS = 3;
const SHORTEST_PHRASE = 4;
const CIRCLED = /[①-⑳]/gu;
const FIRST_CIRCLED = 0x2460;

/** The members of a list behind a colon that ends with its sentence: 三项任务：健全制度、建强队伍、优化服务。 */
export function readColonList(text: string, start: number): WrittenList | undefined {
  const length = text.slice(start, start + LONGEST_LIST).search(/[。；;]|$/u);
  const list = text.slice(start, start + length);
  if (UNCLEAR.test(list)) return undefined;
  const members = coverQuoted(list).split('、');
  const isList = members.length >= 2 && members.every((member) => member.length >= SHORTEST_PHRASE);
  return isList ? { members, span: { start, end: start + length } } : undefined;
}

/** ①…；②…；③…, counted on from ① to the end of the paragraph. */
export function readCircledList(text: string, start: number): WrittenList | undefined {
  if (text.charCodeAt(start) !== FIRST_CIRCLED) return undefined;
  const members: string[] = [];
  let end = start;
  for (const { 0: mark, index } of text.slice(start).matchAll(CIRCLED)) {
    if (mark.codePointAt(0) !== FIRST_CIRCLED + members.length) return undefined;
    members.push(mark);
    end = start + index + 1;
  }
  return members.length > 1 ? { members, span: { start, end } } : undefined;
}

/** A list written out behind its count. */
export interface WrittenList {
  readonly members: readonly string[];
  readonly span: Span;
}

/** The members of a bracket that holds words parted by 、 and nothing else; undefined where that is not clear, as in 11个县（市、区）. */
export function readBracketList(text: string, start: number): WrittenList | undefined {
  const end = text.slice(start, start + LONGEST_LIST).search(/[）)]/u);
  if (end < 0) return undefined;
  const list = text.slice(start, start + end);
  if (UNCLEAR.test(list)) return undefined;
  const members = coverQuoted(list).split('、');
  return members.length >= FEWEST_MEMBERS && members.every((member) => member.length >= 2)
    ? { members, span: { start, end: start + end } }
    : undefined;
}

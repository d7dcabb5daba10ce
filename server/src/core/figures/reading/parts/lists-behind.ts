import { parseChineseNumeral } from '../../../chinese/numerals.js';
import type { Span } from '../../../text/span.js';
import type { AnnouncedCount } from './announced-counts.js';
import { itemsOf, type Binding, type CountedList } from './counted-list.js';
import { areAlike, areNested, membersOf, shareAnEnd, wordsOfList, type ListMark, type ListMember } from './list-members.js';
import { matchesOf } from '../../../text/matches.js';

/** A list that could be the one that is counted, in one way of parting its members. */
interface Reading {
  readonly mark: ListMark;
  readonly members: readonly ListMember[];
  readonly binding: Binding;
}

const LONGEST_LIST = 300;
/** 3个开发区（园区、新区）: two words in a bracket explain rather than list. */
const FEWEST_IN_BRACKETS = 3;
/** Anything that leaves open whether all are named, or that lists something else. */
const NOT_ALL = /等(?![级候待同于价额次离])|…|其中|包括|例如|比如|^(?:如(?![期实])|含(?!义)|指(?![导挥定标引]))/u;
const OPEN_END = /等(?:\p{Script=Han}{0,4})?$/u;
/** What a sentence says of all that it has listed. */
const OF_ALL =
  /^(?:[，,](?:分别|均|都|已|全部|由|共同|并|切实|不断|有效|努力|着力|进一步|确保|实现|推动|形成|逐[步项一]|先后|受|覆盖|让|使|为|把|将))/u;
/** 一是…, ②…: the members have marks of their own, by which they are read elsewhere. */
const COUNTED = /^(?:[一二三四五六七八九十]{1,2}[是要]|第[一二三四五六七八九十]|其[一二三]|首先|既要)|[①-⑳⑴-⒇]/u;
/** 甲村12户, 东湾、西湾两村: such a member tells a number of its own. */
const AMOUNT = /\d|[两二三四五六七八九十][个项家名人村镇乡]/u;
/** 3支队伍分别为甲乡、乙乡提供服务: 为 leads on to whom something is done for. */
const ALLOTTED = /提供|开展|送[去上达]|解决|办理|争取|授课|服务$|带来/u;
const NUMERAL_AT_END = /[\d两二三四五六七八九十]$/u;

/** The list behind a count, where it is clear how its members are parted. */
export function listBehind(text: string, count: AnnouncedCount): CountedList | undefined {
  const { listStart: start, lead, value } = count;
  const words = wordsOfList(text, start, LONGEST_LIST);
  if (words === undefined || words === '') return undefined;
  const reading = lead.kind === 'bracket' ? readBracket(words, start) : readSentence(words, start, lead.binding);
  if (!reading || reading.members.length < 2 || !fits(reading, count)) return undefined;
  const items = itemsOf(reading.members, value);
  if (items === undefined || (items > value && mayHoldLess(reading))) return undefined;
  return { count, members: reading.members, items, binding: reading.binding, order: 'behind' };
}

/** Some of its members may belong to the one before, or to what the sentence says next. */
function mayHoldLess({ mark, members }: Reading): boolean {
  return mark === '、' ? areNested(members.map(({ words }) => words)) : mark === '，' && !shareAnEnd(members);
}

/** Whether these members can be what the count speaks of. */
function fits({ members, mark }: Reading, { isCounter, counter, lead, value }: AnnouncedCount): boolean {
  const words = members.map((member) => member.words.trim());
  if (!isCounter) return sharesWord(words, counter);
  if (words.some((word) => word.length < 2 || /^\d/u.test(word))) return false;
  const isWhole = members.length > value ? words.slice(0, -1) : words;
  if (isWhole.some((word) => NOT_ALL.test(word)) || words.some((word) => word.includes('其中'))) return false;
  if (words.some((word) => isAmountOf(word, counter))) return false;
  return mark !== '、' || !(words.some((word) => AMOUNT.test(word)) || (lead.binding === 'surely' && ALLOTTED.test(words.at(-1)!)));
}

/** 4项：甲2项；乙2项: those are parts to be added. */
function isAmountOf(word: string, counter: string): boolean {
  const at = word.lastIndexOf(counter);
  return at > 0 && NUMERAL_AT_END.test(word.slice(0, at));
}

/** 访企业、访项目、访群众; 原因不查清不放过、责任不落实不放过. */
export function sharesWord(words: readonly string[], counter: string): boolean {
  return words.every((word) => word.startsWith(counter[0]!)) || words.every((word) => word.endsWith(counter));
}

/** A bracket holds words parted by 、 and nothing else; undefined where that is not clear, as in 11个县（市、区）. */
function readBracket(words: string, start: number): Reading | undefined {
  if (/[；;，,：:]/u.test(words)) return undefined;
  const members = membersOf(words, start, '、');
  return members.length < FEWEST_IN_BRACKETS ? undefined : { mark: '、', members, binding: 'likely' };
}

/** A sentence may be parted on several levels; it is read where one of them is the evident one. */
function readSentence(words: string, start: number, binding: Binding): Reading | undefined {
  if (COUNTED.test(words)) return undefined;
  const segments = membersOf(words, start, '；');
  const [first = ''] = words.split(/[；;]/u);
  const clauses = membersOf(first, start, '，');
  const [clause = ''] = first.split(/[，,]/u);
  const names = membersOf(clause, start, '、');
  // 做大2个产业，即甲产业、乙产业；培育……: what names its list at once ends with its clause.
  if (segments.length > 1 && (binding !== 'surely' || names.length < 2)) return segmentsAlone(segments, names, clauses);
  if (names.length < 2) return clauses.length > 1 && areAlike(clauses) ? { mark: '，', members: clauses, binding: 'likely' } : undefined;
  if (clauses.length < 2) return { mark: '、', members: names, binding };
  const rest = first.slice(clause.length);
  return OF_ALL.test(rest) && !OPEN_END.test(clause) ? { mark: '、', members: names, binding } : undefined;
}

function segmentsAlone(segments: readonly ListMember[], names: readonly ListMember[], clauses: readonly ListMember[]): Reading | undefined {
  if (clauses.length > 1 ? !areBuiltAlike(segments) : names.length > 1) return undefined;
  return { mark: '；', members: segments, binding: areAlike(segments) ? 'likely' : 'usually' };
}

/** 创新驱动，打造甲；质量引领，构建乙: each of them is told in as many clauses. */
function areBuiltAlike(segments: readonly ListMember[]): boolean {
  const clauses = segments.map(({ words, start }) => membersOf(words, start, '，').length);
  return clauses.every((number) => number === clauses[0]);
}

interface Style {
  readonly mark: RegExp;
  readonly valueOf: (mark: string) => number;
}

const LONGEST_NUMBERED = 1500;
const MAY_BE_NUMBERED = /[①⑴1（(其]/u;
const FIRST_CIRCLED = 0x2460;
const FIRST_IN_BRACKETS = 0x2474;
const inChinese = (mark: string): number => parseChineseNumeral(mark.replaceAll(/[其（()）]/gu, '')) ?? 0;
/** ①…；②…, 1.…；2.…. A new way to number members is a line here. */
const STYLES: readonly Style[] = [
  { mark: /[①-⑳]/gu, valueOf: (mark) => mark.charCodeAt(0) - FIRST_CIRCLED + 1 },
  { mark: /[⑴-⒇]/gu, valueOf: (mark) => mark.charCodeAt(0) - FIRST_IN_BRACKETS + 1 },
  { mark: /(?<=^|[。；;，,、])\d{1,2}[.．](?!\d)/gu, valueOf: (mark) => parseInt(mark, 10) },
  { mark: /(?<=^|[。；;，,、])[（(]\d{1,2}[）)]/gu, valueOf: (mark) => parseInt(mark.slice(1), 10) },
  { mark: /(?<=^|[。；;，,、])[（(][一二三四五六七八九十]{1,2}[）)]/gu, valueOf: inChinese },
  { mark: /(?<=^|[。；;，,、])其[一二三四五六七八九]/gu, valueOf: inChinese },
];

/** Members that carry numbers, counted on from one to the end of the paragraph. */
export function numberedBehind(text: string, count: AnnouncedCount): CountedList | undefined {
  const { listStart } = count;
  // Every count of a line looks at what is behind it: no further than this, so that work grows as the line does.
  if (text.length - listStart > LONGEST_NUMBERED || !MAY_BE_NUMBERED.test(text[listStart] ?? '')) return undefined;
  const rest = text.slice(listStart);
  for (const { mark, valueOf } of STYLES) {
    const marks = matchesOf(mark, rest);
    if (marks[0]?.index !== 0 || marks.length < 2 || marks.some(({ 0: found }, at) => valueOf(found) !== at + 1)) continue;
    const members = marks.map(({ index, 0: found }): Span => ({ start: listStart + index, end: listStart + index + found.length }));
    // Fewer may go on in the next line.
    return { count, members, items: members.length, binding: members.length > count.value ? 'surely' : 'likely', order: 'behind' };
  }
  return undefined;
}

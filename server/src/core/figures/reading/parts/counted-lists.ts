import { keptByParagraph } from '../../../paragraph/kept.js';
import { readCount, type CountedList, type WrittenCount } from './counted-list.js';
import { isKnownByNumber } from './known-by-number.js';
import { areNested, isClosedByJoint, lastClause, membersOf, sizeOf, type ListMember } from './list-members.js';
import { sharesWord } from './lists-behind.js';
import { matchesOf } from '../../../text/matches.js';

const COUNT =
  /(?<etc>等)?(?<![\d.第＋+几一二两三四五六七八九十百千年月日“"‘])(?<number>\d{1,2}|[二两三四五六七八九十]{1,3})(?:(?<counter>[个项大类种地家名位条部份件座所支](?!百分点|月|小时|工作日|以上|左右|多|余)(?=[\p{Script=Han}“])|(?=部门))|(?<last>[类种项个](?=[。，；）]))|(?<shared>\p{Script=Han}))/gu;
const LONGEST_CLAUSE = 160;
const MAY_LIST = /、|[》”][《“]/u;
/** The end of another phrase, or a verb that goes on to its own object: 东村、西村建成3个中心. */
const NOT_THE_LIST =
  /(?:[、等的了各这该共计约近每前后和及与或其另超逾达有为是在对从向按由被将把用以到于进建立设置展办造成供加定出取升增]|以上|上述|涉及|覆盖|完成|实施|推进|推行|落实|实现|打造|配备|整合|抓好|做好|突出|围绕|聚焦|针对|健全|完善|明确|包括|包含|评选|命名|检查|整治|承担|负责|获得|获评|编制|修订|印发|组织|调整|下放|收回|排查|发现|查处|解决|化解|选派|培育|引进|储备|谋划|启动|开通|推出|列出|梳理|清理|取消|涵盖)$/u;
const UNCLEAR = /[\d…等%％]|其中|[二两三四五六七八九十](?:个|项|大|类|种|方面)/u;
const ENDS_IN_NUMBER = /[项个]/u;
const FEWEST_MEMBERS = 3;
const LONGEST_MEMBER = 16;
/** One word for several members: 公检法、信访4个部门. */
const SEVERAL_IN_ONE = /公检法|[科教文卫体]{3}|农林水|水电[路气]?|[省市县乡镇村]{2}|(?<!住房)城乡|党政|人大政协|东西|南北/u;
/** Names of one list are about as long as each other. */
const ROOM = 1;
const BOOK_OR_QUOTED = /^(?:“[^“”]*”|《[^《》]*》)$/u;
const QUOTED_PAIR = /^(?:“[^“”]*”[和与]“[^“”]*”|《[^《》]*》[和与]《[^《》]*》)$/u;
const ENDS_QUOTED = /[”》]$/u;
/** 医生、护士5名, 食品、药品8家: those may be kinds, with several of each; these names are of one. Nothing counted by another word is surely one. */
const PERSON = /^\p{Script=Han}{2,4}(?<![师员长官生工者手人士警])$/u;
const HOUSE = /[局院委办会所站厂店社团部中心公司集团行馆]$/u;
const NEVER = /(?!)/u;
const EACH_IS_ONE: Readonly<Record<string, RegExp>> = {
  家: HOUSE, 名: PERSON, 位: PERSON, 条: NEVER, 部: NEVER, 份: NEVER, 件: NEVER, 座: NEVER, 所: NEVER, 支: NEVER,
}; // prettier-ignore
/** What a sentence says of itself before it lists: 全面推行, 与. */
const LEADING = /^(?:[与同和在对从向]|以及)/u;

/** The lists of a paragraph that are followed by their own count: 青山、白石、云溪、柳河4个乡镇, 《甲》《乙》等2项制度. */
export const countedListsOf = keptByParagraph(({ text }): readonly CountedList[] => {
  if (!MAY_LIST.test(text)) return [];
  return matchesOf(COUNT, text).flatMap((match) => countedList(text, match) ?? []);
});

function countedList(text: string, match: RegExpExecArray): CountedList | undefined {
  const { number, etc = '', shared, last = '', counter = last } = match.groups!;
  const end = match.index;
  const count = readCount(number!, end + etc.length);
  if (!count || isKnownByNumber(text, count.span.start)) return undefined;
  const before = text.slice(Math.max(0, end - LONGEST_CLAUSE), end);
  // Most numbers count nothing that is listed: they are told apart before their clause is read.
  if (!MAY_LIST.test(before) || (shared && before.split(shared).length <= FEWEST_MEMBERS)) return undefined;
  const clause = lastClause(before);
  const start = end - clause.length;
  if (clause.length >= LONGEST_CLAUSE) return undefined;
  if (shared) return etc ? undefined : sharedList(text, count, { clause, start, shared });
  const members = membersOf(clause.replace(LEADING, ' '), start, '、');
  const quoted = quotedList(members, count, { hasMore: etc !== '' });
  // 供水、供电、供气项目5个: only kinds are counted at the end of a sentence.
  if (quoted || ENDS_IN_NUMBER.test(last) || UNCLEAR.test(clause) || NOT_THE_LIST.test(clause) || !isList(members, counter)) return quoted;
  const items = itemsBefore(members, count.value, { goesOn: followsAList(text.slice(Math.max(0, start - LONGEST_CLAUSE), start)) });
  if (items === undefined || (etc && items <= count.value)) return undefined;
  return { count, members, items, binding: 'likely', order: etc ? 'open' : 'before' };
}

interface SharedClause {
  readonly clause: string;
  readonly start: number;
  readonly shared: string;
}

/** “进校园、进企业”两进, 诉调、访调两调: what is counted is the word that all members share. */
function sharedList(text: string, count: WrittenCount, { clause, start, shared }: SharedClause): CountedList | undefined {
  const end = start + clause.length;
  const isQuoted = clause.endsWith('”');
  const from = isQuoted ? start + clause.lastIndexOf('“') + 1 : start;
  const members = membersOf(text.slice(from, isQuoted ? end - 1 : end), from, '、');
  const words = members.map((member) => member.words);
  const isShared = isQuoted ? sharesWord(words, shared) : sharesWord(words.slice(1), shared) && words[0]?.includes(shared) === true;
  if (members.length < FEWEST_MEMBERS || !isShared || members.some(({ joints, words: told }) => joints > 0 || /\d/u.test(told)))
    return undefined;
  return { count, members, items: members.length, binding: isQuoted ? 'surely' : 'likely', order: 'before' };
}

/** What is quoted right before the count, if nothing else is listed with it. */
function quotedList(
  members: readonly ListMember[],
  count: WrittenCount,
  { hasMore }: { readonly hasMore: boolean },
): CountedList | undefined {
  const [first, ...others] = members;
  const last = others.at(-1);
  if (!first || !last || first.joints > 0 || !ENDS_QUOTED.test(first.words)) return undefined;
  const isPair = QUOTED_PAIR.test(last.words);
  if (!others.every((member) => BOOK_OR_QUOTED.test(member.words) || (isPair && member === last))) return undefined;
  const items = members.length + (isPair ? 1 : 0);
  if (hasMore && items <= count.value) return undefined;
  return { count, members, items, binding: hasMore && last.words.endsWith('》') ? 'surely' : 'likely', order: hasMore ? 'open' : 'before' };
}

/** 农业、水利，交通、电力、通信5个部门: the list may have begun before the comma. */
function followsAList(before: string): boolean {
  return before.endsWith('，') && lastClause(before.slice(0, -1)).includes('、');
}

/** Whether it is clear that the count speaks of some of them; the first may have a verb before it. */
function isList(members: readonly ListMember[], counter: string): boolean {
  const each = EACH_IS_ONE[counter];
  return (
    members.length >= FEWEST_MEMBERS &&
    members.slice(1).every(({ words }) => words.length >= 2 && words.length <= LONGEST_MEMBER && (each === undefined || each.test(words)))
  );
}

/** How many are named; undefined where the count may be right in one way of reading the list, and where it is wrong in all but doubtful ones. */
function itemsBefore(members: readonly ListMember[], value: number, { goesOn }: { readonly goesOn: boolean }): number | undefined {
  const { least, most } = sizeOf(members);
  if (value >= least && value <= most) return least === most ? value : undefined;
  if (value > most) return goesOn || members.some(({ words }) => SEVERAL_IN_ONE.test(words)) ? undefined : most;
  if (least !== most) return isPlainEnumeration(members) ? most : undefined;
  return mayBeginWithin(members, members.length - value) ? undefined : least;
}

/** 学习、培训、考核、奖惩和监督: alike in all but the last joint, so that nothing else can be meant than all of them. */
function isPlainEnumeration(members: readonly ListMember[]): boolean {
  if (!isClosedByJoint(members)) return false;
  const [before = '', after = ''] = members.at(-1)!.words.split(/以及|[和及与或]/u);
  const lengths = [...members.slice(1, -1).map(({ words }) => words), before, after].map(({ length }) => length);
  return Math.max(...lengths) - Math.min(...lengths) <= ROOM;
}

/** 针对甲类、乙类人才分别实施东山、西山两大工程: the name that the counted ones would begin with holds the end of another list. */
function mayBeginWithin(members: readonly ListMember[], first: number): boolean {
  const [name = '', ...others] = members.slice(first).map(({ words }) => words);
  if (areNested([name, ...others])) return true;
  return name.length > Math.max(...others.map(({ length }) => length)) + ROOM || name.includes('的');
}

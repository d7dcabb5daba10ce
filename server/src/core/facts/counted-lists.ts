import { keptByParagraph } from '../document/kept.js';
import { parseChineseNumeral } from '../chinese/numerals.js';
import { isKnownByNumber } from '../data/known-by-number.js';
import type { Span } from '../text/span.js';
import { areNested, lastClause, namesIn, type ListedName } from './listed-names.js';

/** A list with its count right behind it: 青山、白石、云溪、柳河4个乡镇. Spans are offsets into the text read. */
export interface CountedList {
  readonly value: number;
  /** The numeral alone. */
  readonly span: Span;
  readonly numeral: 'arabic' | 'chinese';
  readonly list: Span;
  /** How many are named: the value, if it can be read so. */
  readonly items: number;
}

const COUNT =
  /(?<![\d.第＋+几一二两三四五六七八九十百千年月日“"‘])(?<number>\d{1,2}|[二两三四五六七八九十]{1,3})(?:(?:个|项|大|类|种)(?!百分点|月|小时|工作日|以上|左右|多|余)|(?=部门))(?=[\p{Script=Han}“])/gu;
const LONGEST_CLAUSE = 120;
/** 等, the end of another phrase, or a verb that goes on to its own object: 东村、西村建成3个中心. */
const NOT_THE_LIST =
  /(?:[、等的了各这该共计约近每前后和及与或其另超逾达有为是在对从向按由被将把用以到于进建立设置展办造成供加定出取升增]|以上|上述|涉及|覆盖|完成|实施|推进|推行|落实|实现|打造|配备|整合|抓好|做好|突出|围绕|聚焦|针对|健全|完善|明确|包括|包含|评选|命名|检查|整治|承担|负责|获得|获评|编制|修订|印发|组织|调整|下放|收回|排查|发现|查处|解决|化解|选派|培育|引进|储备|谋划|启动|开通|推出|列出|梳理|清理|取消|涵盖)$/u;
const UNCLEAR = /[\d…等%％]|其中|[二两三四五六七八九十](?:个|项|大|类|种|方面)/u;
const FEWEST_MEMBERS = 3;
const LONGEST_MEMBER = 16;
/** One word for several members: 公检法、信访4个部门. */
const SEVERAL_IN_ONE = /公检法|[科教文卫体]{3}|农林水|水电[路气]?|[省市县乡镇村]{2}|城乡|党政|人大政协|东西|南北/u;
/** Names of one list are about as long as each other. */
const ROOM = 1;

/** The lists of a paragraph that are followed by their own count. */
export const countedListsOf = keptByParagraph(({ text }) => readCountedLists(text));

function readCountedLists(text: string): readonly CountedList[] {
  if (!/、|》《/u.test(text)) return [];
  return [...text.matchAll(COUNT)].flatMap((match) => {
    const { number } = match.groups!;
    const span = { start: match.index, end: match.index + number!.length };
    const clause = lastClause(text.slice(Math.max(0, span.start - LONGEST_CLAUSE), span.start));
    const value = /^\d/u.test(number!) ? Number(number) : parseChineseNumeral(number!);
    const names = membersOf(clause);
    if (!names || value === undefined || value < 2 || isKnownByNumber(text, span.start)) return [];
    const start = span.start - clause.length;
    const items = itemsOf(names, value, { goesOn: followsAList(text.slice(Math.max(0, start - LONGEST_CLAUSE), start)) });
    if (items === undefined) return [];
    return {
      value,
      span,
      numeral: /^\d/u.test(number!) ? ('arabic' as const) : ('chinese' as const),
      list: { start, end: span.start },
      items,
    };
  });
}

/** 农业、水利，交通、电力、通信5个部门: the list may have begun before the comma. */
function followsAList(before: string): boolean {
  return before.endsWith('，') && lastClause(before.slice(0, -1)).includes('、');
}

/** The names, where it is clear that the count speaks of some of them; the first may have a verb before it. */
function membersOf(clause: string): readonly ListedName[] | undefined {
  if (clause.length >= LONGEST_CLAUSE || UNCLEAR.test(clause) || NOT_THE_LIST.test(clause)) return undefined;
  const names = namesIn(clause);
  const [, ...others] = names;
  const isList =
    countOf(names).least >= FEWEST_MEMBERS &&
    others.every(({ name, joint }) => joint === '和' || (name.length >= 2 && name.length <= LONGEST_MEMBER));
  return isList ? names : undefined;
}

function countOf(names: readonly ListedName[]): { readonly least: number; readonly most: number } {
  return { least: 1 + names.slice(1).filter(({ joint }) => joint === '、').length, most: names.length };
}

/** How many are named; undefined where the count may be right in one way of reading the list, and where it is wrong in all but doubtful ones. */
function itemsOf(names: readonly ListedName[], value: number, { goesOn }: { readonly goesOn: boolean }): number | undefined {
  const { least, most } = countOf(names);
  if (value >= least && value <= most) return least === most ? value : undefined;
  if (value > most) return goesOn || names.some(({ name }) => SEVERAL_IN_ONE.test(name)) ? undefined : most;
  if (least !== most) return isPlainEnumeration(names) ? least : undefined;
  return mayBeginWithin(names, names.length - value) ? undefined : least;
}

/** 学习、培训、考核、奖惩和监督: alike in all but the last joint, so that nothing else can be meant than all of them. */
function isPlainEnumeration(names: readonly ListedName[]): boolean {
  const joints = names.slice(1).filter(({ joint }) => joint === '和');
  const lengths = names.slice(1).map(({ name }) => name.length);
  return joints.length === 1 && names.at(-1)!.joint === '和' && Math.max(...lengths) - Math.min(...lengths) <= ROOM;
}

/** 针对甲类、乙类人才分别实施东山、西山两大工程: the name that the counted ones would begin with holds the end of another list. */
function mayBeginWithin(names: readonly ListedName[], first: number): boolean {
  const [name = '', ...others] = names.slice(first).map(({ name: one }) => one);
  if (areNested([name, ...others])) return true;
  return name.length > Math.max(...others.map(({ length }) => length)) + ROOM || name.includes('的');
}

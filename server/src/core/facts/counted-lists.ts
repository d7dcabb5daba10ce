import { keptByParagraph } from '../document/kept.js';
import { parseChineseNumeral } from '../chinese/numerals.js';
import type { Span } from '../text/span.js';

/** A list with its count right behind it: 青山、白石、云溪、柳河4个乡镇. Spans are offsets into the text read. */
export interface CountedList {
  readonly value: number;
  /** The numeral alone. */
  readonly span: Span;
  readonly numeral: 'arabic' | 'chinese';
  readonly list: Span;
  /** How many are named; 和 and 及 may join two members or stand within one. */
  readonly least: number;
  readonly most: number;
}

const COUNT =
  /(?<![\d.第＋+几一二两三四五六七八九十百千年月日“"‘])(?<number>\d{1,2}|[二两三四五六七八九十]{1,3})(?:(?:个|项|大|类|种)(?!百分点|月|小时|工作日|以上|左右|多|余)|(?=部门))(?=[\p{Script=Han}“])/gu;
const CLAUSE_MARK = /[，,。；;：:！？!?（）()\t|]/u;
const LONGEST_CLAUSE = 120;
const BETWEEN_BOOKS = /》[、和及与]?《/gu;
const JOINT = /以及|[和及与或]/gu;
/** 等, the end of another phrase, or a verb that goes on to its own object: 东村、西村建成3个中心. */
const NOT_THE_LIST =
  /(?:[等的了各这该共计约近每前后和及与或其另超逾达有为是在对从向按由被将把用以到于进建立设置展办造成供加定出取升增]|以上|上述|涉及|覆盖|完成|实施|推进|推行|落实|实现|打造|配备|整合|抓好|做好|突出|围绕|聚焦|针对|健全|完善|明确|包括|包含|评选|命名|检查|整治|承担|负责|获得|获评|编制|修订|印发|组织|调整|下放|收回|排查|发现|查处|解决|化解|选派|培育|引进|储备|谋划|启动|开通|推出|列出|梳理|清理|取消|涵盖)$/u;
const UNCLEAR = /[\d…等%％]|其中|[二两三四五六七八九十](?:个|项|大|类|种|方面)/u;
const FEWEST_MEMBERS = 3;
const LONGEST_MEMBER = 16;

/** The lists of a paragraph that are followed by their own count. */
export const countedListsOf = keptByParagraph(({ text }) => readCountedLists(text));

function readCountedLists(text: string): readonly CountedList[] {
  if (!/、|》《/u.test(text)) return [];
  return [...text.matchAll(COUNT)].flatMap((match) => {
    const { number } = match.groups!;
    const clause = text
      .slice(Math.max(0, match.index - LONGEST_CLAUSE), match.index)
      .split(CLAUSE_MARK)
      .at(-1)!;
    const members = membersOf(clause);
    const value = /^\d/u.test(number!) ? Number(number) : parseChineseNumeral(number!);
    if (!members || value === undefined || value < 2) return [];
    const joints = members.reduce((sum, member) => sum + (member.match(JOINT)?.length ?? 0), 0);
    return {
      value,
      span: { start: match.index, end: match.index + number!.length },
      numeral: /^\d/u.test(number!) ? ('arabic' as const) : ('chinese' as const),
      list: { start: match.index - clause.length, end: match.index },
      least: members.length,
      most: members.length + joints,
    };
  });
}

/** The members, where it is clear that the count speaks of them; the first may have a verb before it. */
function membersOf(clause: string): readonly string[] | undefined {
  if (clause.length >= LONGEST_CLAUSE || UNCLEAR.test(clause) || NOT_THE_LIST.test(clause)) return undefined;
  const members = clause.replaceAll(BETWEEN_BOOKS, '》、《').split('、');
  const [, ...others] = members;
  const isList = members.length >= FEWEST_MEMBERS && others.every(({ length }) => length >= 2 && length <= LONGEST_MEMBER);
  return isList ? members : undefined;
}

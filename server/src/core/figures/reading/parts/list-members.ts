import { isInside } from '../../../text/quotes.js';
import type { Span } from '../../../text/span.js';
import { matchesOf } from '../../../text/matches.js';

/** What parts the members of a list, from the widest to the narrowest. */
export type ListMark = '；' | '，' | '、';

/** A member of a list. Its span counts in the text that was read. */
export interface ListMember extends Span {
  /** As it stands there, with all covered that is quoted or in brackets. */
  readonly words: string;
  /** How many 和, 及, 与 stand within: each may part two members or belong to a name. */
  readonly joints: number;
}

const QUOTED = /“[^“”]*”|‘[^‘’]*’|《[^《》]*》/gu;
const BRACKETED = /（[^（）]*）|\([^()]*\)/gu;
const QUOTES = ['“”', '‘’', '《》'] as const;
/** Stands for each character of what is quoted: its marks part nothing. */
const QUOTED_CHAR = '\u{E000}';
/** Stands for what brackets tell of a member. */
const BRACKET_CHAR = '\u{E001}';
const CLAUSE_MARK = /[，,。；;：:！？!?（）()\t|]/gu;
/** The end of the list's sentence, or of the brackets or quotes that it stands in, or what all of its members come to. */
const LIST_END =
  /[。！？!?）)\t|]|(?<!\u{E000})[”’》]|[；;，,](?=[一二三四五六七八九十]{1,2}[是要]|其[一二三四五六七八九]|[^，,；;。]{0,8}(?:合计|总计|共计|累计|总[量额数]|盘子)|(?:全年|年度|一年)[^，,；;。]{0,8}\d)/u;
/** Books and what is quoted need no mark between them. */
const PARTING: Readonly<Record<ListMark, RegExp>> = {
  '；': /[；;]/gu,
  '，': /[，,]/gu,
  '、': /、|(?<=[》”])(?=[《“])/gu,
};
const JOINT = /以及|或者|(?<![总饱])和(?![谐平睦美])|(?<![普涉遍顾推])及(?![时早格])|(?<!参)与(?!会|时)|或/gu;
const LEADING_JOINT = /^(?:以及|或者|[和及与或并])/u;
/** A verb with its object: such a member may hold a list of its own. */
const PHRASE =
  /^(?:推[行进动广出]|优化|完善|健全|加[强快大]|强化|深化|开展|实施|落实|打造|建[立成设强]|新建|构建|夯实|压实|筑牢|培育|激发|发挥|规范|提[升高供]|制定|出台|印发|[设成]立|创[新建]|支持|改善|拓展|举办|解决|化解|抓好|做好|聚焦|围绕)[\p{Script=Han}\u{E000}“《]{2}/u;
const SHORT = 12;

/** A stretch of the same length with all that is quoted covered. */
export function coverQuoted(stretch: string): string {
  return stretch.replaceAll(QUOTED, (words) => `${words[0]!}${QUOTED_CHAR.repeat(words.length - 2)}${words.at(-1)!}`);
}

/** The same, with what stands in brackets covered, too. */
function coverAsides(stretch: string): string {
  return coverQuoted(stretch.replaceAll(BRACKETED, (words) => BRACKET_CHAR.repeat(words.length)));
}

/** The words of a list that begins at a place, to the end of its sentence, or undefined where that is too far; covered. */
export function wordsOfList(text: string, start: number, longest: number): string | undefined {
  const covered = coverAsides(text.slice(start, start + longest));
  const end = covered.search(LIST_END);
  if (end >= 0) return covered.slice(0, end);
  return start + longest < text.length ? undefined : covered;
}

/** The words behind the last mark of a stretch, of the same length as they stand there; covered. */
export function lastClause(stretch: string): string {
  const covered = coverAsides(stretch);
  const unclosed = QUOTES.map(([open, close]) => (isInside(covered, covered.length, open!, close!) ? covered.lastIndexOf(open!) + 1 : 0));
  const start = Math.max(...unclosed, ...matchesOf(CLAUSE_MARK, covered).map(({ index }) => index + 1));
  return covered.slice(start);
}

/** What covered words list, parted by one mark; `start` is where they begin. */
export function membersOf(covered: string, start: number, mark: ListMark): readonly ListMember[] {
  const members: ListMember[] = [];
  let at = 0;
  const add = (end: number): void => {
    const whole = covered.slice(at, end);
    const words = whole.replace(LEADING_JOINT, '');
    const [from, told] = [at + whole.length - words.length, words.replaceAll(BRACKET_CHAR, '')];
    if (told.trim() !== '') members.push({ start: start + from, end: start + end, words: told, joints: told.match(JOINT)?.length ?? 0 });
  };
  for (const match of matchesOf(PARTING[mark], covered)) {
    add(match.index);
    at = match.index + match[0].length;
  }
  add(covered.length);
  return members;
}

/** How many members there are, at least and at most; the same where each holds as many joints: 普法与执法、管理与服务. */
export function sizeOf(members: readonly ListMember[]): { readonly least: number; readonly most: number } {
  const joints = members.map((member) => member.joints);
  const isEven = members.length > 1 && joints.every((number) => number === joints[0]);
  return { least: members.length, most: members.length + (isEven ? 0 : joints.reduce((sum, number) => sum + number, 0)) };
}

/** A、B和C: the joint closes the list, where it stands between the last two alone. */
export function isClosedByJoint(members: readonly ListMember[]): boolean {
  return members.at(-1)?.joints === 1 && members.slice(0, -1).every(({ joints }) => joints === 0);
}

/** Members that begin or end alike are members of one list. */
export function shareAnEnd(members: readonly ListMember[]): boolean {
  const words = members.map((member) => member.words.trim());
  return [0, -1].some((end) => words.every((word) => word.at(end) === words[0]!.at(end)));
}

/** So are those that are equally long; but what the sentence says next may be so by chance. */
export function areAlike(members: readonly ListMember[]): boolean {
  const lengths = new Set(members.map((member) => member.words.trim().length));
  return shareAnEnd(members) || (lengths.size === 1 && [...lengths][0]! <= SHORT);
}

/** 推行甲、乙，优化丙 without the comma: some begin with a verb and some do not, which then belong to the one before them. */
export function areNested(names: readonly string[]): boolean {
  const phrases = names.filter((name) => PHRASE.test(name)).length;
  return phrases > 0 && phrases < names.length;
}

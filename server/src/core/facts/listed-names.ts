import { isInside } from '../text/quotes.js';

/** One name of a list, with what joins it to the one before: 、 parts members, 和 may join two members or stand within one. */
export interface ListedName {
  readonly name: string;
  readonly joint: '' | '、' | '和';
}

const QUOTED = /“[^“”]*”|‘[^‘’]*’|《[^《》]*》/gu;
const BRACKETED = /（[^（）]*）|\([^()]*\)/gu;
const QUOTES = ['“”', '‘’', '《》'] as const;
/** Stands for each character of what is quoted: its marks part nothing. */
const QUOTED_CHAR = '\u{E000}';
/** Stands for what brackets tell of a member. */
const BRACKET_CHAR = '\u{E001}';
const CLAUSE_MARK = /[，,。；;：:！？!?（）()\t|]/gu;
const JOINT = /、|以及|[和及与或]/gu;
/** A verb with its object: such a member may hold a list of its own. */
const PHRASE =
  /^(?:推[行进动广出]|优化|完善|健全|加[强快大]|强化|深化|开展|实施|落实|打造|建[立成设强]|新建|构建|夯实|压实|筑牢|培育|激发|发挥|规范|提[升高供]|制定|出台|印发|[设成]立|创[新建]|支持|改善|拓展|举办|解决|化解|抓好|做好|聚焦|围绕)[\p{Script=Han}\u{E000}“《]{2}/u;

/** A stretch of the same length with all that is quoted covered. */
export function coverQuoted(stretch: string): string {
  return stretch.replaceAll(QUOTED, (words) => `${words[0]!}${QUOTED_CHAR.repeat(words.length - 2)}${words.at(-1)!}`);
}

/** The words behind the last mark of a stretch, of the same length as they stand there; what is quoted or in brackets is covered. */
export function lastClause(stretch: string): string {
  const covered = coverQuoted(stretch.replaceAll(BRACKETED, (words) => BRACKET_CHAR.repeat(words.length)));
  const unclosed = QUOTES.map(([open, close]) => (isInside(covered, covered.length, open!, close!) ? covered.lastIndexOf(open!) + 1 : 0));
  const start = Math.max(...unclosed, ...Array.from(covered.matchAll(CLAUSE_MARK), ({ index }) => index + 1));
  return covered.slice(start);
}

/** The names of a covered clause, in order. Books need no mark between them. */
export function namesIn(clause: string): readonly ListedName[] {
  const names: ListedName[] = [];
  let joint: ListedName['joint'] = '';
  let at = 0;
  const add = (end: number): void => {
    const [first = '', ...books] = clause
      .slice(at, end)
      .replaceAll(BRACKET_CHAR, '')
      .split(/(?<=》)(?=《)/u);
    names.push({ name: first, joint });
    for (const name of books) names.push({ name, joint: '、' });
  };
  for (const match of clause.matchAll(JOINT)) {
    add(match.index);
    joint = match[0] === '、' ? '、' : '和';
    at = match.index + match[0].length;
  }
  add(clause.length);
  // “甲”、和“乙”: the two marks are one.
  return names.filter(({ name }, index) => name !== '' || index === 0);
}

/** 推行甲、乙，优化丙 without the comma: some begin with a verb and some do not, which then belong to the one before them. */
export function areNested(names: readonly string[]): boolean {
  const phrases = names.filter((name) => PHRASE.test(name)).length;
  return phrases > 0 && phrases < names.length;
}

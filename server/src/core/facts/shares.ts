import type { Quantity } from '../chinese/quantities.js';
import { keptByParagraph } from '../document/kept.js';
import { firstAfter } from './part-chain.js';

/** A number of things, and how many of them were dealt with: 应持证34名，已持证31名 / 收到意见36条，采纳30条 / 292宗，已处置243宗. */
export interface Share {
  readonly whole: Quantity;
  readonly part: Quantity;
  /** What was done: 持证, 采纳, 处置 …; empty where only 其中 stands. */
  readonly deed: string;
  /** The part can never exceed the whole. */
  readonly proper: boolean;
  /** The whole is what had to be done: 应持证34名. */
  readonly due: boolean;
}

const SIGNS = /应|已|实际|属实|发现|采纳|采用|中|完成/u;
const CLAUSE_MARK = /[。；;，,、（）()：:！？]/u;
const OUGHT = /应(?!急|用|对|诉|届|收尽)(?:当)?(?<deed>[\p{Script=Han}]{1,14})$/u;
/** 计划检查240户，实际检查228户 / 全年目标4000人，实际完成4215人. */
const PLANNED = /计划[\p{Script=Han}]{1,14}$|(?:目标|任务)(?:为|是|数)?$/u;
const CARRIED_OUT = /^(?:已|全年|共|累计)?完成[\p{Script=Han}]{0,6}$/u;
const HAS = /(?:已|实际|实)(?:经)?(?<deed>[\p{Script=Han}]{1,10})$/u;
const DONE = /已(?:经|全部)?(?<deed>[\p{Script=Han}]{2,6}?)(?:[\p{Script=Han}]{0,8})$/u;
const ADOPTED = /(?:采纳|采用)(?:了)?(?:意见|建议|意见建议)?$/u;
const OPINIONS = /意见|建议/u;
const AMONG = /其中[：:，,]?(?:已|有)?(?<deed>[\p{Script=Han}]{0,10})$/u;
/** 34名人员中，有31名 … */
const OUT_OF = /中[，,]?有?$/u;
/** 31名已持证: the deed stands after the number. */
const DEED_AFTER = /^(?:已经?)?(?<deed>[\p{Script=Han}]{2,8})/u;
/** What the work began with; anything else before 已 may be another matter. */
const BEGUN =
  /受理|收到|接到|接收|立案|积案|发现|排查|摸排|梳理|核查|查出|检出|反馈|交办|转办|征集|登记|计划|下达|目标|任务|承办|认领|签订|申请|需/u;
/** What was found out about those that were looked into cannot be more than they are. */
const LOOKED_INTO = /线索|举报|抽查|抽检|检查/u;
const FOUND_OUT =
  /(?:核查|查证|调查|经查)?属实$|^(?:经查)?(?:发现)?(?:存在)?[\p{Script=Han}]{0,6}(?:问题|违法|违规)的(?:企业|单位|门店|商户|市场主体)$/u;
/** 共有乡镇16个，已设立执法队的14个. */
const ALL = /共有|现有|共/u;
const THOSE_THAT = /^(?:已|其中)[\p{Script=Han}]{2,20}的(?:有)?$/u;
/** 交办积案分别为5件、19件、43件，共67件，已化解62件: what they are is told before the list. */
const TOTALLED = /^(?:总共|合计|总计|共计|共)$/u;
const LONGEST_LIST = 60;
const FARTHEST = 30;
const BRACKET = /[（(][^（()）]{1,60}[）)]/u;
/** The number stood in brackets, which close before the next one. */
const CLOSED = /^[^（()）]*[）)]/u;
const MOST_IN_BRACKETS = 6;
const LONGEST_NOUN = 6;
const LONGEST_CLAUSE = 30;

/** The shares that a paragraph tells, in order. Whole and part stand side by side in one sentence, in the same unit. */
export const readShares = keptByParagraph(({ text, quantities, sentences }): readonly Share[] => {
  if (!SIGNS.test(text)) return [];
  const shares: Share[] = [];
  for (const sentence of sentences) {
    for (
      let index = firstAfter(quantities, sentence.start) + 1;
      index < quantities.length && quantities[index]!.span.end <= sentence.end;
      index++
    ) {
      const part = quantities[index]!;
      const whole = wholeBefore(text, quantities, index);
      const between = text.slice(whole.span.end, part.span.start).replace(BRACKET, '');
      if (whole.span.start < sentence.start || part.unitClass !== whole.unitClass || part.unitClass === '' || part.unitClass === 'percent')
        continue;
      if (between.length > FARTHEST) continue;
      const clause = clauseBefore(text, part);
      const named = between.slice(0, Math.max(0, between.length - clause.length));
      const after = DEED_AFTER.exec(text.slice(part.span.end, part.span.end + 10))?.groups!['deed'] ?? '';
      const own = clauseBefore(text, whole);
      const before = TOTALLED.test(own) ? text.slice(Math.max(sentence.start, whole.span.start - LONGEST_LIST), whole.span.start) : own;
      const share = readShare({ before, named, clause, after });
      if (share) shares.push({ whole, part, ...share });
    }
  }
  return shares;
});

/** The number before, or before the brackets in which that one stands: 应持证人员34名（公务员16名、事业人员18名），已持证31名. */
function wholeBefore(text: string, quantities: readonly Quantity[], index: number): Quantity {
  const near = quantities[index - 1]!;
  if (!CLOSED.test(text.slice(near.span.end, quantities[index]!.span.start))) return near;
  const open = Math.max(text.lastIndexOf('（', near.span.start), text.lastIndexOf('(', near.span.start));
  const outer = quantities.slice(Math.max(0, index - MOST_IN_BRACKETS), index).findLast(({ span }) => span.end <= open);
  return outer && open - outer.span.end <= LONGEST_NOUN ? outer : near;
}

function clauseBefore(text: string, { span }: Quantity): string {
  return text
    .slice(Math.max(0, span.start - LONGEST_CLAUSE), span.start)
    .split(CLAUSE_MARK)
    .at(-1)!
    .replaceAll(' ', '');
}

/** The words around the two numbers: before the whole, between its unit and the part's clause, in that clause, after the part. */
interface ShareWords {
  readonly before: string;
  readonly named: string;
  readonly clause: string;
  readonly after: string;
}

function readShare({ before, named, clause, after }: ShareWords): Pick<Share, 'deed' | 'proper' | 'due'> | undefined {
  const ought = OUGHT.exec(before)?.groups!['deed'];
  const has = HAS.exec(clause)?.groups!['deed'];
  if (ought !== undefined && has !== undefined) return { deed: has.slice(0, 2), proper: begunAlike(ought, has), due: true };
  if (PLANNED.test(before)) {
    if (has !== undefined) return { deed: has.slice(0, 2), proper: false, due: true };
    if (CARRIED_OUT.test(clause)) return { deed: '完成', proper: false, due: true };
  }
  if (ADOPTED.test(clause) && OPINIONS.test(before + named + clause))
    return { deed: '采纳', proper: OPINIONS.test(before + named), due: false };
  if (LOOKED_INTO.test(before + named) && FOUND_OUT.test(clause)) return { deed: clause.slice(-2), proper: true, due: false };
  if (ALL.test(before) && THOSE_THAT.test(clause)) return { deed: clause.slice(1, 3), proper: true, due: false };
  const among = AMONG.exec(clause);
  if (among) return { deed: among.groups!['deed']! || after, proper: false, due: false };
  if (OUT_OF.test(named + clause)) return { deed: after, proper: false, due: false };
  const done = BEGUN.test(before + named) ? DONE.exec(clause)?.groups!['deed'] : undefined;
  return done === undefined ? undefined : { deed: done, proper: false, due: false };
}

/** 应缴罚款, 已缴: the shorter of the two is how the other begins. */
function begunAlike(ought: string, has: string): boolean {
  const length = Math.min(2, ought.length, has.length);
  return ought.slice(0, length) === has.slice(0, length);
}

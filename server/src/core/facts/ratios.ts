import { baseValue, fits, roundingOf } from '../chinese/arithmetic.js';
import type { Quantity } from '../chinese/quantities.js';
import { keptByParagraph } from '../document/kept.js';
import type { Paragraph } from '../document/paragraph.js';
import { bareShareOf } from './bare-shares.js';
import { firstAfter } from './part-chain.js';
import { readBreakdowns } from './totals.js';
import { readShares, type Share } from './shares.js';
import { statedBaseOf } from './stated-bases.js';
import { sentenceAt } from './sentences.js';

/** A printed percentage of two counts. */
export interface Ratio {
  readonly percent: Quantity;
  readonly part: Quantity;
  readonly whole: Quantity;
  /** The counts give it; otherwise no counts near by do. */
  readonly holds: boolean;
  /** What the counts give, with as many decimals as printed. */
  readonly computed: string;
  /** Cut off instead of rounded: 99.85 printed as 99.8. */
  readonly truncated: boolean;
  /** The sentence itself says what was due, or what the part is among; otherwise only the rate's name tells its base. */
  readonly certain: boolean;
}

type Pair = Pick<Share, 'part' | 'whole'> & {
  readonly certain: boolean;
  /** The whole is a target, which can be outdone. */
  readonly target?: boolean;
};

/** A printed percentage with the two counts that it is told of, whatever they give. */
export interface RatioPair extends Pair {
  readonly percent: Quantity;
}

const RATE = /(?<noun>[\p{Script=Han}]{1,8})率(?:为|达到|达|是|高达|仅为)?[ ]*$/u;
const SHARE = /(?:占比|占(?:其|应[\p{Script=Han}]{1,4}?)?(?:总数|总量|总人数|全部)?的?|比例)(?:为|达到|达|是)?[ ]*$/u;
/** Of what had to be done, these rates are told whatever was done. */
const RATE_OF_DUE = /覆盖|完成|执行|到位|落实|免疫/u;
/** A rate of those done in time, or at the first try, has another base than the rate of those done. */
const QUALIFIED = /部分|全部|按时|按期|及时|一次|平均|同比|综合|如期/gu;
const FARTHEST_RATE = 24;
const FARTHEST_SHARE = 28;
const RIGHT_BEHIND = /^[，,（(][ ]?(?:约)?占/u;
/** What people think of it is asked of others than those that it was done for. */
const ASKED = /满意|知晓|好评|认可|支持/u;
/** Cases of earlier years are dealt with as well. */
const CARRIED_OVER = /结转|上年|去年|往年|历年|遗留|存量/u;
/** With these words a sentence tells all that there was to deal with. */
const BASE =
  /受理|收到|接到|接收|立案|审结|排查|摸排|梳理|征求|征集|登记|计划|调解|作出|发出|发放|制发|参考|参评|参加|签约|积案|需|应|实有|现有|共有|事项|公示|申请|提出|审核/u;
/** The later of several numbers, of which the rate is told: 受理96件，审结88件，败诉6件，败诉率. */
const NARROWED = /^(?:已|其中|共)?(?:审结|办结|结案|签约|发放)/u;
const SAMPLE = /抽检|抽查|检测|抽样|监测/u;
const RATE_OF_SAMPLE = /合格|达标|优良/u;
const BARE_CLAUSE = /^[\p{Script=Han}]{0,6}[，,](?<label>[\p{Script=Han}]{1,10})$/u;
const LABEL_LEAD = /^(?:已经?|均|实际|目前|现|共|全部)+/u;
/** The percentage may be that of those left over. */
const REST = /[未不无缺空减降余另]|其他|其它/u;
/** One deed by several names. */
const CONCLUDED = /审结|办结/gu;

export const readRatioPairs = keptByParagraph((paragraph): readonly RatioPair[] => {
  if (!/率|占|比例/u.test(paragraph.text)) return [];
  return readPercents(paragraph).flatMap(([percent, index]) => {
    const pair = pairOf(paragraph, index);
    return pair ? [{ percent, ...pair }] : [];
  });
});

/** The percentages of a paragraph that are those of the pair of counts right before them, or of no pair that could be meant. */
export const readRatios = keptByParagraph((paragraph): readonly Ratio[] =>
  readRatioPairs(paragraph)
    .filter(isSound)
    .flatMap((pair) => {
      const holds = gives(pair.part, [pair.whole], pair.percent.low, pair.percent);
      return holds || !someFit(paragraph, pair) ? [ratioOf(pair, holds)] : [];
    })
    .concat(statedRatios(paragraph)),
);

/** 完成12 456万元，为年初预算12 100万元的102.9%: only which number is measured against the base can be in doubt. */
function statedRatios(paragraph: Paragraph): readonly Ratio[] {
  return readPercents(paragraph).flatMap(([percent, index]) => {
    const stated = statedBaseOf(paragraph, index);
    if (!stated) return [];
    const { whole, subjects, certain } = stated;
    const isMeant = (part: Quantity): boolean => gives(part, [whole], percent.low, percent);
    const part = [stated.part, ...subjects.others].find(isMeant);
    if (part) return [ratioOf({ percent, part, whole, certain }, true)];
    return subjects.sums.some(isMeant) ? [] : [ratioOf({ percent, part: stated.part, whole, certain }, false)];
  });
}

/** The exact percentages of a paragraph that may be told of two counts, each with its place among the quantities. */
function readPercents({ text, quantities }: Paragraph): readonly (readonly [percent: Quantity, index: number])[] {
  if (!/[%％]/u.test(text)) return [];
  return quantities.flatMap((percent, index) =>
    percent.unitClass === 'percent' && percent.exact && percent.low > 0 ? [[percent, index] as const] : [],
  );
}

function pairOf(paragraph: Paragraph, index: number): Pair | undefined {
  const { text, quantities } = paragraph;
  const percent = quantities[index]!;
  const shares = readShares(paragraph);
  const before = text.slice(Math.max(0, percent.span.start - 16), percent.span.start);
  const noun = RATE.exec(before)?.groups!['noun'];
  if (noun !== undefined) return rateOf(noun, percent, shares, text) ?? namedBy(noun, paragraph, index);
  const share = SHARE.test(before)
    ? (shareOf(paragraph, index) ?? shareOfList(paragraph, index) ?? shareOfDue(quantities[index - 1], percent, shares))
    : undefined;
  return share ?? (before.includes('占') ? bareShareOf(paragraph, index) : undefined);
}

/** The share whose deed names the rate: 已持证31名，持证率. */
function rateOf(noun: string, percent: Quantity, shares: readonly Share[], text: string): Pair | undefined {
  const share = shares.findLast(({ part, deed, whole, due }) => {
    const distance = percent.span.start - part.span.end;
    if (distance < 0 || distance > FARTHEST_RATE || (deed.length < 2 && !due)) return false;
    if (/[。；;]/u.test(text.slice(part.span.end, percent.span.start))) return false;
    const isNamed = noun.includes(deed.slice(0, 2)) || deed.includes(noun.slice(-2));
    if (!isNamed && !(due && RATE_OF_DUE.test(noun))) return false;
    const context = text.slice(whole.span.start, part.span.start);
    return (noun.match(QUALIFIED) ?? []).every((word) => context.includes(word));
  });
  return share && { part: share.part, whole: share.whole, certain: true, target: share.due && !share.proper };
}

/** 审核文件75件，修改57件，修改率76%: two numbers side by side, the second named as the rate is. */
function namedBy(noun: string, { text, quantities, sentences }: Paragraph, index: number): Pair | undefined {
  const part = quantities[index - 1];
  const whole = quantities[index - 2];
  if (!part || !whole || part.unitClass !== whole.unitClass || part.unitClass === '' || part.unitClass === 'percent') return undefined;
  const sentence = sentenceAt(sentences, part.span.start);
  if (whole.span.start < sentence.start || CARRIED_OVER.test(text.slice(sentence.start, sentence.end))) return undefined;
  const between = BARE_CLAUSE.exec(text.slice(whole.span.end, part.span.start));
  const after = text.slice(part.span.end, quantities[index]!.span.start);
  if (!between || after.length > FARTHEST_RATE || /[。；;（(]/u.test(after)) return undefined;
  const wholeClause = text
    .slice(Math.max(sentence.start, whole.span.start - FARTHEST_SHARE), whole.span.start)
    .split(/[，,；;]/u)
    .at(-1)!;
  if (!BASE.test(wholeClause) && !(SAMPLE.test(wholeClause) && RATE_OF_SAMPLE.test(noun))) return undefined;
  const deed = between.groups!['label']!.replace(LABEL_LEAD, '').replaceAll(CONCLUDED, '结案');
  const rate = noun.replaceAll(CONCLUDED, '结案');
  if (namesBoth(rate, deed, wholeClause)) return { part, whole, certain: true };
  const before = quantities[index - 3];
  const isAmongMore = before?.unitClass === whole.unitClass && before.span.start >= sentence.start && !NARROWED.test(wholeClause);
  return isAmongMore || ASKED.test(noun) || !isNamedAs(deed, rate) ? undefined : { part, whole, certain: false };
}

/** 调解312起，成功306起，调解成功率. */
function namesBoth(rate: string, deed: string, wholeClause: string): boolean {
  const lead = deed.length > 1 && rate.endsWith(deed) ? rate.slice(0, -deed.length) : '';
  return lead.length > 1 && wholeClause.includes(lead);
}

/** 成功306起，成功率. */
function isNamedAs(deed: string, rate: string): boolean {
  return deed.endsWith(rate) || (deed.startsWith(rate) && deed.length <= rate.length + 2);
}

/** 应评查320卷，已评查304卷，占应评查总数的95%. */
function shareOfDue(part: Quantity | undefined, percent: Quantity, shares: readonly Share[]): Pair | undefined {
  const share = shares.findLast((one) => one.due && one.part === part);
  return share && percent.span.start - share.part.span.end <= FARTHEST_RATE ? { ...share, certain: true } : undefined;
}

/** 其中A30件，占60%: the number after 其中, of the number before it; a threshold (超过10万元) may stand in between. */
function shareOf({ text, quantities, sentences }: Paragraph, index: number): Pair | undefined {
  const part = quantities.slice(Math.max(0, index - 3), index).findLast(({ exact }) => exact);
  if (!part || part.unitClass === 'percent') return undefined;
  const gap = text.slice(part.span.end, quantities[index]!.span.start);
  if (gap.length > FARTHEST_SHARE || /[。；;（(]/u.test(gap) || gap.split(/[，,]/u).length > 2) return undefined;
  const sentence = sentenceAt(sentences, part.span.start);
  const among = Math.max(...['其中', '中，'].map((sign) => text.lastIndexOf(sign, part.span.start)));
  if (among < sentence.start) return undefined;
  const first = firstAfter(quantities, among);
  const between = quantities.slice(first, quantities.indexOf(part, Math.max(0, index - 3)));
  if (between.some(({ unitClass }) => unitClass === part.unitClass)) return undefined;
  const whole = quantities.slice(Math.max(0, index - 8), first).findLast(({ unitClass }) => unitClass === part.unitClass);
  return whole && among - whole.span.end <= 12 ? { part, whole, certain: true } : undefined;
}

/** 其中：维持12件，占60%；撤销3件，占15%: each of the parts of a list. */
function shareOfList(paragraph: Paragraph, index: number): Pair | undefined {
  const part = paragraph.quantities[index - 1];
  const percent = paragraph.quantities[index]!;
  if (!part || !RIGHT_BEHIND.test(paragraph.text.slice(part.span.end, percent.span.start))) return undefined;
  const list = readBreakdowns(paragraph).find(({ parts }) => parts.some(({ quantity }) => quantity === part));
  return list && { part, whole: list.whole, certain: list.otherWholes.length === 0 };
}

function isSound({ part, whole, target, percent }: RatioPair): boolean {
  const within = baseValue(part) <= baseValue(whole) || (target === true && percent.low > 100);
  return part.exact && whole.exact && baseValue(part) >= 0 && baseValue(whole) > 0 && within;
}

/**
 * Whether any two counts of one class that stand close before the percentage give it, or give what is left over; a whole may also be told
 * in several numbers (投诉100件、举报50件，已办结45件，办结率30%).
 */
function someFit({ text, quantities }: Paragraph, { percent, part: said, certain }: RatioPair): boolean {
  const index = quantities.indexOf(percent);
  const mayBeRest = !certain || REST.test(text.slice(said.span.end, percent.span.start));
  const near = quantities.slice(Math.max(0, index - 8), index).filter(({ unitClass }) => unitClass !== '' && unitClass !== 'percent');
  return near.some((part, at) => {
    const same = near.filter(({ unitClass }) => unitClass === part.unitClass);
    const before = near.slice(0, at).filter(({ unitClass }) => unitClass === part.unitClass);
    const wholes = [...same.filter((whole) => whole !== part).map((whole) => [whole]), ...before.map((_, from) => before.slice(from))];
    return wholes.some(
      (whole) => gives(part, whole, percent.low, percent) || (mayBeRest && gives(part, whole, 100 - percent.low, percent)),
    );
  });
}

/** Whether a part of a whole, told in one or more numbers, can be the target percentage, given how each number may be rounded. */
export function gives(part: Quantity, whole: readonly Quantity[], target: number, { precision }: Quantity): boolean {
  const least = whole.reduce((sum, quantity) => sum + quantity.low * quantity.unitScale - roundingOf(quantity), 0);
  const most = whole.reduce((sum, quantity) => sum + quantity.high * quantity.unitScale + roundingOf(quantity), 0);
  if (most <= 0) return false;
  const lowest = (100 * (part.low * part.unitScale - roundingOf(part))) / most;
  const highest = (100 * (part.high * part.unitScale + roundingOf(part))) / Math.max(least, Number.MIN_VALUE);
  return lowest - precision / 2 <= target + 1e-9 && target <= highest + precision / 2 + 1e-9;
}

function ratioOf({ percent, part, whole, certain }: RatioPair, holds: boolean): Ratio {
  const decimals = Math.max(0, Math.round(-Math.log10(percent.precision)));
  const exact = (100 * baseValue(part)) / baseValue(whole);
  const truncated = fits(Math.floor(exact / percent.precision + 1e-9) * percent.precision, percent.low, percent.precision / 1000);
  return { percent, part, whole, holds, computed: exact.toFixed(decimals), truncated, certain };
}

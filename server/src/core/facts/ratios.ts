import { baseValue, fits, roundingOf } from '../chinese/arithmetic.js';
import type { Quantity } from '../chinese/quantities.js';
import type { Paragraph } from '../document/paragraph.js';
import { firstAfter } from './part-chain.js';
import { readShares, type Share } from './shares.js';

/** A printed percentage that its two counts do not give. */
export interface RatioSlip {
  readonly percent: Quantity;
  readonly part: Quantity;
  readonly whole: Quantity;
  /** What the counts give, with as many decimals as printed. */
  readonly computed: string;
  /** Cut off instead of rounded: 99.85 printed as 99.8. */
  readonly truncated: boolean;
}

type Pair = Pick<Share, 'part' | 'whole'>;

const RATE = /(?<noun>[\p{Script=Han}]{1,8})率(?:为|达到|达|是|高达|仅为)?[ ]*$/u;
const SHARE = /(?:占比|占(?:其)?(?:总数|总量|全部)?的?|比例)(?:为|达到|达|是)?[ ]*$/u;
/** A rate of those done in time, or at the first try, has another base than the rate of those done. */
const QUALIFIED = /按时|按期|及时|一次|平均|同比|综合|如期/gu;
const FARTHEST_RATE = 24;
const FARTHEST_SHARE = 4;

/** The percentages of a paragraph that are wrong for the pair of counts right before them, whatever other pair is tried. */
export function readRatioSlips(paragraph: Paragraph): readonly RatioSlip[] {
  const { text, quantities } = paragraph;
  if (!/[%％]/u.test(text) || !/率|占|比例/u.test(text)) return [];
  const shares = readShares(paragraph);
  return quantities.flatMap((percent, index) => {
    if (percent.unitClass !== 'percent' || !percent.exact || percent.low <= 0) return [];
    const before = text.slice(Math.max(0, percent.span.start - 16), percent.span.start);
    const pair = RATE.test(before)
      ? rateOf(RATE.exec(before)!.groups!['noun']!, percent, shares, text)
      : SHARE.test(before)
        ? shareOf(paragraph, index)
        : undefined;
    if (!pair || !isSound(pair) || someFit(paragraph, index)) return [];
    return [slipOf(percent, pair)];
  });
}

/** The share whose deed names the rate: 已持证31名，持证率. */
function rateOf(noun: string, percent: Quantity, shares: readonly Share[], text: string): Pair | undefined {
  return shares.findLast(({ part, deed, whole }) => {
    const distance = percent.span.start - part.span.end;
    if (distance < 0 || distance > FARTHEST_RATE || deed.length < 2) return false;
    if (/[。；;]/u.test(text.slice(part.span.end, percent.span.start))) return false;
    if (!noun.includes(deed.slice(0, 2)) && !deed.includes(noun.slice(-2))) return false;
    const context = text.slice(whole.span.start, part.span.start);
    return (noun.match(QUALIFIED) ?? []).every((word) => context.includes(word));
  });
}

/** 其中A30件，占60%: the number right before, of the number before 其中. */
function shareOf({ text, quantities, sentences }: Paragraph, index: number): Pair | undefined {
  const part = quantities[index - 1];
  if (!part || quantities[index]!.span.start - part.span.end > FARTHEST_SHARE + 2 || part.unitClass === 'percent') return undefined;
  const sentence = sentences.findLast(({ start }) => start <= part.span.start)!;
  const among = text.lastIndexOf('其中', part.span.start);
  if (among < sentence.start) return undefined;
  const between = quantities.slice(firstAfter(quantities, among), index - 1);
  if (between.some(({ unitClass }) => unitClass === part.unitClass)) return undefined;
  const whole = quantities
    .slice(Math.max(0, index - 8), firstAfter(quantities, among))
    .findLast(({ unitClass }) => unitClass === part.unitClass);
  return whole && among - whole.span.end <= 12 ? { part, whole } : undefined;
}

function isSound({ part, whole }: Pair): boolean {
  return part.exact && whole.exact && baseValue(part) >= 0 && baseValue(whole) > 0 && baseValue(part) <= baseValue(whole);
}

/**
 * Whether any two counts of one class that stand close before the percentage give it, or give what is left over; a whole may also be told
 * in several numbers (投诉100件、举报50件，已办结45件，办结率30%).
 */
function someFit({ quantities }: Paragraph, index: number): boolean {
  const percent = quantities[index]!;
  const near = quantities.slice(Math.max(0, index - 8), index).filter(({ unitClass }) => unitClass !== '' && unitClass !== 'percent');
  return near.some((part, at) => {
    const same = near.filter(({ unitClass }) => unitClass === part.unitClass);
    const before = near.slice(0, at).filter(({ unitClass }) => unitClass === part.unitClass);
    const wholes = [...same.filter((whole) => whole !== part).map((whole) => [whole]), ...before.map((_, from) => before.slice(from))];
    return wholes.some((whole) => gives(part, whole, percent.low, percent) || gives(part, whole, 100 - percent.low, percent));
  });
}

/** Whether a part of a whole, told in one or more numbers, can be the target percentage, given how each number may be rounded. */
function gives(part: Quantity, whole: readonly Quantity[], target: number, { precision }: Quantity): boolean {
  const least = whole.reduce((sum, quantity) => sum + quantity.low * quantity.unitScale - roundingOf(quantity), 0);
  const most = whole.reduce((sum, quantity) => sum + quantity.high * quantity.unitScale + roundingOf(quantity), 0);
  if (most <= 0) return false;
  const lowest = (100 * (part.low * part.unitScale - roundingOf(part))) / most;
  const highest = (100 * (part.high * part.unitScale + roundingOf(part))) / Math.max(least, Number.MIN_VALUE);
  return lowest - precision / 2 <= target + 1e-9 && target <= highest + precision / 2 + 1e-9;
}

function slipOf(percent: Quantity, { part, whole }: Pair): RatioSlip {
  const decimals = Math.max(0, Math.round(-Math.log10(percent.precision)));
  const exact = (100 * baseValue(part)) / baseValue(whole);
  const truncated = fits(Math.floor(exact / percent.precision + 1e-9) * percent.precision, percent.low, percent.precision / 1000);
  return { percent, part, whole, computed: exact.toFixed(decimals), truncated };
}

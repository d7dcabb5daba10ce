import { directionOf, directionWords, type Direction } from '../chinese/directions.js';
import type { Quantity } from '../chinese/quantities.js';
import type { Paragraph } from '../document/paragraph.js';
import type { Span } from '../text/span.js';
import { firstAfter } from './part-chain.js';

interface Told {
  /** 增长, 减少, 净增 …; 是 where a multiple is told, 翻 where a doubling is. */
  readonly word: Span;
  /** Said to be compared with last year (同比, 比上年), whatever the first number belongs to. */
  readonly yearly: boolean;
}

/** 增长25%, 减少30件, 提高5个百分点. */
export interface AmountClaim extends Told {
  readonly kind: 'amount';
  readonly direction: Direction;
  readonly amount: Quantity;
}

/** 是上年的1.3倍, 为原来的80%. */
export interface MultipleClaim extends Told {
  readonly kind: 'multiple';
  readonly amount: Quantity;
}

/** 翻了一番, 翻了近两番. */
export interface DoublingClaim extends Told {
  readonly kind: 'doubling';
  readonly doublings: number;
  readonly nearly: boolean;
  readonly more: boolean;
}

/** What a report says about the way from one number to another. */
export type GrowthClaim = AmountClaim | MultipleClaim | DoublingClaim;

const YEARLY = '同比|[与同比较和](?:上一?年度?|去年)(?:同期)?(?:相比)?';
const BEGIN = '^[ ]?(?<noun>[\\p{Script=Han}“”]{0,8}?)[）)]?[，,、（(]?[ ]?';
const AMOUNT = new RegExp(
  `${BEGIN}(?:(?<yearly>${YEARLY})|相比|总体|大幅|共|实际|直接){0,3}[，,]?(?<word>${directionWords})(?:[率幅度]{1,2})?(?:了|达到|达|为|是|约)?[ ]?$`,
  'u',
);
const MULTIPLE = new RegExp(
  `${BEGIN}(?:仅|约)?(?<word>是|为|相当于|达到|达)(?:(?<yearly>上一?年度?|去年)(?:同期)?|原来|以前|之前|过去)的[ ]?$`,
  'u',
);
const DOUBLING = new RegExp(
  `${BEGIN}(?<yearly>${YEARLY})?(?:实现)?(?<word>翻)了?(?<nearly>将近|接近|近|约)?(?<doublings>[一两二三])?番(?<more>多|以上|有余)?`,
  'u',
);
/** What follows the numbers is another matter, which has numbers of its own. */
const ANOTHER_MATTER = /率|占|均|其中|环|比例|比重|分别|每/u;
/** 增长30%的目标 is a plan. */
const PLAN = /^的?(?:目标|任务|计划|要求|预期)/u;
const LONGEST = 28;
/** Nobody says more about one number. */
const MOST = 12;
/** 150件（行政处罚90件、行政强制60件），增长25% */
const DETAILS = /^[ ]?[（(][^\d（()）]*\d[^（()）]*[）)](?=[，,])/u;
const LONGEST_DETAILS = 80;
const DOUBLINGS: Readonly<Record<string, number>> = { 一: 1, 两: 2, 二: 2, 三: 3 };

/** The claims that follow one another from a place on: …，净增30件，增长25%. What the brackets there tell of the number may come first. */
export function readGrowthClaims(paragraph: Paragraph, from: number): readonly GrowthClaim[] {
  const claims = claimsFrom(paragraph, from);
  const details = claims.length === 0 ? DETAILS.exec(paragraph.text.slice(from, from + LONGEST_DETAILS)) : null;
  return details ? claimsFrom(paragraph, from + details[0].length) : claims;
}

function claimsFrom(paragraph: Paragraph, from: number): readonly GrowthClaim[] {
  const claims: GrowthClaim[] = [];
  let at = from;
  for (let next = firstAfter(paragraph.quantities, from); claims.length < MOST; next++) {
    const quantity = paragraph.quantities[next];
    const claim = quantity && quantity.span.start - at <= LONGEST ? claimOf(paragraph.text, at, quantity) : undefined;
    if (!claim) break;
    claims.push(claim);
    at = quantity!.span.end;
  }
  const doubling = doublingAt(paragraph.text, at);
  return doubling ? [...claims, doubling] : claims;
}

function claimOf(text: string, at: number, amount: Quantity): GrowthClaim | undefined {
  const between = text.slice(at, amount.span.start);
  if (PLAN.test(text.slice(amount.span.end, amount.span.end + 6))) return undefined;
  const told = toldBy(AMOUNT.exec(between), at);
  if (told) return { kind: 'amount', ...told, direction: directionOf(text.slice(told.word.start, told.word.end))!, amount };
  const multiple = toldBy(MULTIPLE.exec(between), at);
  return multiple && { kind: 'multiple', ...multiple, amount };
}

function doublingAt(text: string, at: number): DoublingClaim | undefined {
  const match = DOUBLING.exec(text.slice(at, at + LONGEST));
  const told = toldBy(match, at);
  if (!told) return undefined;
  const { doublings = '一', nearly, more } = match!.groups!;
  return { kind: 'doubling', ...told, doublings: DOUBLINGS[doublings]!, nearly: nearly !== undefined, more: more !== undefined };
}

function toldBy(match: RegExpExecArray | null, at: number): Told | undefined {
  if (!match) return undefined;
  const { noun = '', word, yearly } = match.groups!;
  if (ANOTHER_MATTER.test(noun)) return undefined;
  const start = at + match[0].lastIndexOf(word!);
  return { word: { start, end: start + word!.length }, yearly: yearly !== undefined };
}

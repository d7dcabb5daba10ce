import { directionOf, directionWords, type Direction } from '../chinese/directions.js';
import type { Quantity } from '../chinese/quantities.js';
import { keptByParagraph } from '../document/kept.js';
import type { Paragraph } from '../document/paragraph.js';
import type { Span } from '../text/span.js';
import { readGrowths } from './growth.js';
import { sentenceAt } from './sentences.js';

/** What went down by a number is said to have gone up by a percentage in the same breath, or the other way round: 死亡人数减少3人、上升21.4%. */
export interface OpposedChange {
  /** 减少3人. */
  readonly first: Span;
  /** 上升. */
  readonly word: Span;
  /** 上升21.4%. */
  readonly second: Span;
}

const WORD = new RegExp(`(?<word>${directionWords})了?[ ]?$`, 'u');
const SECOND = new RegExp(`^[，,、（(]?[ ]?(?<word>${directionWords})了?(?:约|近)?[ ]?$`, 'u');
/** 新增158件，下降11%: fewer came in anew. 多3件: more than what? */
const NO_CHANGE = /(?:新|净)[增减]|^[多少增减]$/u;
/** 处罚数量增加158件: the number of them, or the comparison, is told; 全年增加158户 may tell how many came in, which can be fewer than before. */
const OF_A_NUMBER = /(?:数量?|量|额|比|[比较](?:上年|去年|20\d\d年)(?:同期)?(?:相比)?[，,]?)$/u;
/** Less time, less cost: what became better is not said to have grown. */
const BETTER = /^(?:提高|提升)$/u;
const SIGNS = /[%％]/u;
const DEALT_OUT = /分别|依次|各/u;
const NOT_COUNTED = new Set(['', 'percent', 'percentage-point', 'permille', 'times', 'tenth', 'rank', 'age', 'degree', 'floor']);
const LONGEST_LEAD = 14;

export const readOpposedChanges = keptByParagraph((paragraph): readonly OpposedChange[] =>
  SIGNS.test(paragraph.text) ? paragraph.quantities.slice(1).flatMap((_, index) => opposedAt(paragraph, index) ?? []) : [],
);

function opposedAt(paragraph: Paragraph, index: number): OpposedChange | undefined {
  const { text, quantities } = paragraph;
  const [amount, rate] = [quantities[index]!, quantities[index + 1]!];
  if (rate.unitClass !== 'percent' || NOT_COUNTED.has(amount.unitClass) || amount.low <= 0 || rate.low <= 0) return undefined;
  const second = SECOND.exec(text.slice(amount.span.end, rate.span.start))?.groups!['word'];
  const first = second === undefined ? undefined : changeBefore(paragraph, amount);
  if (!first || directionOf(second!) === first.direction || (first.direction === 'down' && BETTER.test(second!))) return undefined;
  if (text[rate.span.end] === '的' || isJudged(paragraph, amount)) return undefined;
  const start = text.indexOf(second!, amount.span.end);
  return {
    first: { start: first.start, end: amount.span.end },
    word: { start, end: start + second!.length },
    second: { start, end: rate.span.end },
  };
}

function changeBefore(
  { text, sentences }: Paragraph,
  { span }: Quantity,
): { readonly direction: Direction; readonly start: number } | undefined {
  const from = Math.max(sentenceAt(sentences, span.start).start, span.start - LONGEST_LEAD);
  const lead = text.slice(from, span.start);
  const match = WORD.exec(lead);
  if (!match || DEALT_OUT.test(lead)) return undefined;
  const { word = '' } = match.groups!;
  const before = lead.slice(0, match.index);
  const direction = directionOf(word)!;
  if (NO_CHANGE.test(word) || NO_CHANGE.test(before.slice(-1) + word)) return undefined;
  return direction === 'up' && !OF_A_NUMBER.test(before) ? undefined : { direction, start: from + match.index };
}

/** The two ends of a growth say more. */
function isJudged(paragraph: Paragraph, amount: Quantity): boolean {
  return readGrowths(paragraph).growths.some(({ claims }) => claims.some((claim) => claim.kind !== 'doubling' && claim.amount === amount));
}

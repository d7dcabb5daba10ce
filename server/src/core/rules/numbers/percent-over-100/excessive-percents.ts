import type { Quantity } from '../../../chinese/quantities.js';
import { looseRates, strictRates, unboundedRates } from './bounded-rates.js';
import { isMeasured } from '../../../chinese/units.js';
import type { Paragraph } from '../../../paragraph/paragraph.js';
import type { Span } from '../../../text/span.js';
import { sentenceAt } from '../../../paragraph/sentences.js';

/** A percentage above 100 where 100 is all there is: a rate of part to whole, or a decline. */
export interface ExcessivePercent {
  readonly percent: Quantity;
  /** The percentage as printed, with 超 or 以上. */
  readonly at: Span;
  /** 知晓率, 下降. */
  readonly noun: string;
  readonly kind: 'rate' | 'loose-rate' | 'decline';
  /** What declined is counted one by one, and cannot fall below nothing. */
  readonly counted: boolean;
}

const LINK =
  '(?:均|都|分别|已|也|仍)?(?:达到了?|保持在|稳定在|维持在|提升[至到]|提高[至到]|上升[至到]|升至|增至|高达|[达为是至])?[：:]?[ ]?$';
const RATE = new RegExp(`(?<noun>${[...strictRates, ...looseRates].sort((a, b) => b.length - a.length).join('|')})${LINK}`, 'u');
const OF_ALL = new RegExp(`(?<noun>占(?:其)?(?:总数|总量|总额|总人数|全部|总面积|总人口)的?)${LINK}`, 'u');
const DECLINE = /(?<noun>下降|减少|降低|缩短|压缩|压减|缩减|下跌|减幅|降幅)(?:了|达到?|为)?[ ]?$/u;
/** A target is overfulfilled; what is compared with last year is no part of it. */
const OF_PLAN = /计划|任务|目标|预算|指标|进度|上年|去年|同期|增长|提高了|债|生产总值|GDP/u;
/** What can be negative can fall by more than all of it. */
const CAN_BE_NEGATIVE = /利润|利税|盈|亏|收益|净|增速|增幅|增量|顺差|逆差|差额|余额|结余|现金|气温|温度|指数|涨/u;
const LONGEST_LEAD = 24;

export function readExcessivePercents(paragraph: Paragraph): readonly ExcessivePercent[] {
  if (!/[%％]/u.test(paragraph.text)) return [];
  return paragraph.quantities.flatMap((percent, index) => {
    if (percent.unitClass !== 'percent' || !isAboveAll(percent, paragraph)) return [];
    const lead = paragraph.text.slice(Math.max(0, percent.span.start - LONGEST_LEAD), percent.span.start);
    const clause = lead.split(/[。；;，,！？]/u).at(-1)!;
    const at = { start: percent.number.start, end: percent.span.end };
    return rateIn(clause, percent, at) ?? declineIn(paragraph, index, at) ?? [];
  });
}

/** 105%, 超过100%; of a range the lower end. */
function isAboveAll(percent: Quantity, paragraph: Paragraph): boolean {
  if (percent.low > 100) return percent.exact || !/约|近|接近/u.test(paragraph.slice(percent.span));
  return percent.low === 100 && /^(?:超|逾|突破|高于|大于)/u.test(paragraph.slice(percent.span));
}

function rateIn(clause: string, percent: Quantity, at: Span): ExcessivePercent | undefined {
  const match = RATE.exec(clause) ?? OF_ALL.exec(clause);
  if (!match || OF_PLAN.test(clause) || unboundedRates.test(clause)) return undefined;
  const noun = match.groups!['noun']!;
  return { percent, at, noun, kind: looseRates.includes(noun) ? 'loose-rate' : 'rate', counted: false };
}

function declineIn(paragraph: Paragraph, index: number, at: Span): ExcessivePercent | undefined {
  const percent = paragraph.quantities[index]!;
  const { text } = paragraph;
  const match = DECLINE.exec(text.slice(Math.max(0, percent.span.start - 8), percent.span.start));
  const sentence = sentenceAt(paragraph.sentences, percent.span.start);
  if (!match || percent.low <= 100 || CAN_BE_NEGATIVE.test(paragraph.slice(sentence))) return undefined;
  const before = paragraph.quantities[index - 1];
  const near = before && percent.span.start - before.span.end <= 12 && !/[。；;]/u.test(text.slice(before.span.end, percent.span.start));
  const counted = near === true && before.unitClass !== '' && before.unitClass !== 'percent' && !isMeasured(before.unitClass);
  return { percent, at, noun: match.groups!['noun']!, kind: 'decline', counted };
}

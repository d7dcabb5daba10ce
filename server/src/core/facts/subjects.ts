import type { Quantity } from '../chinese/quantities.js';
import type { Paragraph } from '../document/paragraph.js';
import { firstAfter } from './part-chain.js';
import { sentenceAt } from './sentences.js';
import { readBreakdowns } from './totals.js';

/** What else a growth told right behind a number may be told of: 立案89件，其中大案30件、一般案件59件，比上年的53件增加36件 speaks of the 89. */
export interface Subjects {
  /** The number is one of a list of parts, so that its whole is the likelier subject. */
  readonly isPart: boolean;
  /** Another number of its class stands right before it, with a mark of a list between the two. */
  readonly isListed: boolean;
  /** What the number is a part of, where that is told and can be compared with what one year brought. */
  readonly whole: Quantity | undefined;
  /** Every other number of its class that its sentence tells before it. */
  readonly others: readonly Quantity[];
  /** The numbers of a list that ends with it, added up from its end. */
  readonly sums: readonly Quantity[];
}

const LISTED = /^[\p{Script=Han}]{0,6}(?:[（(][^（()）]{1,40}[）)])?[、和及与]/u;
/** What has piled up over years is not compared with what one year brought. */
const PILED_UP = /累计|以来|总数|年来/u;
const LONGEST_LABEL = 16;
const MOST_OTHERS = 24;

export function subjectsOf(paragraph: Paragraph, number: Quantity, except: readonly Quantity[] = []): Subjects {
  const { text, quantities } = paragraph;
  const from = startOf(paragraph, number);
  const before = quantities.slice(firstAfter(quantities, from), firstAfter(quantities, number.span.start)).slice(-MOST_OTHERS);
  const others = before.filter((other) => other.unitClass === number.unitClass && !except.includes(other));
  const list = readBreakdowns(paragraph).find(({ parts }) => parts.some(({ quantity }) => quantity === number));
  const among = text.lastIndexOf('其中', number.span.start);
  const whole = list?.whole ?? (among >= from ? others.findLast(({ span }) => span.end <= among) : undefined);
  const last = others.at(-1);
  const isListed = last !== undefined && LISTED.test(text.slice(last.span.end, number.span.start));
  const isYearly = whole && !PILED_UP.test(text.slice(Math.max(0, whole.span.start - LONGEST_LABEL), whole.span.start));
  return {
    isPart: whole !== undefined || isListed,
    isListed,
    whole: isYearly ? whole : undefined,
    others,
    sums: sumsOf([...others, number]),
  };
}

/** 其中 at the beginning of a sentence goes on with the one before. */
function startOf({ text, sentences }: Paragraph, { span }: Quantity): number {
  const sentence = sentenceAt(sentences, span.start);
  const opens = text
    .slice(sentence.start, sentence.start + 3)
    .trimStart()
    .startsWith('其中');
  return opens && sentence.start > 0 ? sentenceAt(sentences, sentence.start - 1).start : sentence.start;
}

function sumsOf(list: readonly Quantity[]): readonly Quantity[] {
  const last = list.at(-1)!;
  return list.slice(0, -1).map((_, from) => {
    const members = list.slice(from);
    const total = (bound: 'low' | 'high'): number =>
      members.reduce((sum, quantity) => sum + (quantity[bound] * quantity.unitScale) / last.unitScale, 0);
    return { ...last, low: total('low'), high: total('high') };
  });
}

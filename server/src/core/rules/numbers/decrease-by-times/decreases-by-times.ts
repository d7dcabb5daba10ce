import { writeNumber } from '../../../chinese/arithmetic.js';
import { parseChineseNumeral } from '../../../chinese/numerals.js';
import type { Paragraph } from '../../../paragraph/paragraph.js';
import type { Span } from '../../../text/span.js';
import { belongsTo, endsOf } from '../../../figures/claims/growth-ends.js';
import { isChange } from '../../../figures/reading/changes.js';
import type { Mention } from '../../../figures/reading/mentions.js';
import { readingOf } from '../../../figures/reading/reading.js';
import { matchesOf } from '../../../text/matches.js';

/** 缩短了3倍: nothing can become less by as much as it is, or more. */
export interface DecreaseByTimes {
  /** 缩短了. */
  readonly word: string;
  /** 3倍, with what makes it approximate. */
  readonly amount: Span;
  /** 3, where a number is written. */
  readonly times: number | undefined;
  /** The numbers that it went from and to, where they are told. */
  readonly ends: Ends | undefined;
}

interface Ends {
  readonly from: Mention;
  readonly to: Mention;
}

const SIGN = /倍/u;
const DECREASE =
  /(?<word>(?:减少|下降|降低|缩短|压缩|压减|缩减|缩小|精简|下调|下跌|收窄|减轻|少|低|短|慢|[减降])了|减少|下降|降低|缩短|压缩|压减|缩减|缩小|精简|下调|下跌)(?<noun>\p{Script=Han}{0,4}?)[ ]?(?<amount>(?:将近|大约|超过|近|约|超|逾)?(?:(?<digits>\d{1,4}(?:\.\d{1,3})?)|(?<numeral>[一两二三四五六七八九十百]{1,3})|[数几]|十?几)(?:[余多])?倍(?:以上|左右|多)?)(?![数率增镜速频体])/gu;
/** Something else grows by that much, or a multiple is what it fell to: 减少投入而增产3倍, 降低到2倍. */
const ANOTHER_MATTER = /[比率为是至到而提增升扩放高翻达]/u;
/** Multiples themselves can fall: 由5倍下降3倍; 缩小 is a term where pictures and numbers are scaled. */
const SCALED = /放大|比例尺|显微|焦距|小数点|杠杆|倍数/u;

export function readDecreasesByTimes(paragraph: Paragraph): readonly DecreaseByTimes[] {
  const { text } = paragraph;
  if (!SIGN.test(text) || SCALED.test(text)) return [];
  return matchesOf(DECREASE, text).flatMap((match) => {
    const { word, noun, amount, digits, numeral } = match.groups!;
    if (ANOTHER_MATTER.test(noun!)) return [];
    const start = match.index + match[0].lastIndexOf(amount!);
    const times = digits === undefined ? numeral && parseChineseNumeral(numeral) : Number(digits);
    const amountAt = { start, end: start + amount!.length };
    return [{ word: word! + noun!, amount: amountAt, times: times === '' ? undefined : times, ends: endsNear(paragraph, amountAt) }];
  });
}

/** The numbers between which the multiple tells the way. */
function endsNear(paragraph: Paragraph, amount: Span): Ends | undefined {
  const reading = readingOf(paragraph);
  const change = reading.mentions.find(({ quantity: { span } }) => span.end > amount.start && span.start < amount.end);
  if (!change) return undefined;
  const near = reading.mentions.filter(
    (mention) => mention.sentence === change.sentence && mention.kind !== change.kind && mention.kind !== 'percent' && !isChange(mention),
  );
  const ends = endsOf(reading, near);
  return ends && belongsTo(reading, change, ends) ? ends : undefined;
}

/** By how many per cent it fell, where both numbers are exact and it did fall: 66.7%. */
export function percentFallen({ from, to }: Ends): string | undefined {
  const [old, current] = [from.quantity.low * from.scale, to.quantity.low * to.scale];
  if (!from.quantity.exact || !to.quantity.exact || old <= 0 || current >= old || current < 0) return undefined;
  return `${writeNumber((100 * (old - current)) / old, 1)}%`;
}

import { parseChineseNumeral } from '../../../chinese/numerals.js';
import type { Quantity } from '../../../chinese/quantities.js';
import type { Paragraph } from '../../../paragraph/paragraph.js';
import type { Span } from '../../../text/span.js';
import { matchesOf } from '../../../text/matches.js';

/** A count in Chinese numerals beside one of the same kind in Arabic: 立案三十六件、结案45件. */
export interface SpelledCount {
  readonly number: Span;
  /** The same number in Arabic digits. */
  readonly digits: string;
  /** The Arabic count that it stands beside. */
  readonly beside: Quantity;
}

/** 3千多人, 5百户: digits with 千 or 百. */
export interface HalfSpelled {
  readonly span: Span;
  readonly digits: string;
}

/** What is counted in numbers; 十二项, 三十条 are as often part of a name. */
const COUNTED = new Set(['case', 'case-time', 'person', 'person-time', 'household', 'firm', 'firm-time', 'copy', 'vehicle', 'money']);
const CHINESE_TENS = /[十百千][一二三四五六七八九]?[十百千万亿一二三四五六七八九]{0,8}[件起宗例名人位户家份册辆台元]/u;
/** 十五件民生实事, 三十人论坛 are names: only what ends a clause is a plain count. */
const CLAUSE_END = /^[，。；、：）,;)]|^$/u;
const QUOTED = /《[^《》]{0,80}》|“[^“”]{0,80}”/gu;
const HALF_SPELLED =
  /(?<![\d.,，A-Za-z第])(?<number>\d{1,4}(?:\.\d{1,2})?)[ ]?(?<scale>[千百])(?=[余多]?[ ]?(?:元|人|名|户|家|件|起|份|册|亩|次|个|公里|斤|吨|只|头|株|棵|块|辆|台|套|场))/gu;

export function readSpelledCounts(paragraph: Paragraph): readonly SpelledCount[] {
  if (!paragraph.find(CHINESE_TENS)) return [];
  const { text, quantities } = paragraph;
  const quotes = matchesOf(QUOTED, text).map((match) => ({ start: match.index, end: match.index + match[0].length }));
  return quantities.flatMap((quantity) => {
    if (!isPlainCount(quantity, text) || quotes.some((quote) => quote.start <= quantity.span.start && quantity.span.end <= quote.end))
      return [];
    const beside = besideInArabic(quantity, paragraph);
    const digits = arabicOf(paragraph.slice(quantity.number));
    return beside && digits !== undefined ? [{ number: quantity.number, digits, beside }] : [];
  });
}

function isPlainCount({ numeral, exact, low, unitClass, span }: Quantity, text: string): boolean {
  return numeral === 'chinese' && exact && low > 10 && COUNTED.has(unitClass) && CLAUSE_END.test(text.slice(span.end, span.end + 1));
}

function besideInArabic({ span, unitClass }: Quantity, { sentences, quantities }: Paragraph): Quantity | undefined {
  const sentence = sentences.find(({ start, end }) => start <= span.start && span.end <= end);
  if (!sentence) return undefined;
  return quantities.find(
    (other) =>
      other.numeral === 'arabic' && other.unitClass === unitClass && sentence.start <= other.span.start && other.span.end <= sentence.end,
  );
}

/** 三十六 → 36, 十二万 → 12万. */
function arabicOf(numeral: string): string | undefined {
  const scale = /[万亿]$/u.exec(numeral)?.[0] ?? '';
  const value = parseChineseNumeral(numeral.slice(0, numeral.length - scale.length));
  return value === undefined ? undefined : `${value}${scale}`;
}

export function readHalfSpelled(text: string): readonly HalfSpelled[] {
  if (!/\d[ ]?[千百]/u.test(text)) return [];
  return matchesOf(HALF_SPELLED, text).map((match) => {
    const { number, scale } = match.groups!;
    const value = Math.round(Number(number) * (scale === '千' ? 1000 : 100) * 100) / 100;
    return { span: { start: match.index, end: match.index + match[0].length }, digits: String(value) };
  });
}

import { keptByParagraph } from '../../../paragraph/kept.js';
import type { Quantity } from '../../../chinese/quantities.js';
import type { Paragraph } from '../../../paragraph/paragraph.js';
import type { Span, TextEdit } from '../../../text/span.js';
import { matchesOf } from '../../../text/matches.js';

/** How the long numbers of a paragraph are written: 12,345 or 12345. Numbers without a unit may be codes and are left out. */
export interface DigitGroups {
  /** With commas. */
  readonly grouped: readonly Span[];
  /** Four digits or more without commas. */
  readonly plain: readonly Span[];
  /** With commas as wide as a Chinese character: 12，345. Where the digits are as wide, they are what has to be changed. */
  readonly wide: readonly Span[];
}

const NONE: DigitGroups = { grouped: [], plain: [], wide: [] };
const LONG = /\d{4}|\d[,，]\d{3}/u;
const PLAIN = /^\d{4,}(?:\.\d+)?(?:[万亿]|$)/u;
/** 分别为123，456件 lists two numbers; 得分98，210人参加 and 拨打110，120人到场 begin a new clause. */
const LIST_BEFORE = /(?:分别|各|得分|评分|均分|总分|成绩|指数|系数|编号|代码|门牌|电话|热线|拨打|号|第|比例|[为是][：:])[^，。；]{0,4}$/u;
const LONGEST_LEAD = 10;

export const readDigitGroups = keptByParagraph((paragraph) => (paragraph.find(LONG) ? sort(paragraph) : NONE));

function sort(paragraph: Paragraph): DigitGroups {
  const numbers = paragraph.quantities.filter(
    ({ unit, unitClass, numeral }) => unit !== '' && unitClass !== 'year' && numeral === 'arabic',
  );
  const spans = (fits: (printed: string, quantity: Quantity) => boolean): readonly Span[] =>
    numbers
      .filter((quantity) => fits(paragraph.asWritten.slice(quantity.number.start, quantity.number.end), quantity))
      .map(({ number }) => number);
  return {
    grouped: spans((printed) => printed.includes(',')),
    plain: spans((printed) => PLAIN.test(printed)),
    wide: spans((printed, { number }) => /\d，\d/u.test(printed) && !startsAnew(paragraph.text, number.start)),
  };
}

function startsAnew(text: string, at: number): boolean {
  return LIST_BEFORE.test(text.slice(Math.max(0, at - LONGEST_LEAD), at)) || /^1(?:10|19|20|22)，/u.test(text.slice(at, at + 4));
}

/** 12,345 → 12345. */
export function withoutCommas(paragraph: Paragraph, number: Span): readonly TextEdit[] {
  return matchesOf(/[,，]/gu, paragraph.slice(number)).map(({ index }) => {
    const start = number.start + index;
    return { span: { start, end: start + 1 }, newText: '' };
  });
}

/** 1234567 → 1,234,567; the digits behind the decimal point stay. */
export function withCommas(paragraph: Paragraph, number: Span): readonly TextEdit[] {
  const whole = /^\d+/u.exec(paragraph.slice(number))?.[0] ?? '';
  const places: TextEdit[] = [];
  for (let at = whole.length % 3 || 3; at < whole.length; at += 3) {
    const start = number.start + at;
    places.push({ span: { start, end: start }, newText: ',' });
  }
  return places;
}

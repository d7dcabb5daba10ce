import { parseChineseNumeral, toHalfWidthDigits } from '../chinese/numerals.js';
import type { OrdinalStyle } from '../chinese/ordinals.js';
import type { Paragraph } from './paragraph.js';
import { withFullWidthMarks } from './marks/halfwidth-marks.js';
import type { Span } from '../text/span.js';

/** What is left of a heading's number that was lost or garbled. */
export interface LostNumber {
  /** What would be rewritten; empty where nothing is left. */
  readonly left: Span;
  /** The styles that the rest fits; none where nothing is left. */
  readonly styles: readonly OrdinalStyle[];
  /** The number, where it can still be read. */
  readonly value: number | undefined;
  /** Nobody begins a sentence so: it can only be a heading. */
  readonly certain: boolean;
}

/** Characters that recognition and typing make of 一 … 十. */
const LOOK_ALIKES = 'ー—丨工ニ兀王兰彡西匹回玉丑互大穴匕人入丸几士土干千卅';
const NUMERAL = '一二三四五六七八九十';

interface Shape {
  readonly pattern: RegExp;
  readonly styles: readonly OrdinalStyle[];
  readonly certain: boolean;
}

/** Each ends where the heading's words begin; `number` is what can still be read. */
const SHAPES: readonly Shape[] = [
  // （工）, （）, 【二】
  {
    pattern: new RegExp(`^(?:[（(][ \\u3000]{0,2}[${LOOK_ALIKES}]?[ \\u3000]{0,2}[）)]|[【〔][${NUMERAL}]{1,3}[】〕])(?=[^）)])`, 'u'),
    styles: ['han-paren', 'arabic-paren'],
    certain: true,
  },
  // （二 without its closing bracket
  {
    pattern: new RegExp(`^[（(](?<number>[${NUMERAL}]{1,3})[ \\u3000、]?(?=[^（(）)${NUMERAL}]{2,60}(?:[（(。]|$))`, 'u'),
    styles: ['han-paren'],
    certain: true,
  },
  { pattern: /^[（(](?<number>\d{1,2})[ \u3000]?(?=[^（(）)\d.年月日]{2,60}(?:[（(。]|$))/u, styles: ['arabic-paren'], certain: true },
  // （X）: something else stands in the brackets
  { pattern: /^[（(][^（(）)\s，。、]{1,2}[）)](?=[\p{Script=Han}“《])/u, styles: ['han-paren', 'arabic-paren'], certain: false },
  // 工、 and 、
  { pattern: new RegExp(`^[${LOOK_ALIKES}]?、(?=[\\p{Script=Han}“《](?!.?、))`, 'u'), styles: ['han'], certain: false },
  { pattern: /^[lIOo]?[.．](?=[\p{Script=Han}“《])/u, styles: ['arabic'], certain: false },
  // 二 and 2 without their mark
  {
    pattern: new RegExp(`^(?<number>[${NUMERAL}]{1,3})[ \\u3000]?(?=[\\p{Script=Han}“《])`, 'u'),
    styles: ['han', 'han-paren'],
    certain: false,
  },
  { pattern: /^(?<number>\d{1,2})[ \u3000]?(?=[\p{Script=Han}“《])/u, styles: ['arabic', 'arabic-paren'], certain: false },
];

/** Reads what is left of a number at the start of a paragraph without one. */
export function readLostNumber(paragraph: Paragraph): LostNumber | undefined {
  if (paragraph.heading?.ordinal || paragraph.block !== 'prose') return undefined;
  const text = withFullWidthMarks(paragraph);
  for (const { pattern, styles, certain } of SHAPES) {
    const match = pattern.exec(text);
    if (!match) continue;
    const number = match.groups?.['number'];
    const value = number === undefined ? undefined : (parseChineseNumeral(number) ?? Number(toHalfWidthDigits(number)));
    return { left: { start: 0, end: match[0].length }, styles, value, certain };
  }
  return isHeadingLike(text) ? { left: { start: 0, end: 0 }, styles: [], value: undefined, certain: false } : undefined;
}

/** How a heading stands on its line, so that sisters can be told from other lines. */
export function lookOf(paragraph: Paragraph, wordsStart: number): string {
  const words = withFullWidthMarks(paragraph).slice(wordsStart);
  const divider = words.search(/[。：:]/u);
  const isRunIn = divider >= 0 && divider + 1 < words.length;
  const depth = paragraph.heading?.depth ?? 0;
  if (!isRunIn) return `line ${depth} ${/[。；;，,]$/u.test(words) ? 'closed' : 'open'}`;
  return divider <= LONGEST_NAME ? `name ${depth} ${words[divider]!}` : `sentence ${depth}`;
}

const LONGEST_NAME = 30;
/** A name without figures, and what it heads: 强化学习。…… */
const NAME = /^[\p{Script=Han}“”‘’《》、，（）—]{2,24}[。：:](?=.)/u;
/** A line that holds no sentence. */
const LINE = /^[^。；！？;!?|\t：:]{2,40}[。；]?$/u;
/** What stands above a table or a list of enclosures. */
const CAPTION = /^(?:附|表|图|注)|[表图]$/u;

function isHeadingLike(text: string): boolean {
  return (NAME.test(text) || LINE.test(text)) && !CAPTION.test(text) && /\p{Script=Han}/u.test(text);
}

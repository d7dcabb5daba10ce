import { writeChineseNumeral } from './numerals.js';
import type { Quantity } from './quantities.js';

const SHARE = /^(?:百|千)分之/u;
const DIGITS = '零一二三四五六七八九';

/** A number for a formula: 百分之四十二点二 → 42.2, which a percent sign can follow; others stay as printed. */
export function inFormula(printed: string, { low }: Pick<Quantity, 'low'>): string {
  return SHARE.test(printed) ? String(low) : printed;
}

/** A computed number (42.9, 12万) in the manner of the printed one that it is to replace: 百分之四十二点九, 十二万. */
export function writtenLike(printed: string, computed: string): string {
  const share = SHARE.exec(printed)?.[0] ?? '';
  return share + (/\d/u.test(printed) ? computed : inWords(computed));
}

function inWords(number: string): string {
  return number.replace(/(?<whole>\d{1,8})(?:\.(?<decimals>\d+))?/u, (_, whole: string, decimals: string | undefined) => {
    const fraction = decimals === undefined ? '' : `点${[...decimals].map((digit) => DIGITS[Number(digit)]!).join('')}`;
    return writeChineseNumeral(Number(whole)) + fraction;
  });
}

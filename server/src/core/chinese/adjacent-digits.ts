import type { Bounds } from './approximation.js';
import { parseChineseNumeral } from './numerals.js';

const ADJACENT =
  /^(?<head>[一二三四五六七八九十百千万]*?)(?<from>[一二两三四五六七八])(?<to>[一二两三四五六七八九])(?<place>[十百千万亿]{0,2})$/u;
const PLACES: Readonly<Record<string, number>> = { '': 1, 十: 10, 百: 100, 千: 1e3, 万: 1e4, 十万: 1e5, 百万: 1e6, 千万: 1e7, 亿: 1e8 };
/** These go by number: 二三级, 一二期; 十四五 is a plan. */
const NUMBERED = new Set(['期', '届', '级', '类', '章', '层', '周', '日', '卷', '大']);

/** Two digits side by side name the span between them: 七八个, 二三十人, 十七八岁, 三五天. */
export function readAdjacentDigits(numeral: string, unit: string): { readonly value: number; readonly bounds: Bounds } | undefined {
  const match = ADJACENT.exec(numeral);
  const { head = '', from, to, place } = match?.groups ?? {};
  const factor = PLACES[place ?? ''];
  if (from === undefined || factor === undefined || NUMBERED.has(unit) || /^十[二三四]五$/u.test(numeral)) return undefined;
  const base = head === '' ? 0 : (parseChineseNumeral(head) ?? Number.NaN);
  const digits = [parseChineseNumeral(from)!, parseChineseNumeral(to!)!] as const;
  if (Number.isNaN(base) || (place !== '' && head !== '') || !isSpan(...digits)) return undefined;
  const [low, high] = [Math.min(...digits), Math.max(...digits)];
  // 二三十人 may be 38.
  return { value: base + low * factor, bounds: [base + low * factor, base + high * factor + factor - 1] };
}

/** Most go up by one; 三五个 goes up by two, 三两个 down. */
function isSpan(from: number, to: number): boolean {
  return to - from === 1 || (from === 3 && (to === 5 || to === 2));
}

import { isMeasured } from '../../chinese/units.js';
import type { Mention } from './mentions.js';

/** Shares, marks, places in an order and spans of time are never parts of a whole. */
const NOT_ADDED: ReadonlySet<string> = new Set(['', 'percent', 'percentage-point', 'permille', 'times', 'doubling', 'age', 'degree', 'direction', 'rank', 'floor', 'year', 'month', 'week', 'day', 'working-day', 'clock-time', 'score']); // prettier-ignore

export function isCounted({ kind }: Mention): boolean {
  return !NOT_ADDED.has(kind);
}

/** Whether two numbers count the same sort of thing. */
export function isLikely(a: Mention, b: Mention): boolean {
  return a.kind === b.kind;
}

export function isPercent({ kind }: Mention): boolean {
  return kind === 'percent';
}

const DESCRIBES = /^的[\p{Script=Han}“]{2}/u;

/** 总投资30亿元的项目: an amount that describes something is none to add, and has no parts. */
export function isAttribute({ kind, tail }: Mention): boolean {
  return isMeasured(kind) && DESCRIBES.test(tail);
}

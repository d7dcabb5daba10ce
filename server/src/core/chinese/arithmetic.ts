import { isMeasured } from './units.js';
import type { Quantity } from './quantities.js';

/** In the base unit of its class. Only exact quantities have one value. */
export function baseValue(quantity: Quantity): number {
  return quantity.low * quantity.unitScale;
}

/**
 * How far the true value may lie from the printed one, in the base unit of its class: half of the last printed digit where the number
 * can be rounded (decimals, 万 or 亿, measured units), nothing for things counted one by one.
 */
export function roundingOf({ precision, unitClass, unitScale }: Quantity): number {
  return precision === 1 && !isMeasured(unitClass) ? 0 : (precision * unitScale) / 2;
}

/** Whether two sums can be the same number, given how far each may be off. Floating point noise is forgiven. */
export function fits(a: number, b: number, tolerance: number): boolean {
  return Math.abs(a - b) <= tolerance + 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

/** A number as a report prints it, without noise in its last digits. */
export function writeNumber(value: number, decimals = 6): string {
  return String(Number(value.toFixed(decimals)));
}

/** Digits with a mark between thousands: 12,345. Without a mark they stay as they are. */
export function withThousands(digits: string, mark: string): string {
  return mark === '' ? digits : Number(digits).toLocaleString('en-US').replaceAll(',', mark);
}

/** What stands between the thousands of a printed number; empty where nothing does. */
export function markOfThousands(printed: string): string {
  return /\d(?<mark>[,， ])\d{3}/u.exec(printed)?.groups!['mark'] ?? '';
}

/** The digits that a number begins with, without what sets thousands apart; undefined for words. */
export function printedDigits(printed: string): string | undefined {
  const digits = /^[\d.,，]+/u.exec(printed)?.[0].replace(/[,，]/gu, '') ?? '';
  return /^\d+(?:\.\d+)?$/u.test(digits) ? digits : undefined;
}

const SCALES: readonly (readonly [name: string, factor: number])[] = [
  ['万亿', 1e12],
  ['亿', 1e8],
  ['万', 1e4],
];

/** 万 or 亿 as a printed number carries it: 1.2万 → 万, 10000. */
export function scaleOf(printed: string): { readonly name: string; readonly factor: number } {
  const found = SCALES.find(([name]) => printed.endsWith(name));
  return found ? { name: found[0], factor: found[1] } : { name: '', factor: 1 };
}

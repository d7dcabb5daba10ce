import { parseChineseNumeral, writeChineseNumeral } from '../../server/src/core/chinese/numerals.js';

/** How a number comes to be mistyped. */
export type TypingError = '改一位' | '调两位' | '丢一位';

export interface Mistyped {
  readonly error: TypingError | '差一';
  readonly text: string;
}

const ERRORS: readonly TypingError[] = ['改一位', '调两位', '丢一位'];
const PRINTED = /^(?<digits>\d[\d.,， ]*)(?<rest>\D*)$/u;
const SEPARATOR = /\d(?<mark>[,， ])\d{3}/u;

/** One of each of the errors that a printed number allows, chosen by the seed; what has no digits has none. */
export function mistype(printed: string, seed: number): readonly Mistyped[] {
  const match = PRINTED.exec(printed);
  if (!match) return [];
  const { digits = '', rest = '' } = match.groups!;
  const mark = SEPARATOR.exec(digits)?.groups!['mark'] ?? '';
  const plain = digits.replace(/[,， ]/gu, '');
  const next = randomOf(seed);
  return ERRORS.flatMap((error) => {
    const choices = mistypedDigits(plain, error).filter((text) => text !== plain && isNumber(text));
    const chosen = choices[Math.floor(next() * choices.length)];
    return chosen === undefined ? [] : { error, text: group(chosen, mark) + rest };
  });
}

/** One more or one less, in the same digits: who counts again is off by one. */
export function miscount(printed: string, seed: number): readonly Mistyped[] {
  const arabic = /^\d+$/u.test(printed);
  const value = arabic ? Number(printed) : parseChineseNumeral(printed);
  if (value === undefined) return [];
  const wrong = value > 2 && randomOf(seed)() < 0.5 ? value - 1 : value + 1;
  return [{ error: '差一', text: arabic ? String(wrong) : wrong === 2 ? '两' : writeChineseNumeral(wrong) }];
}

function mistypedDigits(digits: string, error: TypingError): readonly string[] {
  const places = Array.from(digits, (_, at) => at).filter((at) => digits[at] !== '.');
  if (error === '改一位') return places.flatMap((at) => [...'0123456789'].map((digit) => splice(digits, at, 1, digit)));
  if (error === '丢一位') return places.map((at) => splice(digits, at, 1, ''));
  return places.flatMap((at) => (/^\d\d/u.test(digits.slice(at)) ? splice(digits, at, 2, digits[at + 1]! + digits[at]!) : []));
}

function splice(text: string, at: number, length: number, put: string): string {
  return text.slice(0, at) + put + text.slice(at + length);
}

/** No number begins with a 0 that is not alone, and none is empty. */
function isNumber(digits: string): boolean {
  return /^(?:0|[1-9]\d*)(?:\.\d+)?$/u.test(digits) && Number(digits) > 0;
}

function group(digits: string, mark: string): string {
  const [whole = '', ...decimals] = digits.split('.');
  const grouped = mark === '' || whole.length < 4 ? whole : whole.replace(/\B(?=(?:\d{3})+$)/gu, mark);
  return [grouped, ...decimals].join('.');
}

/** Numbers from 0 to 1 that are the same on every machine. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

const DIGITS: Readonly<Record<string, number>> = {
  零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
}; // prettier-ignore
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const GROUPS = [
  ['亿', 100_000_000],
  ['万', 10_000],
] as const;
const WRITTEN = '零一二三四五六七八九';

/**
 * Reads a whole Chinese numeral: 十二 → 12, 三百二十 → 320, 二〇二三 → 2023 (digit by digit), 两万三千 → 23000, 一百二 → 120.
 * Gives undefined for anything else, also for 百, 千, 万 and 亿 without a number before them.
 */
export function parseChineseNumeral(text: string): number | undefined {
  if (text === '') return undefined;
  return isDigitByDigit(text) ? Number([...text].map((char) => DIGITS[char]).join('')) : readGroups(text, 0);
}

function isDigitByDigit(text: string): boolean {
  if (text === '两') return true;
  for (const char of text) if (DIGITS[char] === undefined || char === '两') return false;
  return true;
}

/** What stands before 亿 counts hundred millions, before 万 ten thousands; the rest is a number below 10000. */
function readGroups(text: string, from: number): number | undefined {
  const group = GROUPS[from];
  if (!group) return readSection(text);
  const [name, scale] = group;
  const at = text.indexOf(name);
  if (at < 0) return readGroups(text, from + 1);
  const high = readGroups(text.slice(0, at), from + 1);
  const low = readRest(text.slice(at + 1), from + 1, scale);
  return high === undefined || low === undefined ? undefined : high * scale + low;
}

/** After 万 or 亿: nothing, a number, or one digit that counts the next lower place as speech has it (两万三 → 23000). */
function readRest(text: string, from: number, scale: number): number | undefined {
  if (text === '') return 0;
  const digit = DIGITS[text];
  return digit === undefined ? readGroups(text, from) : (digit * scale) / 10;
}

/** A number below 10000. */
function readSection(text: string): number | undefined {
  let total = 0;
  let place = 10_000;
  let digit: number | undefined;
  let afterZero = false;
  for (const [index, char] of [...text].entries()) {
    const value = DIGITS[char];
    const unit = UNITS[char];
    if (value !== undefined) {
      if (digit !== undefined || (value === 0 && afterZero)) return undefined;
      if (value === 0) afterZero = true;
      else digit = value;
      continue;
    }
    if (unit === undefined || unit >= place) return undefined;
    // 十二, and 零十万 as some write it.
    if (digit === undefined && !(unit === 10 && (index === 0 || afterZero))) return undefined;
    total += (digit ?? 1) * unit;
    place = unit;
    digit = undefined;
    afterZero = false;
  }
  if (digit === undefined) return total === 0 || afterZero ? undefined : total;
  const isShort = !afterZero && place > 10 && place < 10_000;
  return total + (isShort ? (digit * place) / 10 : digit);
}

/** Writes 0 … 99999999 in Chinese numerals as ordinals do: 10 → 十, 12 → 十二, 20 → 二十, 105 → 一百零五. */
export function writeChineseNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value >= 100_000_000) throw new RangeError(`no numeral for ${value}`);
  if (value === 0) return '零';
  const high = Math.floor(value / 10_000);
  const low = value % 10_000;
  const text =
    (high > 0 ? `${writeSection(high)}万` : '') + (high > 0 && low > 0 && low < 1000 ? '零' : '') + (low > 0 ? writeSection(low) : '');
  return text.startsWith('一十') ? text.slice(1) : text;
}

function writeSection(value: number): string {
  let text = '';
  let gap = false;
  for (const [unit, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / unit) % 10;
    if (digit === 0) {
      gap = text !== '';
      continue;
    }
    text += (gap ? '零' : '') + WRITTEN[digit]! + name;
    gap = false;
  }
  return text;
}

/** Full-width ０–９ to 0–9; all else stays. */
export function toHalfWidthDigits(text: string): string {
  return text.replace(/[０-９]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}

export function toFullWidthDigits(text: string): string {
  return text.replace(/[0-9]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
}

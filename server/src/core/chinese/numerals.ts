const DIGITS: Readonly<Record<string, number>> = {
  零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
}; // prettier-ignore
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const GROUPS: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };
const WRITTEN = '零一二三四五六七八九';

/**
 * Reads a whole Chinese numeral: 十二 → 12, 三百二十 → 320, 二〇二三 → 2023 (digit by digit), 两万三千 → 23000.
 * Gives undefined for anything else.
 */
export function parseChineseNumeral(text: string): number | undefined {
  if (text === '') return undefined;
  if (isDigitByDigit(text)) return Number([...text].map((char) => DIGITS[char]).join(''));
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  for (const char of text) {
    const value = DIGITS[char];
    const unit = UNITS[char];
    const group = GROUPS[char];
    if (value !== undefined) {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = value;
    } else if (unit !== undefined) {
      section += (digit ?? (section === 0 ? 1 : 0)) * unit;
      digit = undefined;
    } else if (group !== undefined) {
      total = (total + section + (digit ?? 0)) * group;
      section = 0;
      digit = undefined;
    } else return undefined;
  }
  return total + section + (digit ?? 0);
}

function isDigitByDigit(text: string): boolean {
  for (const char of text) if (DIGITS[char] === undefined || char === '两') return text.length === 1 && char === '两';
  return true;
}

/** Writes 0 … 99999999 in Chinese numerals as ordinals do: 10 → 十, 12 → 十二, 20 → 二十, 105 → 一百零五. */
export function writeChineseNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value >= 100_000_000) throw new RangeError(`no numeral for ${value}`);
  if (value === 0) return '零';
  const high = Math.floor(value / 10_000);
  const low = value % 10_000;
  const text = (high > 0 ? `${writeSection(high)}万` : '') + (high > 0 && low > 0 && low < 1000 ? '零' : '') + (low > 0 ? writeSection(low) : '');
  return text.startsWith('一十') ? text.slice(1) : text;
}

function writeSection(value: number): string {
  let text = '';
  let gap = false;
  for (const [unit, name] of [[1000, '千'], [100, '百'], [10, '十'], [1, '']] as const) {
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

import { writeChineseNumeral } from '../../core/chinese/numerals.js';

/** How a number is written, by the name of its format (ISO/IEC 29500-1, 17.18.59). Formats that are not here are written as plain digits. */
const formats: Readonly<Record<string, (value: number) => string>> = {
  none: () => '',
  bullet: () => '',
  decimalZero: (value) => String(value).padStart(2, '0'),
  upperLetter: (value) => repeatedLetter('ABCDEFGHIJKLMNOPQRSTUVWXYZ', value),
  lowerLetter: (value) => repeatedLetter('abcdefghijklmnopqrstuvwxyz', value),
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  numberInDash: (value) => `- ${value} -`,
  hex: (value) => value.toString(16).toUpperCase(),
  ordinal: (value) => `${value}${englishEnding(value)}`,
  chicago: (value) => repeatedLetter('*†‡§', value),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedFullstop: (value) => inBlock(value, 0x2488, 20) ?? `${value}.`,
  decimalEnclosedParen: (value) => inBlock(value, 0x2474, 20) ?? `(${value})`,
  ideographEnclosedCircle: (value) => inBlock(value, 0x3280, 10) ?? han(value),
  chineseCounting: han,
  chineseCountingThousand: han,
  taiwaneseCounting: han,
  taiwaneseCountingThousand: han,
  japaneseCounting: han,
  ideographDigital: (value) => digits(value, '〇一二三四五六七八九'),
  japaneseDigitalTenThousand: (value) => digits(value, '〇一二三四五六七八九'),
  taiwaneseDigital: (value) => digits(value, '○一二三四五六七八九'),
  chineseLegalSimplified: legal,
  ideographLegalTraditional: legal,
  japaneseLegal: legal,
  ideographTraditional: (value) => one('甲乙丙丁戊己庚辛壬癸', value),
  ideographZodiac: (value) => one('子丑寅卯辰巳午未申酉戌亥', value),
  ideographZodiacTraditional: (value) => `${'甲乙丙丁戊己庚辛壬癸'[(value + 9) % 10]}${'子丑寅卯辰巳午未申酉戌亥'[(value + 11) % 12]}`,
};

/** `custom`: how the number 1 and those after it are written, where the format is one of its own: 001, 002. */
export function writeNumber(value: number, format: string, custom?: string): string {
  if (format === 'custom') return String(value).padStart(/^\s*(0*)1\b/u.exec(custom ?? '')?.[1]?.length ?? 0, '0');
  return formats[format]?.(value) ?? String(value);
}

function han(value: number): string {
  return value >= 0 && value < 100_000_000 ? writeChineseNumeral(value) : String(value);
}

const capitals: Readonly<Record<string, string>> = Object.fromEntries(
  [...'零一二三四五六七八九十百千万'].map((plain, index) => [plain, '零壹贰叁肆伍陆柒捌玖拾佰仟万'.charAt(index)]),
);

function legal(value: number): string {
  const written = value >= 10 && value < 20 ? `一${han(value)}` : han(value);
  return [...written].map((character) => capitals[character] ?? character).join('');
}

function digits(value: number, signs: string): string {
  return [...String(value)].map((digit) => signs[Number(digit)] ?? digit).join('');
}

/** Behind the last letter they are doubled: z, aa, bb. */
function repeatedLetter(letters: string, value: number): string {
  if (value < 1 || value > letters.length * 10) return String(value);
  return letters.charAt((value - 1) % letters.length).repeat(Math.ceil(value / letters.length));
}

const romanSigns = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

function roman(value: number): string {
  if (value < 1 || value > 5000) return String(value);
  let rest = value;
  let text = '';
  for (const [worth, sign] of romanSigns) {
    for (; rest >= worth; rest -= worth) text += sign;
  }
  return text;
}

export function circled(value: number): string {
  return inBlock(value, 0x2460, 20) ?? inBlock(value - 20, 0x3251, 15) ?? inBlock(value - 35, 0x32b1, 15) ?? String(value);
}

function inBlock(value: number, first: number, count: number): string | undefined {
  return value >= 1 && value <= count ? String.fromCharCode(first + value - 1) : undefined;
}

function fullWidth(value: number): string {
  return String(value).replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

function one(signs: string, value: number): string {
  return value >= 1 && value <= signs.length ? signs.charAt(value - 1) : String(value);
}

function englishEnding(value: number): string {
  if (value % 100 >= 11 && value % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}

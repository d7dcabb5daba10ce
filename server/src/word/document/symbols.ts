/** What signs of the fonts of signs look like, by the low byte of their code; all that reports have of them. */
const wingdings: Readonly<Record<number, string>> = {
  0x6c: '●',
  0x6d: '○',
  0x6e: '■',
  0x6f: '□',
  0x71: '❑',
  0x72: '❒',
  0x74: '◆',
  0x75: '◆',
  0x76: '❖',
  0x77: '◆',
  0x9e: '·',
  0x9f: '•',
  0xa1: '○',
  0xa7: '▪',
  0xa8: '□',
  0xb2: '◇',
  0xd8: '➢',
  0xe0: '→',
  0xe8: '➔',
  0xf0: '⇨',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
};
const wingdings2: Readonly<Record<number, string>> = {
  0x4f: '✗',
  0x50: '✓',
  0x51: '☒',
  0x52: '☑',
  0x53: '☒',
  0x97: '●',
  0xa3: '□',
  0xae: '◆',
};
const symbol: Readonly<Record<number, string>> = {
  0xa3: '≤',
  0xa5: '∞',
  0xae: '→',
  0xb0: '°',
  0xb1: '±',
  0xb3: '≥',
  0xb4: '×',
  0xb7: '•',
  0xb8: '÷',
  0xb9: '≠',
  0xbb: '≈',
  0xde: '⇒',
  0xe5: '∑',
};
const fonts: Readonly<Record<string, Readonly<Record<number, string>>>> = { wingdings, 'wingdings 2': wingdings2, symbol };
const unknown = '•';

/** A sign by its code and its font, as a person sees it. Codes in the private area stand for those of the font, F0B7 for B7. */
export function signOf(code: number, font: string | undefined): string {
  const signs = fonts[font?.toLowerCase() ?? ''];
  const isPrivate = code >= 0xf000 && code <= 0xf0ff;
  if (!signs && !isPrivate) return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  const low = code & 0xff;
  return (signs ?? wingdings)[low] ?? symbol[low] ?? unknown;
}

/** The mark before an item of a list. A few of them are letters of a font of signs. */
export function bulletOf(text: string, font: string | undefined): string {
  return [...text].map((sign) => signOf(sign.codePointAt(0)!, font)).join('');
}

import { keptByParagraph } from '../kept.js';
import type { Paragraph } from '../paragraph.js';

/** Signs by what is looked for around them. A line without a group's signs is passed over at once by whoever looks for them. */
const GROUPS = {
  dun: '、',
  clause: '，。、；：,;:.',
  opening: '（《',
  closing: '）》',
  colon: '：:',
  dots: '….·・',
  /** A mark of a clause beside another one, or at the inner side of a bracket: no sign of its own. */
  crowded: '',
  strokes: '-–—―－─~～〜',
  pairs: '“”‘’（）()《》〈〉〔〕【】「」『』<>"＂',
  straight: '"\'＂＇〝〞',
  angles: '<＜',
  blanks: ' \u3000\u00a0\u2002\u2003\u2009\u202f',
  units: '㎡㎥㎞㎝㎜㎏²³23米分里尺斤VvWwHhMmKkGg',
} as const;

export type SignGroup = keyof typeof GROUPS;

const names = Object.keys(GROUPS) as readonly SignGroup[];
const BITS = Object.fromEntries(names.map((name, index) => [name, 1 << index])) as Readonly<Record<SignGroup, number>>;
const BITS_OF_SIGN = bitsBySign();

function bitsBySign(): Uint16Array {
  const bits = new Uint16Array(0x10000);
  for (const name of names) for (const sign of GROUPS[name]) bits[sign.charCodeAt(0)]! |= BITS[name];
  return bits;
}

/** Which groups a line has signs of: all that is looked for is looked for at once. */
const groupsIn = keptByParagraph(({ text }: Paragraph): number => {
  let found = 0;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const bits = BITS_OF_SIGN[text.charCodeAt(at)]!;
    found |= bits;
    if (areCrowded(before, bits)) found |= BITS.crowded;
    before = bits;
  }
  return found;
});

function areCrowded(before: number, bits: number): boolean {
  return (bits & BITS.clause) !== 0
    ? (before & (BITS.clause | BITS.opening)) !== 0
    : (before & BITS.clause) !== 0 && (bits & BITS.closing) !== 0;
}

export function hasSigns(paragraph: Paragraph, ...groups: readonly SignGroup[]): boolean {
  const found = groupsIn(paragraph);
  return groups.some((group) => (found & BITS[group]) !== 0);
}

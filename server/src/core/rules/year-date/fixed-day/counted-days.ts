import { parseChineseNumeral, writeChineseNumeral } from '../../../chinese/numerals.js';
import type { DayEntry } from '../../../dated/events.js';
import { keptByParagraph } from '../../../paragraph/kept.js';
import type { Span } from '../../../text/span.js';
import { mentionsIn, type Mention } from '../../../mentions/mentions.js';

/** A day of which a paragraph says how many there have been: 第七个国家宪法日. */
export interface CountedDay extends Mention<DayEntry> {
  readonly first: number;
  readonly value: number;
  /** The numeral alone. */
  readonly numeral: Span;
}

const COUNT = /第[ ]?(?<numeral>\d{1,3}|[一二三四五六七八九十]{1,4})[ ]?个(?:全国|世界|国际|全民)?[“"]?$/u;
const BEFORE = 12;

export const countedDaysIn = keptByParagraph((paragraph): readonly CountedDay[] =>
  mentionsIn(paragraph).days.flatMap((mention) => {
    const { entry, span } = mention;
    const from = Math.max(0, span.start - BEFORE);
    const match = entry.first === undefined ? null : COUNT.exec(paragraph.text.slice(from, span.start));
    if (!match || entry.first === undefined) return [];
    const { numeral } = match.groups!;
    const start = from + match.index + match[0].indexOf(numeral!);
    const value = parseChineseNumeral(numeral!) ?? Number(numeral);
    return [{ ...mention, first: entry.first, value, numeral: { start, end: start + numeral!.length } }];
  }),
);

/** A number in the digits that another is written in. */
export function writtenLike(numeral: string, value: number): string {
  return /\d/u.test(numeral) ? String(value) : writeChineseNumeral(value);
}

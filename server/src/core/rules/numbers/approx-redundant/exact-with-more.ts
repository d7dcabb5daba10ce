import { units } from '../../../chinese/units.js';
import type { Span } from '../../../text/span.js';
import { matchesOf } from '../../../text/matches.js';

/** A number counted to the last one, with 余 or 多 behind it all the same: 238余件. */
export interface ExactWithMore {
  readonly number: Span;
  readonly mark: Span;
  readonly unit: Span;
}

/** What is counted one by one. Metres, hours and the like have fractions: 35余公里 may be right. */
const COUNTED = new Set([
  'person',
  'person-time',
  'case',
  'case-time',
  'item',
  'household',
  'firm',
  'firm-time',
  'copy',
  'article',
  'vehicle',
]);
const UNIT = units
  .filter(({ unitClass }) => COUNTED.has(unitClass))
  .map(({ unit }) => unit)
  .sort((a, b) => b.length - a.length)
  .join('|');
/** 350余 is round, so is 125余 to some. */
const PATTERN = new RegExp(
  `(?<![\\dA-Za-z.,，／/〔第+＋×~～—–-])(?<number>\\d*[1-46-9])[ ]?(?<mark>余|多)(?<unit>${UNIT})(?!大|才|民|力|单|于)`,
  'gu',
);
/** A number to dial, a road, a year: 12345多家单位, 国道318多人. */
const NAME_BEFORE = /(?:热线|电话|拨打|国道|省道|县道|乡道|公路|代码|编号)$/u;
const DIALLED = /^(?:1\d{2}|1[12]\d{3,4}|9\d{4})$/u;
const ONLY_NUMBERED = /^(?:人|名|户|家|件|起|宗|份|人次)$/u;

export function readExactWithMore(text: string): readonly ExactWithMore[] {
  const found: ExactWithMore[] = [];
  for (const match of matchesOf(PATTERN, text)) {
    const { number, mark, unit } = match.groups!;
    if (NAME_BEFORE.test(text.slice(Math.max(0, match.index - 2), match.index))) continue;
    if (mark === '多' && (number!.length < 2 || DIALLED.test(number!) || !ONLY_NUMBERED.test(unit!))) continue;
    const end = match.index + match[0].length;
    const at = end - unit!.length;
    found.push({
      number: { start: match.index, end: match.index + number!.length },
      mark: { start: at - 1, end: at },
      unit: { start: at, end },
    });
  }
  return found;
}

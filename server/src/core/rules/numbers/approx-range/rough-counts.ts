import type { Span } from '../../../text/span.js';
import { readNumberRanges } from '../../../chinese/number-ranges.js';
import { matchesOf } from '../../../text/matches.js';

/** A rough word beside a number that leaves nothing rough: 3—5余个, 共计约36件. */
export interface RoughCount {
  readonly span: Span;
  readonly word: Span;
  /** From the first number to the unit. */
  readonly phrase: Span;
}

const MORE = /^[余多](?:人次|个|名|人|家|件|项|户|起|次|处|份|场|万|亿|亩|元|天|年|公里|米)(?![大才民力元])/u;
/** A sum counted up to the last piece; numbers that end in 0 or 5 may be rough. */
const SUM =
  /(?:共计|合计|总计|累计|一共|总共|共有|共)(?<word>约)[ ]?(?<number>\d*[1-46-9])[ ]?(?<unit>人次|[件名人家户起宗份条项](?![大才民力目例员]))/gu;

/** Ranges with 余 or 多 behind them. */
export function readRangesWithMore(text: string): readonly RoughCount[] {
  if (!/\d[余多]/u.test(text)) return [];
  return readNumberRanges(text).flatMap(({ span }) => {
    const match = MORE.exec(text.slice(span.end, span.end + 5));
    if (!match) return [];
    const word = { start: span.end, end: span.end + 1 };
    return [{ span: { start: span.start, end: word.end }, word, phrase: { start: span.start, end: span.end + match[0].length } }];
  });
}

/** Exact sums with 约 before them. */
export function readRoughSums(text: string): readonly RoughCount[] {
  if (!text.includes('约')) return [];
  return matchesOf(SUM, text).map((match) => {
    const at = match.index + match[0].indexOf('约');
    const end = match.index + match[0].length;
    return {
      span: { start: at, end: end - match.groups!['unit']!.length },
      word: { start: at, end: at + 1 },
      phrase: { start: match.index, end },
    };
  });
}

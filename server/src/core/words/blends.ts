import { byKeys } from '../text/by-keys.js';
import { readDatedRows } from '../dated/dated-rows.js';
import type { PhrasePattern } from '../text/phrase-matcher.js';
import { readGuard, readPhrases } from '../text/phrase-notation.js';
import type { Span } from '../text/span.js';
import type { Severity } from '../text/severity.js';
import { blendsTable } from './word-tables.js';

/** Two words that do not go together though they stand apart: 加强……水平. */
export interface Blend {
  readonly rule: 'collocation' | 'sentence-blend';
  /** What stands before. */
  readonly heads: readonly string[];
  /** At most so many characters stand between. */
  readonly most: number;
  /** None of these may stand between: with another verb it is another sentence. */
  readonly notBetween: readonly string[];
  /** One of these has to stand right behind the tail; where none is named nothing has to. */
  readonly onlyBefore: readonly string[];
  readonly advice: string;
  readonly severity: Severity;
}

/** What stands behind in one or several of them. */
export interface BlendTail {
  readonly sort: 'tail';
  readonly blends: readonly Blend[];
}

/** The rows of data/blends.tsv, to be looked for by what stands behind. */
export function blendPatterns(): readonly PhrasePattern<BlendTail>[] {
  const rows = readDatedRows(blendsTable).map((row) => {
    const blend: Blend = {
      rule: row.cell('rule') as Blend['rule'],
      heads: readPhrases(row.cell('head')).phrases,
      most: Number(row.cell('most')),
      notBetween: readGuard(row.cell('not_between')),
      onlyBefore: readGuard(row.cell('only_before')),
      advice: row.cell('advice'),
      severity: row.cell('severity') as Severity,
    };
    return { tails: readPhrases(row.cell('tail')).phrases, blend };
  });
  return [...byKeys(rows, ({ tails }) => tails)].map(([tail, same]) => ({
    phrases: [tail],
    value: { sort: 'tail', blends: same.map(({ blend }) => blend) },
  }));
}

/** The head that belongs to a tail, the nearest one; undefined where none stands before it, or another verb between. */
export function headOf({ heads, most, notBetween, onlyBefore }: Blend, text: string, tail: Span): Span | undefined {
  if (onlyBefore.length > 0 && !onlyBefore.some((word) => text.startsWith(word, tail.end))) return undefined;
  const nearest = heads
    .map((head) => ({ head, start: text.lastIndexOf(head, tail.start - head.length) }))
    .reduce((last, one) => (one.start > last.start ? one : last));
  const end = nearest.start + nearest.head.length;
  if (nearest.start < 0 || tail.start - end > most) return undefined;
  const between = text.slice(end, tail.start);
  return notBetween.some((word) => between.includes(word)) ? undefined : { start: nearest.start, end };
}

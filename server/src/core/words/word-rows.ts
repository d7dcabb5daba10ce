import { readDatedRows } from '../dated/dated-rows.js';
import type { PhrasePattern } from '../text/phrase-matcher.js';
import { readGuard, readPairs } from '../text/phrase-notation.js';
import type { Severity } from '../text/severity.js';
import { wordsTable } from './word-tables.js';

/** The rules whose cases are pairs of a wrong and a right word. */
export type WordRule = 'confusable-word' | 'missing-char' | 'duplicated-word' | 'de-di-de';

/** A word that is wrong where it stands. */
export interface WrongWord {
  readonly sort: 'word';
  readonly rule: WordRule;
  readonly right: string;
  readonly severity: Severity;
  /** What tells the two apart, in a sentence; may be empty. */
  readonly why: string;
  /** One of these has to follow soon, in the same clause; where none is named nothing has to. */
  readonly then: readonly string[];
}

/** The rows of data/words.tsv. */
export function wordPatterns(): readonly PhrasePattern<WrongWord>[] {
  return readDatedRows(wordsTable).flatMap((row) => {
    const value = {
      sort: 'word' as const,
      rule: row.cell('rule') as WordRule,
      severity: row.cell('severity') as Severity,
      why: row.cell('why'),
      then: readGuard(row.cell('then')),
    };
    const guards = {
      onlyAfter: readGuard(row.cell('only_after')),
      notAfter: readGuard(row.cell('not_after')),
      onlyBefore: readGuard(row.cell('only_before')),
      notBefore: readGuard(row.cell('not_before')),
    };
    return (readPairs(row.cell('wrong'), row.cell('right')) ?? []).map(([wrong, right]) => ({
      ...guards,
      phrases: [wrong],
      value: { ...value, right },
    }));
  });
}

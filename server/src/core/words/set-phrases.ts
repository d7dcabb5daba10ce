import { readDatedRows } from '../dated/dated-rows.js';
import type { PhrasePattern } from '../text/phrase-matcher.js';
import { readGuard } from '../text/phrase-notation.js';
import type { WrongWord } from './word-rows.js';
import { setPhrasesTable } from './word-tables.js';

/** Words that always stand together: 贯彻落实. */
export interface SetPhrase {
  readonly phrase: string;
  /** What looks like a slip in it and is right. */
  readonly except: readonly string[];
}

let rows: readonly SetPhrase[] | undefined;

/** The rows of data/set-phrases.tsv. */
export function setPhrases(): readonly SetPhrase[] {
  return (rows ??= readDatedRows(setPhrasesTable).map((row) => ({ phrase: row.cell('phrase'), except: readGuard(row.cell('except')) })));
}

/** Of a shorter phrase three characters are left when one is missing, and three characters are found anywhere. */
const LONG = 5;

/** What becomes of set phrases when two neighbours change places, one character comes twice, or one is missing: nobody writes these on purpose. */
export function setPhraseSlips(): readonly PhrasePattern<WrongWord>[] {
  const right = new Set(setPhrases().map(({ phrase }) => phrase));
  return setPhrases().flatMap(({ phrase, except }) => {
    const slips = new Set([...swapped(phrase), ...doubled(phrase), ...(phrase.length < LONG ? [] : cut(phrase))]);
    const wrong = [...slips].filter((slip) => !right.has(slip) && !except.includes(slip));
    return wrong.length === 0 ? [] : [{ phrases: wrong, value: valueOf(phrase) }];
  });
}

function valueOf(right: string): WrongWord {
  return { sort: 'word', rule: 'missing-char', right, severity: 'warning', why: '', then: [] };
}

function swapped(phrase: string): readonly string[] {
  return places(phrase, 0, 1).map((at) => phrase.slice(0, at) + phrase[at + 1]! + phrase[at]! + phrase.slice(at + 2));
}

/** At its ends a character that comes twice may begin or end another word. */
function doubled(phrase: string): readonly string[] {
  return places(phrase, 1, 1).map((at) => phrase.slice(0, at + 1) + phrase.slice(at));
}

/** Without one of its inner characters. */
function cut(phrase: string): readonly string[] {
  return places(phrase, 1, 1).map((at) => phrase.slice(0, at) + phrase.slice(at + 1));
}

function places(phrase: string, fromStart: number, fromEnd: number): readonly number[] {
  return Array.from({ length: phrase.length - fromStart - fromEnd }, (_, index) => fromStart + index);
}

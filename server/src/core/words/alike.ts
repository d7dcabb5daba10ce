import { readDatedRows } from '../dated/dated-rows.js';
import { createPhraseMatcher, type PhraseMatch, type PhraseMatcher } from '../text/phrase-matcher.js';
import type { Span } from '../text/span.js';
import { setPhrases, type SetPhrase } from './set-phrases.js';
import { alikeWordsTable, shapesTable, soundsTable } from './word-tables.js';

/** A set phrase in which one character is another one that sounds or looks the same: 依法形政, 贯切落实. */
export interface AlikeSlip {
  readonly span: Span;
  readonly right: string;
}

/** One way in which characters are alike. */
interface Likeness {
  /** Each character as the first one of those that are alike. */
  readonly folded: Uint16Array;
  /** Set phrases, folded. */
  readonly matcher: PhraseMatcher<SetPhrase>;
}

let likenesses: readonly Likeness[] | undefined;
let words: ReadonlySet<string> | undefined;

/** Reads the text by sounds and by shapes: set phrases that sound or look right and are written otherwise. */
export function alikeSlipsIn(text: string): readonly AlikeSlip[] {
  likenesses ??= [soundsTable, shapesTable].map(readLikeness);
  return likenesses.flatMap((likeness) => slipsBy(likeness, text));
}

function slipsBy({ folded, matcher }: Likeness, text: string): readonly AlikeSlip[] {
  const found = matcher.overlapping(fold(text, folded)).filter(({ span, value }) => span.end - span.start === value.phrase.length);
  const isRight = ({ span, value }: PhraseMatch<SetPhrase>): boolean => text.startsWith(value.phrase, span.start);
  const wrong = found.filter((match) => !isRight(match));
  if (wrong.length === 0) return [];
  const right = found.filter(isRight);
  return wrong.flatMap(({ span, value: { phrase, except } }) => {
    const at = oneDifference(text, span.start, phrase);
    if (at === undefined || except.includes(text.slice(span.start, span.end))) return [];
    if (makesWord(text, at, span)) return [];
    return right.some((other) => other.span.start <= at && at < other.span.end) ? [] : [{ span, right: phrase }];
  });
}

/** Where the one character stands that differs; undefined where several do: then these are other words. */
function oneDifference(text: string, start: number, phrase: string): number | undefined {
  let different: number | undefined;
  for (let at = 0; at < phrase.length; at++) {
    if (text[start + at] === phrase[at]) continue;
    if (different !== undefined) return undefined;
    different = start + at;
  }
  return different;
}

const OF_TWO_WORDS = 4;

/** The character makes a word with one beside it: 智能 for 职能. Whoever writes one may mean it. A phrase of four characters is made of two words. */
function makesWord(text: string, at: number, { start, end }: Span): boolean {
  words ??= new Set(readDatedRows(alikeWordsTable).map(({ first }) => first));
  const isWhole = end - start === OF_TWO_WORDS;
  const begins = isWhole ? (at - start) % 2 === 0 : at + 1 < end;
  const ends = isWhole ? !begins : at > start;
  return (begins && words.has(text.slice(at, at + 2))) || (ends && words.has(text.slice(at - 1, at + 1)));
}

function readLikeness(table: string): Likeness {
  const folded = new Uint16Array(0x10000);
  for (let unit = 0; unit < folded.length; unit++) folded[unit] = unit;
  for (const { first: characters } of readDatedRows(table)) {
    for (let at = 1; at < characters.length; at++) folded[characters.charCodeAt(at)] = characters.charCodeAt(0);
  }
  const patterns = setPhrases().map((value) => ({ phrases: [fold(value.phrase, folded)], value }));
  return { folded, matcher: createPhraseMatcher(patterns) };
}

const AT_ONCE = 4096;

function fold(text: string, folded: Uint16Array): string {
  let all = '';
  for (let from = 0; from < text.length; from += AT_ONCE) {
    const units = new Uint16Array(Math.min(AT_ONCE, text.length - from));
    for (let at = 0; at < units.length; at++) units[at] = folded[text.charCodeAt(from + at)]!;
    all += String.fromCharCode.apply(null, units as unknown as number[]);
  }
  return all;
}

/**
 * Phrases of the dated tables are words, not expressions: `|` parts alternatives, `(…|…)` a choice inside one, where an empty choice may be left
 * out: 学习(贯彻|)党的二十大|中共二十大. Quotes, blanks and the width of brackets and dashes do not matter when a phrase is looked for, so none is written.
 */
export interface PhraseReading {
  readonly phrases: readonly string[];
  readonly problem?: PhraseProblem;
}

export type PhraseProblem = 'empty' | 'short' | 'bracket' | 'many';

/** A row that means more phrases than this is a slip, or meant to slow the check down. */
export const MOST_PHRASES = 64;
/** One character would be found everywhere. */
const SHORTEST = 2;

/** The phrases that a cell stands for; none where something is wrong with it. */
export function readPhrases(cell: string): PhraseReading {
  const { phrases, problem } = readAll(cell);
  if (problem) return { phrases: [], problem };
  if (phrases.some((phrase) => phrase.length < SHORTEST)) return { phrases: [], problem: 'short' };
  return { phrases: [...new Set(phrases)] };
}

/** What two cells say pair by pair: one right phrase for all wrong ones, or one for each, in the same order. Undefined where they do not fit together. */
export function readPairs(wrong: string, right: string): readonly (readonly [wrong: string, right: string])[] | undefined {
  const [wrongs, rights] = [readAll(wrong), readAll(right)];
  if (wrongs.problem || rights.problem) return undefined;
  if (rights.phrases.length !== 1 && rights.phrases.length !== wrongs.phrases.length) return undefined;
  return wrongs.phrases.map((phrase, index) => [phrase, rights.phrases[index] ?? rights.phrases[0]!]);
}

/** Some may come twice. */
function readAll(cell: string): PhraseReading {
  const phrases: string[] = [];
  for (const alternative of splitOutside(cell)) {
    const expanded = expand(alternative.trim());
    if (typeof expanded === 'string') return { phrases: [], problem: expanded };
    for (const phrase of expanded) phrases.push(phrase);
    if (phrases.length > MOST_PHRASES) return { phrases: [], problem: 'many' };
  }
  return phrases.includes('') ? { phrases: [], problem: 'empty' } : { phrases };
}

/** The words that a guard's cell lists; they may be short, there may be none. */
export function readGuard(cell: string): readonly string[] {
  return cell
    .split('|')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

function splitOutside(cell: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const character of cell) {
    if (character === '(') depth++;
    else if (character === ')') depth--;
    if (character === '|' && depth === 0) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts;
}

const CHOICE = /\(([^()]*)\)/u;

function expand(alternative: string): readonly string[] | PhraseProblem {
  let partial = [''];
  let rest = alternative;
  for (let choice = CHOICE.exec(rest); choice; choice = CHOICE.exec(rest)) {
    const before = rest.slice(0, choice.index);
    if (/[()]/u.test(before)) return 'bracket';
    const words = choice[1]!.split('|');
    partial = partial.flatMap((start) => words.map((word) => start + before + word.trim()));
    if (partial.length > MOST_PHRASES) return 'many';
    rest = rest.slice(choice.index + choice[0].length);
  }
  return /[()]/u.test(rest) ? 'bracket' : partial.map((start) => start + rest);
}

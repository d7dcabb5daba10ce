import { localWordsIn, wordingIn } from '../mentions/wording.js';
import type { Place } from '../paragraph/place.js';
import { facts, lines, linesWith, question } from '../questions/question.js';
import type { Severity } from '../text/severity.js';
import type { Span } from '../text/span.js';
import type { WordRule } from '../words/word-rows.js';
import type { LocalWords } from '../words/local-words.js';
import { settings } from './given.js';

/** A word that is wrong, in a line of the report. */
export interface WrongWordPlace {
  readonly place: Place;
  /** In the line. */
  readonly span: Span;
  readonly rule: WordRule;
  readonly found: string;
  readonly right: string;
  readonly severity: Severity;
  readonly why: string;
  /** The workspace's own table says so. */
  readonly own: boolean;
}

type Told = Omit<WrongWordPlace, 'place'> & { readonly inText: Span };

const tabled = facts('words that are wrong', (paragraph): readonly Told[] =>
  wordingIn(paragraph).words.map(({ entry: { rule, right, severity, why }, span }) => ({
    ...{ span: paragraph.inLine(span), inText: span, rule, found: paragraph.slice(span) },
    ...{ right, severity, why, own: false },
  })),
);

/** Nobody can tell beforehand which lines have what stands in a table of the folder's own. */
const everyLine = linesWith('all lines that may have own words', () => true);

/** The words that are wrong, by the tables and by the workspace's own, which decides where both speak. */
export const wrongWords = question('words that are wrong, own ones too', { settings, tabled, everyLine, lines }, (given) => {
  const { localWords } = given.settings;
  const all = given.tabled.flatMap(({ place, fact }) => fact.map((told) => ({ place, ...told })));
  if (!localWords || (localWords.right.length === 0 && localWords.wrong.length === 0)) return all.map(withoutText);
  const own = given.everyLine.flatMap(({ place, paragraph }) =>
    localWordsIn(paragraph, localWords).map(({ entry: { right }, span }) => ({
      ...{ place, span: paragraph.inLine(span), inText: span, rule: 'confusable-word' as const, found: paragraph.slice(span) },
      ...{ right, severity: 'warning' as const, why: '', own: true },
    })),
  );
  const rest = all.filter((word) => {
    if (own.some((other) => other.place === word.place && overlap(other.inText, word.inText))) return false;
    return !isRight(given.lines.at(word.place)!.paragraph.text, word.inText, localWords);
  });
  return [...rest, ...own].sort((a, b) => a.place - b.place || a.span.start - b.span.start).map(withoutText);
});

function withoutText({ inText, ...word }: Told & { readonly place: Place }): WrongWordPlace {
  void inText;
  return word;
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** It is part of a word, or holds one, that is right here. */
function isRight(text: string, span: Span, { right }: LocalWords): boolean {
  return right.some((word) => {
    const from = Math.max(0, span.start - word.length + 1);
    const at = text.slice(from, span.end + word.length - 1).indexOf(word);
    return at >= 0 && from + at < span.end && from + at + word.length > span.start;
  });
}

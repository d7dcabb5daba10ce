import type { PhrasePattern } from '../text/phrase-matcher.js';

/** A workspace's own words. The lists are made anew when its file changes, never altered. */
export interface LocalWords {
  /** Words and names that are right, whatever the tables say. */
  readonly right: readonly string[];
  /** Words that are written otherwise here. */
  readonly wrong: readonly PhrasePattern<LocalWord>[];
}

export interface LocalWord {
  readonly right: string;
}

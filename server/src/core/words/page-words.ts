import { readDatedRows } from '../dated/dated-rows.js';
import type { PhrasePattern } from '../text/phrase-matcher.js';
import { readGuard } from '../text/phrase-notation.js';
import type { Span } from '../text/span.js';
import { pageWordsTable } from './word-tables.js';

/** What web pages and programs that convert add to a text. */
export interface PageWord {
  readonly sort: 'page';
  /** `word`: where nothing else stands in its line; `label`: at the beginning of a line; `anywhere`. */
  readonly form: 'word' | 'label' | 'anywhere';
}

/** The rows of data/page-words.tsv. */
export function pagePatterns(): readonly PhrasePattern<PageWord>[] {
  return readDatedRows(pageWordsTable).map((row) => ({
    phrases: readGuard(row.cell('phrases')),
    value: { sort: 'page', form: row.cell('form') as PageWord['form'] },
  }));
}

/** What stands round such words: brackets, strokes, numbers of sizes and visits, times. */
const AROUND = /[\s\d【】[\]()（）|｜：:/\\_—·•>《》<+-]/gu;
const LONGEST = 60;

/** The stretch of a line that is none of the report's; undefined where there is none. */
export function pageStretch(text: string, found: readonly { readonly entry: PageWord; readonly span: Span }[]): Span | undefined {
  const signature = found.find(({ entry }) => entry.form === 'anywhere');
  if (signature) return text.length <= LONGEST * 2 ? { start: 0, end: text.length } : signature.span;
  if (text.length > LONGEST) return undefined;
  const label = found.find(({ entry }) => entry.form === 'label');
  const words = label ? text.slice(0, label.span.start) : text;
  let rest = '';
  let at = 0;
  for (const { entry, span } of found) {
    if (entry.form !== 'word' || span.start < at || span.end > words.length) continue;
    rest += words.slice(at, span.start);
    at = span.end;
  }
  rest += words.slice(at);
  const isAllOfIt = rest.replace(AROUND, '') === '' && (label !== undefined || at > 0);
  return isAllOfIt ? { start: 0, end: text.length } : undefined;
}

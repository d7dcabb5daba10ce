import { keptByParagraph } from '../paragraph/kept.js';
import type { Paragraph } from '../paragraph/paragraph.js';
import { createPhraseMatcher, type PhraseMatcher, type PhrasePattern } from '../text/phrase-matcher.js';
import type { Span } from '../text/span.js';
import { alikeSlipsIn } from '../words/alike.js';
import { blendPatterns, headOf, type Blend, type BlendTail } from '../words/blends.js';
import { formulaMemberPatterns, formulaPatterns, type FormulaMember, type WrongFormula } from '../words/formulas.js';
import type { LocalWord, LocalWords } from '../words/local-words.js';
import { pagePatterns, type PageWord } from '../words/page-words.js';
import { setPhraseSlips } from '../words/set-phrases.js';
import { wordPatterns, type WrongWord } from '../words/word-rows.js';
import { enclosureOf, readEnclosures } from './enclosures.js';

/** Something of the tables of words, at its place in the paragraph's text. */
export interface Found<Entry> {
  readonly entry: Entry;
  readonly span: Span;
}

/** What the tables of words say of a paragraph, each list in the order of the text. */
export interface Wording {
  readonly words: readonly Found<WrongWord>[];
  readonly formulas: readonly Found<WrongFormula>[];
  readonly members: readonly Found<FormulaMember>[];
  readonly blends: readonly (Found<Blend> & { readonly head: Span })[];
  readonly pages: readonly Found<PageWord>[];
}

type Entry = WrongWord | WrongFormula | FormulaMember | BlendTail | PageWord;

let tables: PhraseMatcher<Entry> | undefined;

/**
 * What a paragraph says that is wrong, by the tables of words. All rows of all tables are looked for in one pass, and set phrases by sound and
 * shape. What a title or a quotation says is said by somebody else; a name is nobody's slip.
 */
export const wordingIn = keptByParagraph(read);

/** All that is looked for. */
function wordingPatterns(): readonly PhrasePattern<Entry>[] {
  return [...wordPatterns(), ...setPhraseSlips(), ...formulaPatterns(), ...formulaMemberPatterns(), ...blendPatterns(), ...pagePatterns()];
}

function read(paragraph: Paragraph): Wording {
  const { text } = paragraph;
  tables ??= createPhraseMatcher<Entry>(wordingPatterns());
  const matches = tables.overlapping(text);
  const alike = alikeSlipsIn(text);
  if (matches.length === 0 && alike.length === 0) return NOTHING;
  const enclosures = readEnclosures(text);
  const isOwn = (span: Span): boolean => {
    const { quoted, bookTitle } = enclosureOf(span, enclosures);
    return !quoted && !bookTitle;
  };
  const found = { words: [] as Found<WrongWord>[], formulas: [] as Found<WrongFormula>[], members: [] as Found<FormulaMember>[] };
  const blends: Wording['blends'][number][] = [];
  const pages: Found<PageWord>[] = [];
  for (const { value: entry, span } of matches) {
    if (entry.sort === 'page') pages.push({ entry, span });
    if (entry.sort === 'page' || !isOwn(span)) continue;
    if (entry.sort === 'member') found.members.push({ entry, span });
    else if (entry.sort === 'tail') {
      for (const blend of entry.blends) {
        const head = headOf(blend, text, span);
        if (head && isOwn(head)) blends.push({ entry: blend, span, head });
      }
    } else if (MARK.test(text.slice(span.start, span.end)) || isInName(text, span)) continue;
    else if (entry.sort === 'formula') found.formulas.push({ entry, span });
    else if (follows(entry.then, text, span.end)) found.words.push({ entry, span });
  }
  const seen = alike
    .filter(({ span }) => isOwn(span) && !isInName(text, span))
    .map(({ span, right }) => ({ span, entry: { ...ALIKE, right } }));
  return { ...found, words: apart([...found.words, ...seen]), formulas: apart(found.formulas), blends, pages };
}

const NOTHING: Wording = { words: [], formulas: [], members: [], blends: [], pages: [] };
const ALIKE = { sort: 'word', rule: 'confusable-word', severity: 'warning', why: '', then: [] } as const;
/** Marks and blanks inside of a phrase: whatever it is, it is not this word. */
const MARK = /[\s"“”‘’「」『』\u3000]/u;
/** 青山按装公司: what a firm calls itself, and whoever is called 李建全. */
const NAME_AFTER = /^\p{Script=Han}{0,4}?(?:公司|集团|合作社|商行|超市|酒店|饭店|同志|先生|女士)/u;
const LONGEST_NAME = 8;

function isInName(text: string, { end }: Span): boolean {
  return NAME_AFTER.test(text.slice(end, end + LONGEST_NAME));
}

/** Nothing may follow. */
const END = '$';
const SOON = 12;
const CLAUSE_END = /[，。；：！？,;:!?]/u;

function follows(words: readonly string[], text: string, end: number): boolean {
  if (words.length === 0) return true;
  if (words[0] === END) return text.length === end;
  const clause = text.slice(end, end + SOON).split(CLAUSE_END, 1)[0]!;
  return words.some((word) => clause.includes(word));
}

/** Of those that overlap the first, of those that begin at one place the longest. */
function apart<Entry>(all: readonly Found<Entry>[]): readonly Found<Entry>[] {
  const sorted = [...all].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const kept: Found<Entry>[] = [];
  for (const one of sorted) if (one.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push(one);
  return kept;
}

/** What a table of a folder says of a paragraph: the last one that was asked for, since a folder has one. */
interface OwnWording {
  of: LocalWords | undefined;
  words: readonly Found<LocalWord>[];
}

const ownWording = keptByParagraph((): OwnWording => ({ of: undefined, words: [] }));
const matchers = new WeakMap<LocalWords, PhraseMatcher<LocalWord>>();

/** What a paragraph writes otherwise than the workspace does. */
export function localWordsIn(paragraph: Paragraph, local: LocalWords): readonly Found<LocalWord>[] {
  const known = ownWording(paragraph);
  if (known.of !== local) {
    known.words = readLocalWords(paragraph.text, local);
    known.of = local;
  }
  return known.words;
}

function readLocalWords(text: string, local: LocalWords): readonly Found<LocalWord>[] {
  let matcher = matchers.get(local);
  if (!matcher) matchers.set(local, (matcher = createPhraseMatcher(local.wrong)));
  const matches = matcher.matches(text);
  if (matches.length === 0) return [];
  const enclosures = readEnclosures(text);
  return matches.flatMap(({ value: entry, span }) => {
    const { quoted, bookTitle } = enclosureOf(span, enclosures);
    return quoted || bookTitle || isPartOf(entry.right, text, span) ? [] : [{ entry, span }];
  });
}

/** 管理局, to be 应急管理局, is right where the longer word stands already. */
function isPartOf(word: string, text: string, { start, end }: Span): boolean {
  const found = text.slice(start, end);
  for (let at = word.indexOf(found); at >= 0; at = word.indexOf(found, at + 1)) if (text.startsWith(word, start - at)) return true;
  return false;
}

import { lawByName, lawNames, type AnyLawEntry } from '../dated/laws.js';
import type { PhrasePattern } from '../text/phrase-matcher.js';
import type { Span } from '../text/span.js';
import { enclosureOf, type Enclosure, type Enclosures } from './enclosures.js';

/** A passage that names a national law. */
export interface LawMention extends Enclosure {
  readonly entry: AnyLawEntry;
  /** The name, with 中华人民共和国 where that is written, without book title marks and without the year of a revision. */
  readonly span: Span;
  /**
   * `title`: 《行政处罚法》, the law itself. `bare`: 依据行政处罚法. `in-title`: the name is part of another title, 《关于学习行政处罚法的通知》, and says
   * little about the law.
   */
  readonly form: 'title' | 'bare' | 'in-title';
  /** Which version is meant, where that is said: 新修订的, 新颁布的, or the year in （2021修订）. */
  readonly edition: 'new' | number | undefined;
}

/** 《中华人民共和国行政处罚法（2021修订）》: the name, the year, and whether it is only a draft. */
const PARTS = /^([^（(]*)(?:[（(](\d{4})?年?(?:修订|修正|修改|版|文本)?(草案|稿|征求意见稿|修订草案|修正草案|修订稿|送审稿)?[）)])?$/u;
const EDITION_BEFORE = /新近?(?:修订|修正|修改|颁布|公布|出台|制定|施行|实施)?后?的?《?$/u;
const EDITION_AFTER = /^》?[（(](\d{4})年?(?:修订|修正|修改|版)/u;
const DRAFT_AFTER = /^》?[（(]?(?:修订|修正|征求意见)*(?:草案|稿)/u;

/** The laws whose names fill book title marks. */
export function readTitledLaws(text: string, enclosures: Enclosures): readonly LawMention[] {
  return enclosures.titles.flatMap((title) => {
    const words = text.slice(title.start, title.end);
    const [, name = '', year, draft] = PARTS.exec(words) ?? [];
    const whole = lawByName(words);
    const entry = whole ?? lawByName(name);
    if (!entry || draft !== undefined || isDraft(text, title)) return [];
    const span = { start: title.start, end: whole ? title.end : title.start + name.length };
    const edition = year === undefined ? editionOf(text, title) : Number(year);
    return [{ entry, span, form: 'title', edition, ...enclosureOf(span, enclosures), bookTitle: title }];
  });
}

/** A name that was found without marks of its own; a draft is none. */
export function readBareLaw(name: string, found: Span, text: string, enclosure: Enclosure): readonly LawMention[] {
  const entry = lawByName(name);
  if (!entry || isDraft(text, found)) return [];
  const isFull = entry.name !== entry.shortName && text.endsWith(STATE, found.start);
  const span = isFull ? { start: found.start - STATE.length, end: found.end } : found;
  return [{ entry, span, form: enclosure.bookTitle ? 'in-title' : 'bare', edition: editionOf(text, span), ...enclosure }];
}

function isDraft(text: string, { end }: Span): boolean {
  return DRAFT_AFTER.test(text.slice(end, end + 8));
}

const STATE = '中华人民共和国';

function editionOf(text: string, { start, end }: Span): LawMention['edition'] {
  const year = EDITION_AFTER.exec(text.slice(end, end + 12))?.[1];
  if (year !== undefined) return Number(year);
  return EDITION_BEFORE.test(text.slice(Math.max(0, start - 10), start)) ? 'new' : undefined;
}

/** Names of two characters (刑法, 宪法) are words of their own. */
const SHORTEST_BARE = 3;
/** Nobody writes longer ones without marks. */
const LONGEST_BARE = 16;
/** 行政处罚法定, 劳动合同法律: not the law. 民法典编纂: not yet the law. */
const NOT_BEFORE = '律|治|规|定|制|院|官|庭|学|人|条|案|则|编纂|立法'.split('|');
/** 青山县信访条例 is another one. */
const PLACE_ENDS = '省|市|州|盟|县|区|旗|自治区'.split('|');

/** What finds laws that are named without marks: by their short names, since reading them all would take longer than most checks. */
export function* bareLawPatterns(): Generator<PhrasePattern<string>> {
  for (const name of lawNames()) {
    if (name.length < SHORTEST_BARE || name.length > LONGEST_BARE) continue;
    yield { phrases: [name], value: name, notBefore: NOT_BEFORE, notAfter: name.endsWith('法') ? [] : PLACE_ENDS };
  }
}

import { dayPatterns, eventPatterns, type DayEntry, type EventEntry, type LocalEvents } from '../dated/events.js';
import { organPatterns, type OrganEntry } from '../dated/organs.js';
import { keptByParagraph } from '../paragraph/kept.js';
import type { Paragraph } from '../paragraph/paragraph.js';
import { lastStarting } from '../text/ordered-spans.js';
import { createPhraseMatcher, type PhraseMatcher, type PhrasePattern } from '../text/phrase-matcher.js';
import type { Span } from '../text/span.js';
import { enclosureOf, readEnclosures, type Enclosure } from './enclosures.js';
import { bareLawPatterns, readBareLaw, readTitledLaws, type LawMention } from './law-mentions.js';

/**
 * A passage that names something of the dated tables. The span is the name alone, counted in the paragraph's text. `quoted`: it is part of a longer
 * quotation, somebody else's words; “两个确立” in quotes of its own is not. `bookTitle`: the words between 《》 that it stands in, or that it is.
 */
export interface Mention<Entry> extends Enclosure {
  readonly entry: Entry;
  readonly span: Span;
}

export type { LawMention };

/** All that a paragraph names, each list in the order of the text. */
export interface Mentions {
  readonly events: readonly Mention<EventEntry>[];
  readonly laws: readonly LawMention[];
  readonly organs: readonly Mention<OrganEntry>[];
  readonly days: readonly Mention<DayEntry>[];
}

/** What a paragraph names. All tables are looked through in one pass. */
export const mentionsIn = keptByParagraph(readMentions);

export function lawsIn(paragraph: Paragraph): readonly LawMention[] {
  return mentionsIn(paragraph).laws;
}

export function organsIn(paragraph: Paragraph): readonly Mention<OrganEntry>[] {
  return mentionsIn(paragraph).organs;
}

/**
 * The events that a paragraph names, those of the workspace's own table included. Where a local entry overlaps one that came with Hegao the local
 * one counts: that is how a date can be put right.
 */
export function eventsIn(paragraph: Paragraph, local: LocalEvents = []): readonly Mention<EventEntry>[] {
  const { events } = mentionsIn(paragraph);
  const own = local.length === 0 ? [] : localEventsOf(paragraph, local);
  if (own.length === 0) return events;
  const rest = events.filter(({ span }) => (lastStarting(own, span.end - 1, spanOf)?.span.end ?? 0) <= span.start);
  return [...rest, ...own].sort((a, b) => a.span.start - b.span.start);
}

const spanOf = ({ span }: Mention<EventEntry>): Span => span;

/** Of a law its short name. */
type Found = EventEntry | string | OrganEntry | DayEntry;

let tables: PhraseMatcher<Found> | undefined;

/** All that is looked for. */
export function datedPatterns(): readonly PhrasePattern<Found>[] {
  return [...eventPatterns(), ...organPatterns(), ...dayPatterns(), ...bareLawPatterns()];
}

function readMentions(paragraph: Paragraph): Mentions {
  const { text } = paragraph;
  tables ??= createPhraseMatcher(datedPatterns());
  const matches = tables.matches(text);
  if (matches.length === 0 && !text.includes('《')) return NOTHING;
  const enclosures = readEnclosures(text);
  const mentions = { events: [] as Mention<EventEntry>[], organs: [] as Mention<OrganEntry>[], days: [] as Mention<DayEntry>[] };
  const bare: LawMention[] = [];
  for (const { value: entry, span } of matches) {
    const enclosure = enclosureOf(span, enclosures);
    if (typeof entry === 'string') for (const law of readBareLaw(entry, span, text, enclosure)) bare.push(law);
    else if (entry.type === 'event') mentions.events.push({ entry, span, ...enclosure });
    else if (entry.type === 'organ') mentions.organs.push({ entry, span, ...enclosure });
    else mentions.days.push({ entry, span, ...enclosure });
  }
  return { ...mentions, laws: inOrder(readTitledLaws(text, enclosures), bare) };
}

const NOTHING: Mentions = { events: [], laws: [], organs: [], days: [] };

/** What fills a title is told once, as the title. */
function inOrder(titled: readonly LawMention[], bare: readonly LawMention[]): readonly LawMention[] {
  const titles = new Set(titled.map(({ bookTitle }) => bookTitle?.start));
  const rest = bare.filter(({ bookTitle }) => !bookTitle || !titles.has(bookTitle.start));
  return [...titled, ...rest].sort((a, b) => a.span.start - b.span.start);
}

/** What a table of a folder says of a paragraph: the last one that was asked for, since a folder has one. */
interface LocalMentions {
  of: LocalEvents | undefined;
  events: readonly Mention<EventEntry>[];
}

const localMentions = keptByParagraph((): LocalMentions => ({ of: undefined, events: [] }));
const matchers = new WeakMap<LocalEvents, PhraseMatcher<EventEntry>>();

function localEventsOf(paragraph: Paragraph, local: LocalEvents): readonly Mention<EventEntry>[] {
  const known = localMentions(paragraph);
  if (known.of !== local) {
    known.events = readLocalEvents(paragraph, local);
    known.of = local;
  }
  return known.events;
}

function readLocalEvents({ text }: Paragraph, local: LocalEvents): readonly Mention<EventEntry>[] {
  let matcher = matchers.get(local);
  if (!matcher) matchers.set(local, (matcher = createPhraseMatcher(local)));
  const matches = matcher.matches(text);
  if (matches.length === 0) return [];
  const enclosures = readEnclosures(text);
  return matches.map(({ value: entry, span }) => ({ entry, span, ...enclosureOf(span, enclosures) }));
}

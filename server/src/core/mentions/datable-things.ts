import { dayInWords, daysLater, monthInWords, type Day } from '../chinese/calendar.js';
import type { EventEntry, EventKind, LocalEvents } from '../dated/events.js';
import { keptByParagraph } from '../paragraph/kept.js';
import type { Paragraph } from '../paragraph/paragraph.js';
import type { Span } from '../text/span.js';
import { eventsIn } from './mentions.js';
import { plenumsIn, type NamedPlenum, type PlenumList } from './plenums.js';
import { wordsOfSentence } from '../paragraph/sentence-words.js';

/** Something that nobody can tell of as a fact before its day. */
export interface DatableThing {
  /** Tells it from all others. */
  readonly id: string;
  readonly label: string;
  readonly kind: EventKind;
  /** Of a meeting the day that it closed. */
  readonly day: Day;
  /** The day in words, or its month where no more is known. */
  readonly when: string;
  /** From then on it may have been told, seen generously: meetings are told of while they last, and what nobody has checked may be older. */
  readonly tellableFrom: Day;
  readonly verified: boolean;
}

/** A passage that tells of one as a fact; what tells of it as something to come is none. */
export interface ThingMention {
  readonly thing: DatableThing;
  readonly span: Span;
}

/** What the folder of the report adds to the dated knowledge. */
type Dated = { readonly localEvents?: LocalEvents };

/** The meetings, documents, campaigns and formulations that a paragraph tells of, in the order of the text. */
export function datableThingsIn(paragraph: Paragraph, { localEvents = [] }: Dated): readonly ThingMention[] {
  return thingsIn(paragraph, localEvents).filter((mention) => !isAhead(paragraph, mention));
}

function thingsIn(paragraph: Paragraph, localEvents: LocalEvents): readonly ThingMention[] {
  const events = eventsIn(paragraph, localEvents)
    .filter(({ entry }) => entry.uses.includes('anachronism'))
    .map(({ entry, span }) => ({ thing: thingOf(entry), span }));
  const plenums = plenumsIn(paragraph).flatMap((list) => list.plenums.flatMap((named) => plenumMention(list, named)));
  if (events.length === 0 && plenums.length === 0) return [];
  return [...events, ...plenums].sort((a, b) => a.span.start - b.span.start);
}

const HELD_AFTER = /^(?:在北京)?(?:胜利|隆重)?(?:召开|举行|闭幕)(?![之以]?[前后年际的]|期间|以来|时)/u;

/** The meetings, all of them with a date that somebody has read, of which a paragraph says that they were held. */
export const datableThingsHeldIn = keptByParagraph((paragraph): readonly ThingMention[] =>
  thingsIn(paragraph, []).filter(({ thing, span }) => {
    if (thing.kind !== 'meeting' || !thing.verified || !HELD_AFTER.test(paragraph.text.slice(span.end, span.end + 12))) return false;
    return !AHEAD.test(paragraph.text.slice(Math.max(0, span.start - 12), span.start));
  }),
);

/** Documents go by their titles, some by their numbers. */
const DOCUMENTS: ReadonlySet<EventKind> = new Set(['policy', 'plan']);
const NAMED_OTHERWISE = /[“《]|号$/u;
const DAYS_OF_A_MEETING = 7;
const DAYS_NOT_CHECKED = 60;

function thingOf({ id, label, kind, from, fromMonth, verified }: EventEntry): DatableThing {
  const tolerance = verified ? (kind === 'meeting' ? DAYS_OF_A_MEETING : 0) : DAYS_NOT_CHECKED;
  const name = DOCUMENTS.has(kind) && !NAMED_OTHERWISE.test(label) ? `《${label}》` : label;
  const when = fromMonth ? monthInWords(from) : dayInWords(from);
  return { id, label: name, kind, day: from, when, tellableFrom: daysLater(from, -tolerance), verified };
}

function plenumMention(list: PlenumList, { plenum, span, entry }: NamedPlenum): readonly ThingMention[] {
  if (!entry) return [];
  const { congress, closed, opened, verified } = entry;
  const label = `党的${CONGRESSES[congress] ?? congress}届${ORDINALS[plenum]}中全会`;
  const [id, when] = [`plenum-${congress}-${plenum}`, dayInWords(closed)];
  const thing: DatableThing = { id, label, kind: 'meeting', day: closed, when, tellableFrom: opened, verified };
  return [{ thing, span: list.plenums.length === 1 ? list.span : span }];
}

const CONGRESSES: Readonly<Record<number, string>> = { 18: '十八', 19: '十九', 20: '二十', 21: '二十一' };
const ORDINALS = '〇一二三四五六七八九';

/** What may be said of a thing before it is there, in its sentence or right beside its name. */
const AHEAD = /即将|将要|将[于在会]|筹备|届时|征求意见|草案|有望|预告/u;
const MEETING_AHEAD =
  /迎接|喜迎|备战|献礼|迎庆|将(?:胜利|隆重)?(?:召开|举行|迎来)|召开之年|(?:胜利|顺利|成功|隆重|如期)(?:召开|举行)|开幕|会前|安保|维稳|护航|保驾|代表(?:的?选举|的?推荐|候选|人选)/u;
const MEETING_AHEAD_AFTER = /^(?:召开|举行)?(?:[之以]?前|期间|代表|报告起草|召开|举行)/u;
const DOCUMENT_AHEAD = /起草|编制|立法|送审|修订稿|(?:出台|颁布|公布|印发|实施|施行)[之以]?后|拟|谋划|等待/u;

function isAhead(paragraph: Paragraph, { thing, span }: ThingMention): boolean {
  const said = (words: RegExp): boolean => wordsOfSentence(paragraph, span.start, words) !== undefined;
  if (said(AHEAD)) return true;
  if (thing.kind === 'meeting') return said(MEETING_AHEAD) || MEETING_AHEAD_AFTER.test(paragraph.text.slice(span.end, span.end + 8));
  return DOCUMENTS.has(thing.kind) && said(DOCUMENT_AHEAD);
}

import { daysLater, yearOf } from '../../../chinese/calendar.js';
import type { EventEntry, LocalEvents } from '../../../dated/events.js';
import { eventsIn } from '../../../mentions/mentions.js';
import type { Paragraph } from '../../../paragraph/paragraph.js';
import { locate, within, type PlacedParagraph, type PlacedSpan } from '../../../paragraph/placed.js';
import { sentenceAt } from '../../../paragraph/sentences.js';
import { question } from '../../../questions/question.js';
import { linesWithDated } from '../../../report/dated-lines.js';
import { settings } from '../../../report/given.js';
import { body } from '../../../report/sign-off.js';
import { isAllSince } from '../../../report/time/all-since.js';
import { timeline } from '../../../report/time/read-timeline.js';
import { readingsOf, type Timeline } from '../../../report/time/timeline.js';
import type { Span } from '../../../text/span.js';

/** A formulation, a campaign or a plan that a report still speaks of as current after its end. */
export interface StaleSlogan {
  readonly entry: EventEntry & { readonly until: string };
  /** Everywhere that it is. */
  readonly places: readonly PlacedSpan[];
  readonly words: readonly string[];
  /** The first year that the report may speak of there. */
  readonly year: number;
}

const linesWithSlogans = linesWithDated('lines with slogans', (paragraph, dated) => slogansIn(paragraph, dated).length > 0);

export const staleSlogans = question('stale slogans', { linesWithSlogans, settings, body, timeline }, (given): readonly StaleSlogan[] => {
  const found = new Map<string, StaleSlogan & { readonly places: PlacedSpan[]; readonly words: string[] }>();
  for (const at of within(given.linesWithSlogans, given.body)) {
    for (const { entry, span, isClosing } of slogansIn(at.paragraph, given.settings)) {
      const year = yearTold(given.timeline, at, span, entry.until);
      if (year === undefined || (isClosing && !(isLongOver(entry, year) && given.timeline.isPlan(at)))) continue;
      const known = found.get(entry.id) ?? { entry, year, places: [], words: [] };
      known.places.push(locate(at, span));
      known.words.push(at.paragraph.slice(span));
      found.set(entry.id, known);
    }
  }
  return [...found.values()];
});

/** A plan is wound up in the year after its last; later nobody carries it out. */
export function isLongOver({ years }: EventEntry, year: number): boolean {
  return years !== undefined && year > years.last + 1;
}

interface Slogan {
  readonly entry: StaleSlogan['entry'];
  readonly span: Span;
  /** It is being wound up. */
  readonly isClosing: boolean;
}

/** The names of documents and offices, what others said and what looks back are left out; a plan goes by its title. */
function slogansIn(paragraph: Paragraph, { localEvents = [] }: { readonly localEvents?: LocalEvents }): readonly Slogan[] {
  const slogans = eventsIn(paragraph, localEvents).flatMap(({ entry, span, quoted, bookTitle }) => {
    const { until } = entry;
    if (until === undefined || !entry.uses.includes('stale') || looksBack(paragraph, span)) return [];
    if (bookTitle && !(entry.kind === 'plan' && span.start <= bookTitle.start + LONGEST_REACH)) return [];
    if (quoted && !isTerm(paragraph.text, span)) return [];
    return [{ entry: { ...entry, until }, span, isClosing: CLOSING.test(paragraph.slice(sentenceAt(paragraph.sentences, span.start))) }];
  });
  return slogans.reduce<readonly Slogan[]>(joined, []).map((slogan) => ({ ...slogan, span: wholeName(paragraph.text, slogan.span) }));
}

/** 《全国安全生产…》: what the title of a plan may begin with. */
const LONGEST_REACH = 2;

/** “七五”普法: the name begins with its quote, and may end with years. */
function wholeName(text: string, span: Span): Span {
  const isInside = text[span.start - 1] === '“' && /^[^“”]*”[^“]*$/u.test(text.slice(span.start, span.end));
  const years = YEARS_BEHIND.exec(text.slice(span.start, span.end + LONGEST_YEARS))?.[0];
  return { start: isInside ? span.start - 1 : span.start, end: Math.max(span.end, span.start + (years?.length ?? 0)) };
}

/** A plan's name ends with its years: 三年行动（2020—2022年）. */
const YEARS_BEHIND = /^[^（()）]+(?:计划|方案)?[（(]20\d\d年?[-—－–~～至]{1,2}20\d\d年?[）)]/u;
const LONGEST_YEARS = 16;

/** “六稳”“六保” is one formulation. */
function joined(before: readonly Slogan[], slogan: Slogan): readonly Slogan[] {
  const { entry, span } = slogan;
  const last = before.at(-1);
  if (!last || span.start - last.span.end > MARKS_BETWEEN || last.entry.until !== entry.until) return [...before, slogan];
  const both = { ...entry, id: `${last.entry.id} ${entry.id}`, label: last.entry.label + entry.label };
  return [...before.slice(0, -1), { ...slogan, entry: both, span: { start: last.span.start, end: span.end } }];
}

const MARKS_BETWEEN = 3;

const LONGEST_TERM = 12;

/** “六稳六保”: quotes around a term, not around what somebody said. */
function isTerm(text: string, { start, end }: Span): boolean {
  return text.indexOf('”', end) - text.lastIndexOf('“', start) <= LONGEST_TERM;
}

const LOOKS_BACK = /以来|历史|曾|当时|回顾|全面胜利|取得.{0,6}胜利|如期|基础上|经验|遗留|原有|成果|自20\d\d年|延续|接续|衔接|归档|档案/u;
const CLOSING = /总结|验收|收官|圆满|评估/u;
const NAMES_AN_OFFICE = /^[”"]?.{0,6}(?:领导小组|办公室|专班|工作组|指挥部|资金|基金|贷款|项目|期间|[之以]?后|时期)/u;

function looksBack({ text, sentences }: Paragraph, span: Span): boolean {
  const sentence = sentenceAt(sentences, span.start);
  return LOOKS_BACK.test(text.slice(sentence.start, sentence.end)) || NAMES_AN_OFFICE.test(text.slice(span.end, span.end + 12));
}

/** The first year spoken of, where all that the sentence may speak of came after the end, and so did the report's period where it names no time. */
function yearTold(when: Timeline, at: PlacedParagraph, span: Span, until: string): number | undefined {
  const told = when.at(at, span.start);
  if (!told || !isAllSince(told, when.period, daysLater(until, 1))) return undefined;
  return Math.min(...readingsOf(told).map(({ from }) => yearOf(from)));
}

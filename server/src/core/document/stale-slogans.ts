import type { EventEntry } from '../data/events.js';
import { eventsIn } from '../facts/mentions.js';
import type { LocalEvents } from '../data/events.js';
import type { Span } from '../text/span.js';
import { locate, type PlacedParagraph } from './placed.js';
import type { Paragraph } from './paragraph.js';
import type { ReportDocument } from './report-document.js';
import { sentenceAt } from '../facts/sentences.js';

/** A formulation or a campaign that a report still speaks of as current after its end. */
export interface StaleSlogan {
  readonly entry: EventEntry & { readonly until: string };
  /** Everywhere that it is, in the document. */
  readonly places: readonly Span[];
}

export function staleSlogans(document: ReportDocument): readonly StaleSlogan[] {
  const found = new Map<string, { readonly entry: StaleSlogan['entry']; readonly places: Span[] }>();
  for (const at of document.bodyWith(slogansIn)) {
    for (const { entry, span } of slogansIn(at.paragraph, document.settings)) {
      if (!isOver(document, at, span, entry.until)) continue;
      const known = found.get(entry.id);
      if (known) known.places.push(locate(at, span));
      else found.set(entry.id, { entry, places: [locate(at, span)] });
    }
  }
  return [...found.values()];
}

interface Slogan {
  readonly entry: StaleSlogan['entry'];
  readonly span: Span;
}

/** The names of documents and offices, what others said and what looks back are left out. */
export function slogansIn(paragraph: Paragraph, { localEvents = [] }: { readonly localEvents?: LocalEvents }): readonly Slogan[] {
  const slogans = eventsIn(paragraph, localEvents).flatMap(({ entry, span, quoted, bookTitle }) => {
    const { until } = entry;
    if (until === undefined || !entry.uses.includes('stale') || bookTitle || looksBack(paragraph, span)) return [];
    return quoted && !isTerm(paragraph.text, span) ? [] : [{ entry: { ...entry, until }, span }];
  });
  return slogans.reduce<readonly Slogan[]>(joined, []).map(({ entry, span }) => ({ entry, span: withItsQuote(paragraph.text, span) }));
}

/** “七五”普法: the name begins with its quote. */
function withItsQuote(text: string, span: Span): Span {
  const isInside = text[span.start - 1] === '“' && /^[^“”]*”[^“]*$/u.test(text.slice(span.start, span.end));
  return isInside ? { ...span, start: span.start - 1 } : span;
}

/** “六稳”“六保” is one formulation. */
function joined(before: readonly Slogan[], { entry, span }: Slogan): readonly Slogan[] {
  const last = before.at(-1);
  if (!last || span.start - last.span.end > MARKS_BETWEEN || last.entry.until !== entry.until) return [...before, { entry, span }];
  const both = { ...entry, id: `${last.entry.id} ${entry.id}`, label: last.entry.label + entry.label };
  return [...before.slice(0, -1), { entry: both, span: { start: last.span.start, end: span.end } }];
}

const MARKS_BETWEEN = 3;

const LONGEST_TERM = 12;

/** “六稳六保”: quotes around a term, not around what somebody said. */
function isTerm(text: string, { start, end }: Span): boolean {
  return text.indexOf('”', end) - text.lastIndexOf('“', start) <= LONGEST_TERM;
}

const LOOKS_BACK = /以来|总结|验收|收官|圆满|历史|曾|当时|回顾|全面胜利|取得.{0,6}胜利|如期|基础上|经验|遗留|原有|成果|自20\d\d年/u;
const NAMES_AN_OFFICE = /^[”"]?.{0,6}(?:领导小组|办公室|专班|工作组|指挥部|资金|基金|贷款|项目|期间|[之以]?后|时期)/u;

function looksBack({ text, sentences }: Paragraph, span: Span): boolean {
  const sentence = sentenceAt(sentences, span.start);
  return LOOKS_BACK.test(text.slice(sentence.start, sentence.end)) || NAMES_AN_OFFICE.test(text.slice(span.end, span.end + 12));
}

/** All that the sentence may speak of came after the end, and so did the report's period where the sentence names no time. */
function isOver({ timeline }: ReportDocument, at: PlacedParagraph, span: Span, until: string): boolean {
  const told = timeline.at(at, span.start);
  const isGuess = told?.decidedBy === 'report' && timeline.period?.isGuess === true;
  return told !== undefined && !isGuess && [told.interval, ...told.others].every(({ from }) => from > until);
}

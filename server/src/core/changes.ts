import type { Paragraph } from './document/paragraph.js';
import type { PlacedParagraph } from './document/placed.js';
import type { ChunkFacts } from './facts/chunk-facts.js';
import type { Finding } from './report.js';
import type { DocumentPart } from './rules/rule.js';
import { withSpans } from './finding-spans.js';
import { shiftSpan, type Span } from './text/span.js';

/** What became of one revision's chunks in the next: a stretch in the middle changed, all else only moved. */
export interface Change {
  readonly parts: ReadonlySet<DocumentPart>;
  /** The paragraphs of the changed stretch, before and after. */
  readonly paragraphs: readonly Paragraph[];
  /** Where words were typed in paragraphs that all stand where they did: these. Undefined where paragraphs came, went or moved. */
  readonly typed: readonly PlacedParagraph[] | undefined;
  /** The changed stretch in the old text. */
  readonly old: Span;
  /** By how much everything after it moved. */
  readonly delta: number;
}

/** The same text again. */
export const NO_CHANGE: Change = { parts: new Set(), paragraphs: [], typed: [], old: { start: Infinity, end: Infinity }, delta: 0 };

/** Paragraphs at either end that the header and the closing are read from. */
const EDGE = 24;
const SHORT_LINE = 80;

/** The chunks of the changed stretch, before and after, and how many paragraphs stand on either side of it. */
export interface ChangedStretch {
  readonly before: readonly ChunkFacts[];
  readonly after: readonly ChunkFacts[];
  readonly paragraphsAhead: number;
  readonly paragraphsBehind: number;
  readonly typed?: readonly PlacedParagraph[];
}

export function changeOf(stretch: ChangedStretch, old: Span, delta: number): Change {
  const paragraphs = [...stretch.before, ...stretch.after].flatMap((chunk) => chunk.paragraphs);
  return { parts: changedParts(stretch), paragraphs, typed: stretch.typed, old, delta };
}

function changedParts({ before, after, paragraphsAhead, paragraphsBehind }: ChangedStretch): ReadonlySet<DocumentPart> {
  const parts = new Set<DocumentPart>(['text']);
  if (paragraphsAhead < EDGE) parts.add('header');
  if (paragraphsBehind < EDGE) parts.add('closing');
  if (told(before, layout) !== told(after, layout)) parts.add('layout');
  if (told(before, headingWords) !== told(after, headingWords)) parts.add('headings');
  for (const facts of [...before, ...after]) for (const part of partsOf(facts)) parts.add(part);
  return parts;
}

function told(chunks: readonly ChunkFacts[], tell: (paragraph: Paragraph) => string): string {
  return chunks.map(({ paragraphs }) => paragraphs.map(tell).join('\n')).join('\n');
}

/** What make a paragraph is of, and what stands between it and the next. */
function layout({ block, gap, line }: Paragraph): string {
  return `${block} ${gap.lineBreaks} ${gap.end - line.end}`;
}

/** All that the outline takes from a paragraph; the body of a run-in heading is no part of it. */
function headingWords({ heading, text }: Paragraph): string {
  const opening = text.endsWith('：') ? text : '';
  if (!heading) return opening;
  const { form, depth, indent, title, closing } = heading;
  return `${form} ${depth} ${indent} ${title.start} ${text.slice(0, closing.end)} ${opening}`;
}

/** The finding at its place in the next revision; undefined where it touches the changed stretch. */
export function carryOver(finding: Finding, change: Change): Finding | undefined {
  let intact = true;
  const carry = (span: Span): Span => {
    if (span.end <= change.old.start && (span.end > span.start || span.start < change.old.start)) return span;
    if (span.start >= change.old.end && (span.end > span.start || span.start > change.old.end)) {
      return shiftSpan(span, change.delta);
    }
    intact = false;
    return span;
  };
  const carried = withSpans(finding, carry);
  return intact ? carried : undefined;
}

const PARTS = new WeakMap<ChunkFacts, readonly DocumentPart[]>();

function partsOf(facts: ChunkFacts): readonly DocumentPart[] {
  const known = PARTS.get(facts);
  if (known) return known;
  const parts = new Set<DocumentPart>();
  if (facts.tables.length > 0) parts.add('tables');
  for (const paragraph of facts.paragraphs) {
    const dated = paragraph.dates.length > 0;
    if (dated || paragraph.times.length > 0) parts.add('dates');
    if (dated && paragraph.text.length <= SHORT_LINE) parts.add('closing');
    if (paragraph.seriesMarkers.length > 0) parts.add('series');
    if (paragraph.residues.length > 0) parts.add('residues');
    if (paragraph.placeholders.length > 0) parts.add('placeholders');
  }
  const found = [...parts];
  PARTS.set(facts, found);
  return found;
}

import type { Paragraph } from './document/paragraph.js';
import type { ChunkFacts } from './facts/chunk-facts.js';
import type { Finding } from './report.js';
import type { DocumentPart } from './rules/rule.js';
import type { Span } from './text/span.js';

/** What became of one revision's chunks in the next: a stretch in the middle changed, all else only moved. */
export interface Change {
  readonly parts: ReadonlySet<DocumentPart>;
  /** The changed stretch in the old text. */
  readonly old: Span;
  /** By how much everything after it moved. */
  readonly delta: number;
}

/** Paragraphs at either end that the header and the closing are read from. */
const EDGE = 24;
const SHORT_LINE = 80;

/** What is kept of a revision to compare the next one with. Chunks move along; where they stood is kept apart. */
export interface RevisionShape {
  readonly length: number;
  readonly starts: readonly number[];
  readonly facts: readonly ChunkFacts[];
}

/** Undefined where the two have nothing to compare: the text before the first chunk changed too. */
export function compareRevisions(before: RevisionShape, after: RevisionShape): Change | undefined {
  if (before.starts[0] !== after.starts[0]) return undefined;
  const shared = Math.min(before.facts.length, after.facts.length);
  let head = 0;
  while (head < shared && before.facts[head] === after.facts[head]) head++;
  let tail = 0;
  while (tail < shared - head && before.facts.at(-1 - tail) === after.facts.at(-1 - tail)) tail++;
  const oldMiddle = before.facts.slice(head, before.facts.length - tail);
  const newMiddle = after.facts.slice(head, after.facts.length - tail);
  return {
    parts: oldMiddle.length + newMiddle.length === 0 ? new Set() : changedParts(oldMiddle, newMiddle, { head, tail }),
    old: { start: before.starts[head] ?? before.length, end: before.starts[before.starts.length - tail] ?? before.length },
    delta: after.length - before.length,
  };
}

function changedParts(
  before: readonly ChunkFacts[],
  after: readonly ChunkFacts[],
  { head, tail }: { readonly head: number; readonly tail: number },
) {
  const parts = new Set<DocumentPart>(['text']);
  if (head < EDGE) parts.add('header');
  if (tail < EDGE) parts.add('closing');
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
  if (heading) return `${heading.form} ${heading.depth} ${heading.title.start} ${text.slice(0, heading.closing.end)}`;
  return text.endsWith('：') ? text : '';
}

/** The finding at its place in the next revision; undefined where it touches the changed stretch. */
export function carryOver(finding: Finding, change: Change): Finding | undefined {
  let intact = true;
  const carry = (span: Span): Span => {
    if (span.end <= change.old.start && (span.end > span.start || span.start < change.old.start)) return span;
    if (span.start >= change.old.end && (span.end > span.start || span.start > change.old.end)) {
      return change.delta === 0 ? span : { start: span.start + change.delta, end: span.end + change.delta };
    }
    intact = false;
    return span;
  };
  const carried: Finding = {
    ...finding,
    span: carry(finding.span),
    related: finding.related.map(({ span, message }) => ({ span: carry(span), message })),
    fixes: finding.fixes.map((fix) => ({ ...fix, edits: fix.edits.map(({ span, newText }) => ({ span: carry(span), newText })) })),
  };
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
    if (dated || paragraph.relativeYears.length > 0) parts.add('dates');
    if (dated && paragraph.text.length <= SHORT_LINE) parts.add('closing');
    if (paragraph.seriesMarkers.length > 0) parts.add('series');
    if (paragraph.residues.length > 0) parts.add('residues');
    if (paragraph.placeholders.length > 0) parts.add('placeholders');
  }
  const found = [...parts];
  PARTS.set(facts, found);
  return found;
}

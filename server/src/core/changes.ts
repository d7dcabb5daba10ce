import type { ChunkFacts } from './facts/chunk-facts.js';
import type { PlacedChunk } from './read-document.js';
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

export function compareRevisions(before: readonly PlacedChunk[], beforeLength: number, after: readonly PlacedChunk[], afterLength: number): Change {
  const shared = Math.min(before.length, after.length);
  let head = 0;
  while (head < shared && before[head]!.facts === after[head]!.facts) head++;
  let tail = 0;
  while (tail < shared - head && before[before.length - 1 - tail]!.facts === after[after.length - 1 - tail]!.facts) tail++;
  const oldMiddle = before.slice(head, before.length - tail);
  const newMiddle = after.slice(head, after.length - tail);
  const parts = new Set<DocumentPart>();
  if (oldMiddle.length + newMiddle.length > 0) {
    parts.add('text');
    if (head < EDGE) parts.add('header');
    if (tail < EDGE) parts.add('closing');
    for (const { facts } of [...oldMiddle, ...newMiddle]) for (const part of partsOf(facts)) parts.add(part);
  }
  return {
    parts,
    old: { start: before[head]?.base ?? beforeLength, end: before[before.length - tail]?.base ?? beforeLength },
    delta: afterLength - beforeLength,
  };
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
    if (paragraph.heading || paragraph.text.endsWith('：')) parts.add('headings');
    if (dated || paragraph.relativeYears.length > 0) parts.add('dates');
    if (dated && paragraph.text.length <= SHORT_LINE) parts.add('closing');
    if (paragraph.seriesMarkers.length > 0) parts.add('series');
    if (paragraph.residues.length > 0) parts.add('residues');
  }
  const found = [...parts];
  PARTS.set(facts, found);
  return found;
}

import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { gfmTable } from 'micromark-extension-gfm-table';
import { scanGap, scanLine } from '../text/chunks.js';
import { afterLineBreak } from '../text/front-matter.js';
import { isPlain } from '../text/markdown-chunks.js';
import { withinLimits } from '../text/markdown-limits.js';
import type { Span } from '../text/span.js';
import { Paragraph, type ParagraphBlock } from './paragraph.js';
import { headsRow, isRow, mergeHidden, readPlainText } from './plain-reader.js';
import { readResidues } from './residues.js';

/** Indented code is switched off: in a report, an indented line is a sign-off or a first line set in by hand. */
const SYNTAX = {
  extensions: [gfmTable(), cjkFriendlyExtension(), { disable: { null: ['codeIndented'] } }],
  mdastExtensions: [gfmTableFromMarkdown()],
};

/** Reads one chunk of Markdown: a paragraph a source line, without the markup; code, HTML and comments are left out. */
export function readMarkdown(chunk: string): readonly Paragraph[] {
  if (isPlainChunk(chunk)) return readPlainText(chunk);
  const marks = new Markup();
  visit(parse(chunk), chunk, marks);
  const paragraphs: Paragraph[] = [];
  for (let at = 0; at < chunk.length;) {
    const { end, blank } = scanLine(chunk, at);
    if (!blank) {
      const paragraph = readLine(chunk, { start: at, end }, marks);
      if (paragraph.isVisible) paragraphs.push(paragraph);
    }
    at = afterLineBreak(chunk, end);
  }
  return paragraphs;
}

function isPlainChunk(chunk: string): boolean {
  const { end } = scanLine(chunk, 0);
  return isPlain(chunk.slice(0, end)) && chunk.slice(end).trim() === '';
}

/** The parser drops a byte order mark without moving its offsets, so it never gets one. */
function parse(chunk: string): Root {
  return fromMarkdown(withinLimits(chunk.startsWith('\ufeff') ? ` ${chunk.slice(1)}` : chunk), SYNTAX);
}

/** What the syntax tree says about stretches of the chunk. */
class Markup {
  readonly hidden: Span[] = [];
  readonly bold: Span[] = [];
  readonly rows: Span[] = [];
  readonly quotes: Span[] = [];
  readonly headings: { readonly span: Span; readonly depth: number }[] = [];

  blockAt(line: Span): ParagraphBlock {
    if (this.rows.some((row) => contains(row, line.start))) return 'table-row';
    return this.quotes.some((quote) => contains(quote, line.start)) ? 'quote' : 'prose';
  }
}

function contains(span: Span, offset: number): boolean {
  return span.start <= offset && offset < span.end;
}

function readLine(chunk: string, line: Span, marks: Markup): Paragraph {
  const text = chunk.slice(line.start, line.end);
  const residues = readResidues(text);
  const hidden = marks.hidden
    .filter((span) => span.start < line.end && span.end > line.start)
    .map((span) => ({ start: Math.max(span.start, line.start) - line.start, end: Math.min(span.end, line.end) - line.start }));
  const first = line.start + (text.length - text.trimStart().length);
  const gap = scanGap(chunk, line.end);
  return new Paragraph({
    line: text,
    start: line.start,
    gap,
    hidden: mergeHidden(residues, mergeHidden([], sortSpans(hidden))),
    residues: residues.filter((residue) => !hidden.some((span) => span.start <= residue.start && residue.end <= span.end)),
    block: isRow(text) || headsRow(text, chunk, gap.end) ? 'table-row' : marks.blockAt({ start: first, end: line.end }),
    depth: marks.headings.find(({ span }) => contains(span, first))?.depth ?? 0,
    bold: marks.bold.some((span) => span.start <= first + 1 && span.end >= line.start + text.trimEnd().length),
  });
}

function sortSpans(spans: readonly Span[]): readonly Span[] {
  return [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
}

function visit(node: Nodes, chunk: string, marks: Markup): void {
  const span = spanOf(node);
  switch (node.type) {
    case 'code':
    case 'html':
    case 'definition':
    case 'thematicBreak':
    case 'inlineCode':
    case 'image':
      marks.hidden.push(span);
      return;
    case 'text':
      hideEscapes(chunk, span, marks);
      return;
    case 'heading':
      marks.headings.push({ span: headingLine(chunk, span), depth: node.depth });
      hideAround(node, span, marks);
      break;
    case 'strong':
      marks.bold.push(span);
      hideAround(node, span, marks);
      break;
    case 'emphasis':
    case 'link':
      hideAround(node, span, marks);
      break;
    case 'blockquote':
      marks.quotes.push(span);
      hideLineStarts(chunk, span, /[ \t]*>[ \t]?/uy, marks);
      break;
    case 'listItem':
      hideBullet(chunk, span, marks);
      break;
    case 'table':
      marks.rows.push(span);
      hideDelimiterRow(chunk, span, marks);
      return;
  }
  if ('children' in node) for (const child of node.children) visit(child, chunk, marks);
}

/** An underline makes a heading of the whole paragraph above it; for a report, where every line is a paragraph, of the last line. */
function headingLine(chunk: string, span: Span): Span {
  if (chunk.startsWith('#', span.start)) return span;
  const lines = chunk.slice(span.start, span.end).split(/\r\n|[\r\n]/u);
  const last = lines.at(-2) ?? '';
  return { start: chunk.lastIndexOf(last, span.end - lines.at(-1)!.length - 1), end: span.end };
}

function spanOf(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** Hides what stands before a node's first child and after its last: the markers of emphasis, of a heading, of a link. */
function hideAround(node: Extract<Nodes, { children: unknown }>, span: Span, marks: Markup): void {
  const first = node.children[0];
  const last = node.children.at(-1);
  if (!first || !last) {
    marks.hidden.push(span);
    return;
  }
  marks.hidden.push({ start: span.start, end: spanOf(first).start }, { start: spanOf(last).end, end: span.end });
}

const ESCAPE = /\\(?=[!-/:-@[-`{-~])/gu;

function hideEscapes(chunk: string, span: Span, marks: Markup): void {
  const source = chunk.slice(span.start, span.end);
  if (!source.includes('\\')) return;
  for (const match of source.matchAll(ESCAPE)) marks.hidden.push({ start: span.start + match.index, end: span.start + match.index + 1 });
}

function hideLineStarts(chunk: string, span: Span, marker: RegExp, marks: Markup): void {
  for (let at = span.start; at < span.end; at = afterLineBreak(chunk, scanLine(chunk, at).end)) {
    marker.lastIndex = at;
    const match = marker.exec(chunk);
    if (match) marks.hidden.push({ start: at, end: at + match[0].length });
  }
}

/** A bullet says nothing to a report; a number does, so it stays to be read as an ordinal. */
function hideBullet(chunk: string, span: Span, marks: Markup): void {
  if (/[*+-]/u.test(chunk.charAt(span.start))) marks.hidden.push({ start: span.start, end: span.start + 1 });
}

function hideDelimiterRow(chunk: string, span: Span, marks: Markup): void {
  const start = afterLineBreak(chunk, scanLine(chunk, span.start).end);
  marks.hidden.push({ start, end: Math.min(scanLine(chunk, start).end, span.end) });
}

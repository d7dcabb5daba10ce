import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { gfmTable } from 'micromark-extension-gfm-table';
import { scanGap, scanLine } from '../text/plain-chunks.js';
import { afterLineBreak } from '../text/front-matter.js';
import { isPlain, isTooLong, partsLines } from '../text/markdown-chunks.js';
import { withinLimits } from '../text/markdown-limits.js';
import { RuledRows } from '../text/table-lines.js';
import { readMarkdownLines, type MarkdownLine } from '../text/markdown-regions.js';
import { ANY_LINE_BREAK } from '../text/line-breaks.js';
import type { Span } from '../text/span.js';
import type { ParagraphBlock } from './block.js';
import { HtmlTables } from './html-cells.js';
import { Paragraph } from './paragraph.js';
import type { ReadLine } from './read-line.js';
import { headsRow, isRow, mergeHidden, readPlainText } from './plain-reader.js';
import { readResidues } from './residues.js';
import { matchesOf } from '../text/matches.js';

/**
 * Indented code is switched off: in a report, an indented line is a sign-off or a first line set in by hand. So are blocks of HTML: <center> is
 * looked past, and what stands behind it is read.
 */
const buildSyntax = () => ({
  extensions: [gfmTable(), cjkFriendlyExtension(), { disable: { null: ['codeIndented', 'htmlFlow'] } }],
  mdastExtensions: [gfmTableFromMarkdown()],
});
let syntax: ReturnType<typeof buildSyntax> | undefined;

/** Reads one chunk of Markdown: a paragraph a source line, without the markup; code, HTML and comments are left out. */
export function readMarkdown(chunk: string): readonly ReadLine[] {
  if (isPlainChunk(chunk)) return readPlainText(chunk);
  const read: ReadLine[] = [];
  const ruled = new RuledRows();
  const html = new HtmlTables(chunk);
  for (const lines of readStretches(chunk)) {
    const marks = readMarks(chunk, lines, html);
    for (const line of lines) {
      if (ruled.read(line.masked)) marks.rows.push(line);
      const paragraph = readLine(chunk, line, marks);
      if (paragraph.isVisible) read.push({ start: line.start, paragraph });
    }
  }
  return read;
}

function isPlainChunk(chunk: string): boolean {
  const { end } = scanLine(chunk, 0);
  return isPlain(chunk.slice(0, end)) && chunk.slice(end).trim() === '';
}

/** Lines that Markdown reads together. */
function* readStretches(chunk: string): Iterable<readonly MarkdownLine[]> {
  let lines: MarkdownLine[] = [];
  for (const line of readMarkdownLines(chunk, 0)) {
    const above = lines.at(-1);
    if (above && (partsLines(above.masked, line.masked) || isTooLong(lines.length, line.masked))) {
      yield lines;
      lines = [];
    }
    lines.push(line);
  }
  yield lines;
}

/** An item of a list, alone on its line: the parser would find nothing in it but its mark. */
const PLAIN_ITEM = /^(?:(?<bullet>[-*+])|\d{1,9}[.)])[ ](?<words>[^ \t].*)$/u;

function readMarks(chunk: string, lines: readonly MarkdownLine[], html: HtmlTables): Markup {
  const [first] = lines;
  const marks = new Markup(chunk, first?.start ?? 0);
  const stretch = { start: first?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
  for (const region of new Set(lines.flatMap(({ hidden }) => hidden))) hideRegion(region, stretch, { marks, html });
  if (!first || (lines.length === 1 && isPlain(first.masked))) return marks;
  const item = lines.length === 1 ? PLAIN_ITEM.exec(first.masked) : null;
  if (item && isPlain(item.groups!['words']!)) {
    if (item.groups!['bullet']) marks.hidden.push({ start: first.start, end: first.start + 1 });
    return marks;
  }
  visit(parse(lines.map(({ masked, end }, index) => masked + chunk.slice(end, lines[index + 1]?.start ?? end)).join('')), marks);
  return marks;
}

/** Of a table in HTML only the tags are no part of the report. */
function hideRegion(region: Span, stretch: Span, { marks, html }: { readonly marks: Markup; readonly html: HtmlTables }): void {
  const tags = html.hiddenIn(region, stretch);
  if (tags) marks.rows.push(region);
  for (const span of tags ?? [region]) marks.hidden.push(span);
}

/** Lines are parted by what parts them for people. The parser drops a byte order mark without moving its offsets, so it never gets one. */
function parse(source: string): Root {
  const lines = source.replace(ANY_LINE_BREAK, (mark) => (mark.length > 1 ? mark : '\n')).replace(/^\ufeff/u, ' ');
  return fromMarkdown(withinLimits(lines), (syntax ??= buildSyntax()));
}

/** What the syntax tree says about a stretch of the chunk; the tree counts its offsets from the start of the stretch. */
class Markup {
  readonly chunk: string;
  readonly base: number;
  readonly hidden: Span[] = [];
  readonly bold: Span[] = [];
  readonly rows: Span[] = [];
  readonly quotes: Span[] = [];
  readonly headings: { readonly span: Span; readonly depth: number }[] = [];

  constructor(chunk: string, base: number) {
    this.chunk = chunk;
    this.base = base;
  }

  spanOf({ position }: Nodes): Span {
    return { start: this.base + (position?.start.offset ?? 0), end: this.base + (position?.end.offset ?? 0) };
  }

  blockAt(line: Span): ParagraphBlock {
    if (this.rows.some((row) => overlap(row, line))) return 'table-row';
    return this.quotes.some((quote) => overlap(quote, line)) ? 'quote' : 'prose';
  }
}

/** Blocks may stand in others, behind the marks of those. */
function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
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
    gap: { end: gap.end - line.start, lineBreaks: gap.lineBreaks },
    hidden: mergeHidden(residues, mergeHidden([], sortSpans(hidden))),
    residues: residues.filter((residue) => !hidden.some((span) => span.start <= residue.start && residue.end <= span.end)),
    block: isRow(text) || headsRow(text, chunk, gap.end) ? 'table-row' : marks.blockAt(line),
    depth: marks.headings.find(({ span }) => contains(span, first))?.depth ?? 0,
    bold: marks.bold.some((span) => span.start <= first + 1 && span.end >= line.start + text.trimEnd().length),
  });
}

function sortSpans(spans: readonly Span[]): readonly Span[] {
  return [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
}

function visit(node: Nodes, marks: Markup): void {
  const span = marks.spanOf(node);
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
      hideEscapes(span, marks);
      return;
    case 'heading':
      marks.headings.push({ span: headingLine(marks.chunk, span), depth: node.depth });
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
      hideQuoteMarks(span, marks);
      break;
    case 'listItem':
      hideBullet(span, marks);
      break;
    case 'table':
      marks.rows.push(span);
      hideDelimiterRow(span, marks);
      return;
  }
  if ('children' in node) for (const child of node.children) visit(child, marks);
}

/** An underline makes a heading of the whole paragraph above it; for a report, where every line is a paragraph, of the last line. */
function headingLine(chunk: string, span: Span): Span {
  if (chunk.startsWith('#', span.start)) return span;
  const lines = chunk.slice(span.start, span.end).split(ANY_LINE_BREAK);
  const last = lines.at(-2) ?? '';
  return { start: chunk.lastIndexOf(last, span.end - lines.at(-1)!.length - 1), end: span.end };
}

/** Hides what stands before a node's first child and after its last: the markers of emphasis, of a heading, of a link. */
function hideAround(node: Extract<Nodes, { children: unknown }>, span: Span, marks: Markup): void {
  const first = node.children[0];
  const last = node.children.at(-1);
  if (!first || !last) {
    marks.hidden.push(span);
    return;
  }
  marks.hidden.push({ start: span.start, end: marks.spanOf(first).start }, { start: marks.spanOf(last).end, end: span.end });
}

const ESCAPE = /\\(?=[!-/:-@[-`{-~])/gu;

function hideEscapes(span: Span, marks: Markup): void {
  const source = marks.chunk.slice(span.start, span.end);
  if (!source.includes('\\')) return;
  for (const match of matchesOf(ESCAPE, source)) marks.hidden.push({ start: span.start + match.index, end: span.start + match.index + 1 });
}

const QUOTE_MARK = /[ \t]*>[ \t]?/uy;

function hideQuoteMarks(span: Span, { chunk, hidden }: Markup): void {
  for (let at = span.start; at < span.end; at = afterLineBreak(chunk, scanLine(chunk, at).end)) {
    QUOTE_MARK.lastIndex = at;
    const match = QUOTE_MARK.exec(chunk);
    if (match) hidden.push({ start: at, end: at + match[0].length });
  }
}

/** A bullet says nothing to a report; a number does, so it stays to be read as an ordinal. */
function hideBullet(span: Span, { chunk, hidden }: Markup): void {
  if (/[*+-]/u.test(chunk.charAt(span.start))) hidden.push({ start: span.start, end: span.start + 1 });
}

function hideDelimiterRow(span: Span, { chunk, hidden }: Markup): void {
  const start = afterLineBreak(chunk, scanLine(chunk, span.start).end);
  hidden.push({ start, end: Math.min(scanLine(chunk, start).end, span.end) });
}

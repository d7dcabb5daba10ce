import { scanLine } from './plain-chunks.js';
import { afterLineBreak } from './front-matter.js';
import type { Span } from './span.js';

/** A line of Markdown, blank where Markdown is not to look: code between fences, comments, scripts, and tables in HTML, whose cells are read apart. */
export interface MarkdownLine extends Span {
  /** As long as the line. */
  readonly masked: string;
  /** The regions that reach into the line or stand nearby, in order and apart. */
  readonly hidden: readonly Span[];
  /** Something begins here that nothing closes. It takes its own line only; what would close it may still be typed. */
  readonly isOpen: boolean;
}

/** Anything that could begin a region. */
const CHEAP = /[`~<]/u;
/** Fences may stand in a list; a back tick behind one makes it code within a line. */
const FENCE = /^(?:[ \t]|[-*+][ \t]|\d{1,9}[.)][ \t])*(?<fence>`{3,}(?=[^`]*$)|~{3,})/u;
/** A number says something to a report; a bullet left alone would underline the line above. */
const HAS_NUMBER = /\d/u;
const OPENING = /^[ \t]*<(?:(?<mark>!--|\?|!\[CDATA\[|!(?=[A-Za-z]))|(?<tag>script|style|pre|textarea|table)(?=[\s/>]|$))/iu;
const CLOSING: Readonly<Record<string, RegExp>> = {
  '!--': /-->/gu,
  '?': /\?>/gu,
  '![cdata[': /\]\]>/gu,
  '!': />/gu,
  script: /<\/script>/giu,
  style: /<\/style>/giu,
  pre: /<\/pre>/giu,
  textarea: /<\/textarea>/giu,
  table: /<\/table>/giu,
};

/** The lines of a text, one after the other: what stands behind a line is looked at only where the line begins a region. */
export function* readMarkdownLines(text: string, from: number): Generator<MarkdownLine> {
  const scan = new RegionScan(text);
  for (let at = from; at < text.length;) {
    const { end } = scanLine(text, at);
    const line = text.slice(at, end);
    if (CHEAP.test(line)) {
      const { next, hidden, isOpen } = scan.readFrom(at, end);
      yield* linesOf(text, { start: at, end: next }, hidden, isOpen);
      at = next;
    } else {
      yield { start: at, end, masked: line, hidden: [], isOpen: false };
      at = afterLineBreak(text, end);
    }
  }
}

function* linesOf(text: string, { start, end: last }: Span, hidden: readonly Span[], isOpen: boolean): Iterable<MarkdownLine> {
  const masked = mask(text.slice(start, last), hidden, start);
  for (let at = start; at < last;) {
    const { end } = scanLine(text, at);
    yield { start: at, end, masked: masked.slice(at - start, end - start), hidden, isOpen };
    at = afterLineBreak(text, end);
  }
}

class RegionScan {
  readonly #text: string;
  /** What nothing closes further down: looked for once. */
  readonly #neverClosed = new Set<RegExp>();

  constructor(text: string) {
    this.#text = text;
  }

  /** The regions that begin on a line, and where the line starts that stands behind them. */
  readFrom(start: number, end: number): { readonly next: number; readonly hidden: readonly Span[]; readonly isOpen: boolean } {
    const match = FENCE.exec(this.#text.slice(start, end));
    if (!match) return this.#readHtml(start, end);
    const fence = match.groups!['fence']!;
    const { content, next } = this.#endOfCode(end, fence);
    const marks = match[0].slice(0, -fence.length);
    return { next, hidden: [{ start: start + (HAS_NUMBER.test(marks) ? marks.length : 0), end: content }], isOpen: false };
  }

  /** An open fence reaches to the end of the text. */
  #endOfCode(lineEnd: number, fence: string): { readonly content: number; readonly next: number } {
    for (let at = afterLineBreak(this.#text, lineEnd); at < this.#text.length;) {
      const { end } = scanLine(this.#text, at);
      const line = this.#text.slice(at, end).trim();
      at = afterLineBreak(this.#text, end);
      if (line.startsWith(fence) && line === fence.charAt(0).repeat(line.length)) return { content: end, next: at };
    }
    return { content: this.#text.length, next: this.#text.length };
  }

  /** One thing after the other may begin on a line, each right behind the one before. */
  #readHtml(from: number, fromEnd: number) {
    const hidden: Span[] = [];
    let [start, end] = [from, fromEnd];
    for (;;) {
      const opening = OPENING.exec(this.#text.slice(start, end));
      if (!opening) return { next: afterLineBreak(this.#text, end), hidden, isOpen: false };
      const { mark, tag } = opening.groups!;
      const region = start + opening[0].indexOf('<');
      const close = this.#find(CLOSING[(tag ?? mark)!.toLowerCase()]!, start + opening[0].length);
      hidden.push({ start: region, end: close ?? end });
      if (close === undefined) return { next: afterLineBreak(this.#text, end), hidden, isOpen: true };
      start = close;
      end = scanLine(this.#text, close).end;
    }
  }

  /** Where what closes a region ends. */
  #find(closing: RegExp, from: number): number | undefined {
    if (this.#neverClosed.has(closing)) return undefined;
    closing.lastIndex = from;
    if (closing.test(this.#text)) return closing.lastIndex;
    this.#neverClosed.add(closing);
    return undefined;
  }
}

/** The text with every region blank; all lines and places stay. */
function mask(text: string, hidden: readonly Span[], base: number): string {
  let masked = '';
  let at = 0;
  for (const { start, end } of hidden) {
    masked += text.slice(at, start - base) + blank(text.slice(start - base, end - base));
    at = end - base;
  }
  return masked + text.slice(at);
}

function blank(region: string): string {
  return region.replace(/[^\n\r\v\f\u0085\u2028\u2029]/gu, (char) => ' '.repeat(char.length));
}

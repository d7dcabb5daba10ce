import type { Span } from '../../core/index.js';
import type { Piece } from '../document/word-text.js';
import type { DocxText } from '../read-docx.js';
import type { XmlElement } from '../xml/element.js';
import type { Boundary } from './marked-body.js';

/** Where a comment on some words begins and ends; or the empty paragraph that it is on. */
export type Anchor = { readonly from: Boundary; readonly to: Boundary } | { readonly paragraph: XmlElement };

/** Finds where in a document words of its text stand. What stands nowhere, such as an automatic number, is told by the words beside it. */
export class Anchors {
  constructor(private readonly document: DocxText) {}

  /** Nothing where a document has neither words nor paragraphs of its own. */
  of(span: Span): Anchor | undefined {
    const { pieces, paragraphs, document } = this.document;
    const words = this.#widened(span);
    const exact = overlapping(pieces, words);
    if (exact) return between(exact, words);
    const place = paragraphs.find(({ start, end }) => start <= span.start && span.start <= end);
    const beside = place && overlapping(pieces, place);
    if (beside) return between(beside, place);
    const own = place && paragraphIn(place.element);
    if (own) return { paragraph: own };
    const near = nearest(pieces, span.start);
    if (near) return between([near, near], near);
    const any = paragraphIn(document);
    return any && { paragraph: any };
  }

  /** A place between two characters is shown by the one behind it, or before it at the end of a line. */
  #widened({ start, end }: Span): Span {
    if (end > start) return { start, end };
    const { text } = this.document;
    const isEnd = start >= text.length || text[start] === '\n';
    return isEnd ? { start: Math.max(0, start - 1), end: start } : { start, end: start + 1 };
  }
}

function overlapping(pieces: readonly Piece[], { start, end }: Span): readonly [Piece, Piece] | undefined {
  const first = pieces[firstEndingAfter(pieces, start)];
  if (!first || first.start >= end) return undefined;
  const behind = firstEndingAfter(pieces, end - 1);
  const last = pieces[behind] && pieces[behind].start < end ? pieces[behind] : pieces[behind - 1];
  return [first, last ?? first];
}

function firstEndingAfter(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function nearest(pieces: readonly Piece[], offset: number): Piece | undefined {
  const behind = firstEndingAfter(pieces, offset);
  return pieces[behind] ?? pieces[behind - 1];
}

function between([first, last]: readonly [Piece, Piece], { start, end }: Span): Anchor {
  return { from: boundary(first, Math.max(start, first.start), 'before'), to: boundary(last, Math.min(end, last.end), 'after') };
}

/** At the ends of a run that holds nothing else, nothing is cut. */
function boundary(piece: Piece, offset: number, side: 'before' | 'after'): Boundary {
  const { unit, leaf, skipped = 0 } = piece.origin;
  if (!leaf) return { unit, side };
  const content = unit.children.filter(({ name }) => name !== 'w:rPr');
  const isOuter = side === 'before' ? offset === piece.start && content[0] === leaf : offset === piece.end && content.at(-1) === leaf;
  return isOuter ? { unit, side } : { unit, leaf, character: offset - piece.start + skipped };
}

function paragraphIn(element: XmlElement): XmlElement | undefined {
  if (element.name === 'w:p') return element;
  for (const child of element.children) {
    const found = paragraphIn(child);
    if (found) return found;
  }
  return undefined;
}

import type { XmlElement } from '../xml/element.js';
import type { Origin, Segment, Sink } from './segment.js';

/** A stretch of the text that stands somewhere in the document. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly origin: Origin;
}

/** A paragraph of the document, or a row of a table, where it stands in the text. */
export interface ParagraphPlace {
  readonly start: number;
  readonly end: number;
  readonly element: XmlElement;
}

/** The text of a document as it grows, with where everything in it comes from. */
export class WordText implements Sink {
  readonly pieces: Piece[] = [];
  readonly paragraphs: ParagraphPlace[] = [];
  readonly #parts: string[] = [];
  #length = 0;

  paragraph(segments: readonly Segment[], element: XmlElement): void {
    const start = this.#length;
    for (const { text, origin } of segments) {
      if (origin) this.pieces.push({ start: this.#length, end: this.#length + text.length, origin });
      this.#put(text);
    }
    this.paragraphs.push({ start, end: this.#length, element });
    this.#put('\n');
  }

  get text(): string {
    return this.#parts.join('');
  }

  #put(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }
}

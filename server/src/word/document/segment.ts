import type { XmlElement } from '../xml/element.js';

/** Where a stretch of text stands in the document. */
export interface Origin {
  /** The run or formula that marks may be set around. For text in a box or a note: the run in the body that it hangs on. */
  readonly unit: XmlElement;
  /** The w:t whose text it is, character by character, where the unit may be cut in it. */
  readonly leaf?: XmlElement | undefined;
  /** How many characters of the leaf stand before it. */
  readonly skipped?: number;
  /** Whether its words can be changed by hand: those of a field would come back, those that somebody put in are under discussion. */
  readonly editable?: boolean;
}

/** A stretch of text from one place. Without an origin it is nowhere in the document: an automatic number, a blank between cells. */
export interface Segment {
  readonly text: string;
  readonly origin?: Origin | undefined;
}

/** Takes paragraphs as they are read, one after the other. A segment may hold line breaks. */
export interface Sink {
  paragraph(segments: readonly Segment[], element: XmlElement): void;
}

/** Gathers the paragraphs of a cell into one line. */
export class CellText implements Sink {
  readonly segments: Segment[] = [];

  paragraph(segments: readonly Segment[]): void {
    if (segments.every(({ text }) => text.trim() === '')) return;
    if (this.segments.length > 0) this.segments.push({ text: ' ' });
    for (const segment of segments) this.segments.push({ ...segment, text: segment.text.replace(/[\t\n]/gu, ' ') });
  }
}

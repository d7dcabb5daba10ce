import type { Paragraph } from './paragraph.js';

/** A line of a chunk that says something, and where it starts in the chunk. */
export interface ReadLine {
  readonly start: number;
  readonly paragraph: Paragraph;
}

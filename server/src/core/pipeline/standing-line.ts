import type { Paragraph } from '../paragraph/paragraph.js';

/** A line where it stands, before it has a place. */
export interface StandingLine {
  readonly start: number;
  readonly paragraph: Paragraph;
  readonly touchesNext: boolean;
}

import type { PlacedParagraph } from './placed.js';

/** The first prose of the body. Below the title may stand who reports: 青山县水利局局长　×××. */
export function firstProse(paragraphs: readonly PlacedParagraph[], bodyStart: number): PlacedParagraph | undefined {
  const first = paragraphs[bodyStart];
  return first && !first.paragraph.heading?.ordinal && NAMES_REPORTER.test(first.paragraph.text) ? paragraphs[bodyStart + 1] : first;
}

const NAMES_REPORTER = /^[^\d。，；：,;:]{2,40}(?:长|书记|主任|任|员|科|人)(?:[\s　][^\d。，；：,;:]{1,10})?$/u;

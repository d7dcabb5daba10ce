import type { PlacedParagraph } from '../paragraph/placed.js';

/** The first prose of the body. Below the title may stand who reports, or of which number a paper is: 青山县水利局局长　×××; 第6期. */
export function firstProse(opening: readonly PlacedParagraph[]): PlacedParagraph | undefined {
  return opening.find(
    ({ paragraph: { heading, text } }) => heading?.ordinal !== undefined || !(NAMES_REPORTER.test(text) || NAMES_PAPER.test(text)),
  );
}

const NAMES_PAPER = /(?:简报|专报|快报|通讯|动态|信息)$|^[（(]?(?:总)?第[\d〇一二三四五六七八九十百]{1,4}期/u;

const NAMES_REPORTER = /^[^\d。，；：,;:]{2,40}(?:长|书记|主任|任|员|科|人)(?:[\s　][^\d。，；：,;:]{1,10})?$/u;

import type { FileEncoding } from './file-encoding.js';

/** What a text with garbled places was made from: an encoding in which its file can be read, or nothing, because the file itself holds no more than is seen. */
export type GarbledFrom = FileEncoding | 'lost';

/** Stands where bytes made no character. */
export const lostCharacter = '\ufffd';
/** Fewer are single places that lost a character. */
const fewest = 3;
const oneIn = 30;

/** Cheap: most texts have none of these. */
const traces = /[\ufffd锛紝銆鐨殑]/u;
/** What 的 and the punctuation of UTF-8 come out as when they are read as GBK. In a report none of them is a word. */
export const readAsGbk = /[锛紝銆鐨殑]/u;
const allReadAsGbk = new RegExp(readAsGbk, 'gu');
const lost = /\ufffd/gu;
const chinese = /\p{Script=Han}/gu;

/** Characters that tell of a wrong encoding. */
export interface GarbledTraces {
  /** Characters that were lost. */
  readonly gone: number;
  /** Characters that come of reading UTF-8 as GBK. */
  readonly misread: number;
}

/** Undefined where there are none. */
export function tracesIn(text: string): GarbledTraces | undefined {
  return traces.test(text) ? { gone: count(text, lost), misread: count(text, allReadAsGbk) } : undefined;
}

export function countHan(text: string): number {
  return count(text, chinese);
}

/** Whether a text was read in another encoding than it was written in: what was lost outweighs the Chinese, or the Chinese is what such reading makes. */
export function outweigh({ gone, misread }: GarbledTraces, han: () => number): boolean {
  return (gone >= fewest && gone > han()) || (misread >= fewest && misread * oneIn > han());
}

function looksGarbled(text: string): boolean {
  const found = tracesIn(text);
  return found !== undefined && outweigh(found, () => countHan(text));
}

/** Whether reading the file may have gone wrong, be it at single places. */
export function mayBeGarbled(text: string): boolean {
  return text.includes(lostCharacter) || looksGarbled(text);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

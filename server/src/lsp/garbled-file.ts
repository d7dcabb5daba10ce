import { mayBeGarbled, type GarbledFrom } from '../core/index.js';
import { readGuessed } from '../encodings/guess-encoding.js';

/** What its file tells of a document that an editor shows garbled. */
export interface GarbledFile {
  readonly from: GarbledFrom;
  /** What stands at its beginning; empty where that is lost. */
  readonly head: string;
}

/** Enough to tell a report from other texts. */
const headLength = 16_000;

/** What tells a report by its title, in the script of Big5. */
const simplified: Readonly<Record<string, string>> = { 報: '报', 總: '总', 結: '结', 匯: '汇' };

export function readGarbledFile(bytes: Uint8Array): GarbledFile | undefined {
  const guessed = readGuessed(bytes);
  if (guessed === undefined) return undefined;
  const { encoding, text } = guessed;
  return mayBeGarbled(text) ? { from: 'lost', head: '' } : { from: encoding, head: readable(text.slice(0, headLength)) };
}

function readable(head: string): string {
  return head.replace(/[報總結匯]/gu, (character) => simplified[character]!);
}

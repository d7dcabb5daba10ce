import type { FileEncoding } from '../core/index.js';
import { markAtStart } from './byte-order-marks.js';
import { decodeAs } from './decode.js';

const withoutMark = ['gb18030', 'big5', 'utf-16le', 'utf-16be'] as const;

/** The characters that reports use most, in both scripts: half of every text, and next to nothing of what wrong decoding makes. */
const frequent = new Set(
  '的业建和全新大发区展化设进实工国一加力中产政人动推市作生成高务民等体城制增会强行年地改提持项深重保理开经资合平创社个以公能治企要家在为造上有面服完目施现水入基主济心不用法好点是质度坚学定快管长机升量安规文出代三革系技科方农优各级对品我事部' +
    '業發區設進實國產動務體會強項開經資創個為現濟質堅學長機規級優對這來時們從與關無於',
);
/** The least share of those among all characters beyond ASCII that makes a decoding plausible. Right ones have a third to a half. */
const plausibleShare = 0.15;

/** The encoding in which bytes seem to be written: one that reads them without an error and makes plausible Chinese of them. */
export function guessEncoding(bytes: Uint8Array): FileEncoding | undefined {
  const mark = markAtStart(bytes);
  if (mark) return mark.encoding;
  if (!bytes.includes(0) && decodeAs(bytes, 'utf-8') !== undefined) return 'utf-8';
  const shares = withoutMark.map((encoding) => ({ encoding, share: frequentShare(decodeAs(bytes, encoding) ?? '') }));
  const [best] = shares.sort((a, b) => b.share - a.share);
  return best && best.share >= plausibleShare ? best.encoding : undefined;
}

/** What bytes say in the encoding in which they seem to be written, without a byte order mark. */
export function readGuessed(bytes: Uint8Array): { readonly encoding: FileEncoding; readonly text: string } | undefined {
  const encoding = guessEncoding(bytes);
  const text = encoding && decodeAs(bytes.subarray(markAtStart(bytes)?.bytes.length ?? 0), encoding);
  return encoding === undefined || text === undefined ? undefined : { encoding, text };
}

function frequentShare(text: string): number {
  let common = 0;
  let all = 0;
  for (const character of text) {
    if (character <= '\u007f') continue;
    all++;
    if (frequent.has(character)) common++;
  }
  return all === 0 ? 0 : common / all;
}

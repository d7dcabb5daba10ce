import { byteOrderMarks, markAtStart } from '../encodings/byte-order-marks.js';
import { decodeAs } from '../encodings/decode.js';
import { guessEncoding } from '../encodings/guess-encoding.js';
import { applyEdits, encodingNames, type TextEdit } from '../core/index.js';
import { createByteCursor } from './byte-cursor.js';
import { encodeGb18030 } from './gb18030.js';
import { UnreadableInput } from './unreadable-input.js';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** How a file wrote its text, so that it can be written back the same way. */
export interface TextForm {
  readonly encoding: TextEncoding;
  readonly bom: boolean;
}

export interface DecodedText {
  /** Without the byte order mark: offsets in it are those that editors count. */
  readonly text: string;
  readonly form: TextForm;
}

/** Fewer broken places than this share of the good ones: damaged UTF-8 rather than another encoding. */
const damageShare = 0.05;

/** Throws `UnreadableInput` with what the user can do about it. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const mark = markAtStart(bytes);
  if (mark !== undefined) {
    const text = decodeAs(bytes.subarray(mark.bytes.length), mark.encoding);
    if (text === undefined) throw new UnreadableInput('文件已损坏：开头标明的编码与内容不符。请用编辑器打开，另存为 UTF-8 编码后再检查。');
    return { text, form: { encoding: mark.encoding, bom: true } };
  }
  const utf8 = bytes.includes(0) ? undefined : decodeAs(bytes, 'utf-8');
  if (utf8 !== undefined) return { text: utf8, form: { encoding: 'utf-8', bom: false } };
  const guess = guessEncoding(bytes);
  if (guess === 'big5' || guess === 'utf-16le' || guess === 'utf-16be')
    throw new UnreadableInput(`文件像是用${encodingNames[guess]}编码写的，不能检查。请用编辑器按这种编码打开，另存为 UTF-8 编码后再检查。`);
  if (bytes.includes(0)) throw new UnreadableInput('不是文本文件，不能检查。请把正文另存为纯文本（.txt，UTF-8 编码）后再检查。');
  const broken = damagedPlaces(bytes);
  if (broken > 0) throw new UnreadableInput(`文件已损坏：有 ${broken} 处不是完整的 UTF-8 文字。请用编辑器打开、改正后另存为 UTF-8 编码。`);
  const chinese = decodeAs(bytes, 'gb18030');
  if (chinese !== undefined) return { text: chinese, form: { encoding: 'gb18030', bom: false } };
  throw new UnreadableInput('认不出文字编码（不是 UTF-8，也不是 GB18030）。请用编辑器打开，另存为 UTF-8 编码后再检查。');
}

/** A text as the bytes that it was read from. */
export interface EncodedText extends DecodedText {
  /** With byte order mark and all. */
  readonly bytes: Uint8Array;
}

/**
 * The bytes of the text after edits that are sorted and apart. All bytes that the edits do not touch stay as they are: many a byte sequence is read as
 * a character that would be written as another. Gives nothing when the encoding cannot carry what is put in.
 */
export function editBytes({ bytes, text, form: { encoding, bom } }: EncodedText, edits: readonly TextEdit[]): Uint8Array | undefined {
  const pieces: Uint8Array[] = [];
  const cursor = createByteCursor(bytes, encoding, bom ? markOf(encoding).length : 0);
  let kept = 0;
  for (const { span, newText } of edits) {
    pieces.push(bytes.subarray(kept, cursor.advance(span.start)), encodeAs(newText, encoding));
    kept = cursor.advance(span.end);
  }
  const edited = Buffer.concat([...pieces, bytes.subarray(kept)]);
  const readsBack = decodeAs(edited.subarray(bom ? markOf(encoding).length : 0), encoding) === applyEdits(text, edits);
  return readsBack ? edited : undefined;
}

function markOf(encoding: TextEncoding): readonly number[] {
  return byteOrderMarks.find((mark) => mark.encoding === encoding)?.bytes ?? [];
}

function encodeAs(text: string, encoding: TextEncoding): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text, 'utf8');
    case 'utf-16le':
      return Buffer.from(text, 'utf16le');
    case 'utf-16be':
      return Buffer.from(text, 'utf16le').swap16();
    case 'gb18030':
      return encodeGb18030(text);
  }
}

/**
 * How many places are broken in what is otherwise UTF-8; 0 when it is not UTF-8 at all. GB18030 can read most byte sequences, so damaged
 * UTF-8 would come out as nonsense characters, and with them nonsense findings.
 */
function damagedPlaces(bytes: Uint8Array): number {
  const lossy = new TextDecoder('utf-8').decode(bytes);
  const broken = lossy.match(/\uFFFD+/gu)?.length ?? 0;
  const good = lossy.match(/[\u0800-\uFFFC]/gu)?.length ?? 0;
  return broken <= good * damageShare ? broken : 0;
}

import type { Span } from '../core/index.js';
import { UnreadableInput } from '../workspace/unreadable-input.js';
import { isCompoundFile } from './binary/compound-file.js';
import { latin1 } from './chunks/latin1.js';
import { damaged } from './damage.js';
import { readDoc } from './read-doc.js';
import { readDocx, type DocxText } from './read-docx.js';

/** A Word or WPS file as it was read. */
export interface WordReport {
  /** As a person sees it: a paragraph, or a row of a table, a line. */
  readonly text: string;
  /** Where its paragraphs stand in the text. */
  readonly paragraphs: readonly Span[];
  /** What was not read, in one line for the user; nothing where all was. */
  readonly leftOut: string | undefined;
  /** What a copy with comments is made from; a file of the older format has none. */
  readonly docx: DocxText | undefined;
}

/** Reads .docx, .docm, .doc and .wps, by what is in them; nothing of it is run. Throws `UnreadableInput`, never anything else. */
export function readWord(bytes: Uint8Array): WordReport {
  try {
    return read(bytes);
  } catch (error) {
    throw error instanceof UnreadableInput ? error : damaged();
  }
}

function read(bytes: Uint8Array): WordReport {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const docx = readDocx(bytes);
    return { text: docx.text, paragraphs: docx.paragraphs, leftOut: docx.leftOut, docx };
  }
  if (isCompoundFile(bytes)) {
    const { text, leftOut } = readDoc(bytes);
    return { text, paragraphs: linesOf(text), leftOut, docx: undefined };
  }
  throw notWord(
    latin1(bytes.subarray(0, 500))
      .replace(/^\xef\xbb\xbf/u, '')
      .trimStart(),
  );
}

function linesOf(text: string): readonly Span[] {
  const lines: Span[] = [];
  for (let start = 0; start < text.length;) {
    const end = text.indexOf('\n', start);
    lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

/** Files of other programs often bear the name of a Word file. */
function notWord(start: string): UnreadableInput {
  const how = '请在 Word 或 WPS 中打开，另存为 .docx 后再检查。';
  if (start === '') return new UnreadableInput('是空文件，里面什么都没有。请确认是不是没有保存好。');
  if (start.startsWith('{\\rtf')) return new UnreadableInput(`其实是 RTF 格式的文档，不能直接检查。${how}`);
  if (/^(?:<|mime-version:)/iu.test(start)) return new UnreadableInput(`其实是网页格式的文件，不能直接检查。${how}`);
  return new UnreadableInput(`不是 Word 文档，或文件已损坏。${how}`);
}

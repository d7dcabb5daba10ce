import { UnreadableInput } from '../../workspace/unreadable-input.js';
import { damaged, encrypted } from '../damage.js';
import type { CompoundFile } from './compound-file.js';

/** Pairs of place and length in the head of the file, by their number ([MS-DOC] 2.5.6). */
const tables = {
  styles: 1,
  characters: 12,
  paragraphs: 13,
  pieces: 33,
  shapes: 40,
  boxes: 56,
  lists: 73,
  listUses: 74,
} as const;

/** How many characters each story has; they follow one another in this order. */
const stories = { body: 0x4c, footnotes: 0x50, headers: 0x54, macros: 0x58, comments: 0x5c, endnotes: 0x60, boxes: 0x64 } as const;
export type StoryName = keyof typeof stories;

const wordMark = 0xa5ec;
const firstOfOurs = 0xc1;

/** The streams of a .doc: the head and the text in one, the tables in another. */
export class WordStreams {
  readonly main: Buffer;
  readonly #table: Buffer;
  /** Properties that are too long for their place. */
  readonly data: Buffer | undefined;

  constructor(file: CompoundFile) {
    if (file.has('EncryptedPackage')) throw encrypted();
    const main = file.stream('WordDocument');
    if (!main) throw new UnreadableInput('不是 Word 文档（可能是表格、演示文稿等），不能检查。请把报告正文另存为 .docx 后再检查。');
    const isOurs = main.length > 0x2ea && main.readUInt16LE(0) === wordMark && main.readUInt16LE(2) >= firstOfOurs;
    if (!isOurs) throw new UnreadableInput('是很旧的格式，读不出来。请在 Word 或 WPS 中打开，另存为 .docx 后再检查。');
    const flags = main.readUInt16LE(0x0a);
    if (flags & 0x0100) throw encrypted();
    const table = file.stream(flags & 0x0200 ? '1Table' : '0Table');
    if (!table) throw damaged();
    this.main = main;
    this.#table = table;
    this.data = file.stream('Data');
  }

  table(name: keyof typeof tables): Buffer {
    const { start, length } = this.#place(name);
    return this.#table.subarray(start, start + length);
  }

  /** From a table on to the end of its stream: some go on behind the length that they tell. */
  tableFrom(name: keyof typeof tables): Buffer {
    const { start, length } = this.#place(name);
    return length === 0 ? Buffer.alloc(0) : this.#table.subarray(start);
  }

  story(name: StoryName): { readonly start: number; readonly end: number } {
    let start = 0;
    for (const [other, place] of Object.entries(stories)) {
      const length = this.main.readUInt32LE(place);
      if (other === name) return { start, end: start + length };
      start += length;
    }
    throw damaged();
  }

  #place(name: keyof typeof tables): { readonly start: number; readonly length: number } {
    const at = 0x9a + tables[name] * 8;
    return { start: this.main.readUInt32LE(at), length: this.main.readUInt32LE(at + 4) };
  }
}

import { UnreadableInput } from '../workspace/unreadable-input.js';
import { chunkLines } from './chunks/read-chunk.js';
import { damaged } from './damage.js';
import { readBlocks } from './document/blocks.js';
import { storyOf, type Reading } from './document/context.js';
import { LeftOut } from './document/left-out.js';
import { ListCounters } from './document/list-counters.js';
import { readNotes } from './document/notes.js';
import { Numbering } from './document/numbering.js';
import { Styles } from './document/styles.js';
import { WordText, type ParagraphPlace, type Piece } from './document/word-text.js';
import type { Relationship } from './package/relationships.js';
import { WordPackage } from './package/word-package.js';
import type { XmlElement } from './xml/element.js';

/** A .docx as it was read: its text, and where each stretch of it stands. */
export interface DocxText {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly paragraphs: readonly ParagraphPlace[];
  /** What was not read, in one line for the user. */
  readonly leftOut: string | undefined;
  readonly package: WordPackage;
  readonly documentName: string;
  readonly document: XmlElement;
}

/** Reads the text of a .docx as a person sees it (ISO/IEC 29500-1, 17): a paragraph or a row of a table a line. Throws `UnreadableInput`. */
export function readDocx(bytes: Uint8Array): DocxText {
  const source = new WordPackage(bytes);
  const documentName = source.documentName;
  const document = source.xml(documentName);
  const body = document?.child('w:body');
  if (!document || !body) throw damaged();
  const related = source.relationships(documentName);
  const part = (type: string): XmlElement | undefined => optional(source, related, type);
  const styles = new Styles(part('styles'));
  const numbering = new Numbering(part('numbering'), styles);
  const leftOut = new LeftOut();
  const reading: Reading = {
    styles,
    counters: new ListCounters((numId) => numbering.list(numId)),
    leftOut,
    notes: [],
    chunk: (id) => chunkOf(source, related, id),
  };
  const text = new WordText();
  readBlocks(body, storyOf(reading, body), text);
  if (reading.notes.length > 0) readNotes({ footnote: part('footnotes'), endnote: part('endnotes') }, reading, text);
  leftOut.add('comment', part('comments')?.all('w:comment').length ?? 0);
  if (related.some((relationship) => isTold(source, relationship))) leftOut.add('header');
  const read = text.text;
  if (read.trim() === '') refuseUnread(leftOut);
  return { text: read, pieces: text.pieces, paragraphs: text.paragraphs, leftOut: leftOut.line, package: source, documentName, document };
}

function refuseUnread(leftOut: LeftOut): void {
  if (leftOut.count('chunk') > 0)
    throw new UnreadableInput('正文是整块嵌入的其他文件，读不出来。请在 Word 或 WPS 中打开，另存为 .docx 后再检查。');
  if (leftOut.count('picture') + leftOut.count('object') > 0)
    throw new UnreadableInput('里面只有图片，没有文字，不能检查。请先识别成文字（OCR），或找到它的原稿后再检查。');
}

/** A part that a document can do without: where it cannot be read, the text still can. */
function optional(source: WordPackage, related: readonly Relationship[], type: string): XmlElement | undefined {
  const name = related.find((relationship) => relationship.type === type)?.target;
  return name === undefined ? undefined : source.xml(name);
}

function chunkOf(source: WordPackage, related: readonly Relationship[], id: string): readonly string[] | undefined {
  const name = related.find((relationship) => relationship.id === id)?.target;
  const bytes = name === undefined ? undefined : source.bytes(name);
  return bytes && chunkLines(name!, bytes);
}

/** A header or footer that says more than the page. */
function isTold(source: WordPackage, { type, target }: Relationship): boolean {
  if (type !== 'header' && type !== 'footer') return false;
  const root = source.xml(target);
  return root !== undefined && /[\p{L}]{2}/u.test(shownText(root));
}

function shownText(element: XmlElement): string {
  return element.name === 'w:t' ? element.text : element.children.map(shownText).join('');
}

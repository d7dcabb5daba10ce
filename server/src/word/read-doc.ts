import { UnreadableInput } from '../workspace/unreadable-input.js';
import { readBoxes, type TextBox } from './binary/boxes.js';
import { CompoundFile } from './binary/compound-file.js';
import { readLists } from './binary/lists.js';
import { ParagraphMarks } from './binary/paragraph-marks.js';
import { PiecedText } from './binary/pieces.js';
import { SeenCharacters } from './binary/seen-characters.js';
import { StoryReader } from './binary/story.js';
import { readStyleSheet } from './binary/style-sheet.js';
import { WordStreams } from './binary/word-streams.js';
import { damaged } from './damage.js';
import { LeftOut } from './document/left-out.js';
import { ListCounters } from './document/list-counters.js';

/** A .doc or .wps as it was read. */
export interface DocText {
  readonly text: string;
  readonly leftOut: string | undefined;
}

/** Reads the text of a .doc, a paragraph or a row of a table a line ([MS-DOC]). Throws `UnreadableInput`. */
export function readDoc(bytes: Uint8Array): DocText {
  try {
    return read(new WordStreams(new CompoundFile(bytes)));
  } catch (error) {
    // Numbers in a damaged file lead out of it.
    throw error instanceof UnreadableInput ? error : damaged();
  }
}

function read(streams: WordStreams): DocText {
  const pieced = new PiecedText(streams);
  const leftOut = new LeftOut();
  const lists = readLists(streams);
  const reader = new StoryReader({
    pieced,
    leftOut,
    seen: new SeenCharacters(streams, pieced, leftOut),
    marks: new ParagraphMarks(streams),
    styles: readStyleSheet(streams.table('styles')),
    counters: new ListCounters((numId) => lists[numId - 1]),
  });
  const body = streams.story('body');
  const boxes = readBoxes(streams);
  const lines = [...reader.read(body, boxes)];
  for (const box of boxes.filter(({ anchor }) => anchor >= body.end)) add(lines, reader.read(box, none));
  for (const notes of [streams.story('footnotes'), streams.story('endnotes')]) {
    // The last mark of a story of notes is that of the story.
    if (notes.end > notes.start) add(lines, reader.read({ start: notes.start, end: notes.end - 1 }, none));
  }
  const text = lines.map((line) => `${line}\n`).join('');
  if (text.trim() === '' && leftOut.count('picture') > 0)
    throw new UnreadableInput('里面只有图片，没有文字，不能检查。请先识别成文字（OCR），或找到它的原稿后再检查。');
  return { text, leftOut: leftOut.line };
}

const none: readonly TextBox[] = [];

function add(lines: string[], more: readonly string[]): void {
  for (const line of more) lines.push(line);
}

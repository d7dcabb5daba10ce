import type { LeftOut } from '../document/left-out.js';
import type { ListCounters } from '../document/list-counters.js';
import type { Style } from '../document/styles.js';
import type { TextBox } from './boxes.js';
import type { ParagraphMarks } from './paragraph-marks.js';
import type { PiecedText } from './pieces.js';
import type { SeenCharacters } from './seen-characters.js';
import { chainOf } from './style-sheet.js';

export interface StorySource {
  readonly pieced: PiecedText;
  readonly seen: SeenCharacters;
  readonly marks: ParagraphMarks;
  readonly styles: ReadonlyMap<number, Style>;
  readonly counters: ListCounters;
  readonly leftOut: LeftOut;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const paragraphEnd = /[\r\u0007\f]/u;
const cellMark = '\u0007';

/** Reads stories, a paragraph or a row of a table a line. */
export class StoryReader {
  constructor(private readonly source: StorySource) {}

  read(told: Stretch, boxes: readonly TextBox[]): readonly string[] {
    const { text } = this.source.pieced;
    const story = { start: told.start, end: Math.min(told.end, text.length) };
    this.source.seen.hideCodes(text, story);
    const lines: string[] = [];
    const row = new RowText();
    for (const paragraph of paragraphsIn(text, story)) {
      const line = this.#paragraph(paragraph, row);
      if (line !== undefined) for (const part of line.split('\n')) lines.push(part);
      for (const box of boxes) {
        if (box.anchor < paragraph.start || box.anchor >= paragraph.end) continue;
        for (const part of this.read(box, [])) lines.push(part);
      }
    }
    if (!row.empty) lines.push(row.take());
    return lines;
  }

  /** Gives the line that a paragraph makes or ends; nothing inside a row, or where its mark was deleted. */
  #paragraph({ start, end }: Stretch, row: RowText): string | undefined {
    const { pieced, seen, marks, styles, counters } = this.source;
    const last = pieced.text[end - 1]!;
    const isEnded = paragraphEnd.test(last);
    const mark = marks.at(pieced.placeOf(end - 1));
    if (mark.endsRow) return row.take();
    const words = this.#words({ start, end: isEnded ? end - 1 : end });
    if (isEnded && last === '\r' && seen.of(pieced.text, end - 1) === '') {
      row.carried += words;
      return undefined;
    }
    const line = counters.next(mark.numbering, chainOf(styles, mark.style)) + row.carried + words;
    row.carried = '';
    if (!mark.inTable) return line;
    row.add(line, last === cellMark);
    return undefined;
  }

  #words({ start, end }: Stretch): string {
    let words = '';
    for (let at = start; at < end; at++) words += this.#sign(this.source.seen.of(this.source.pieced.text, at));
    return words;
  }

  #sign(character: string): string {
    if (character > '\u001f' || character === '\t' || character === '') return character;
    if (character === '\u0001') this.source.leftOut.add('picture');
    if (character === '\u0005') this.source.leftOut.add('comment');
    return signs[character] ?? '';
  }
}

const signs: Readonly<Record<string, string>> = { '\u000b': '\n', '\u000e': '\n', '\u001e': '-' };

function* paragraphsIn(text: string, { start, end }: Stretch): Generator<Stretch> {
  let from = start;
  for (let at = start; at < end; at++) {
    if (!paragraphEnd.test(text[at]!)) continue;
    yield { start: from, end: at + 1 };
    from = at + 1;
  }
  if (from < end) yield { start: from, end };
}

/** A row as its cells come; and words before a mark that was deleted, which go on in the next paragraph. */
class RowText {
  carried = '';
  readonly #cells: string[] = [];
  #cell = '';

  get empty(): boolean {
    return this.#cells.length === 0 && this.#cell === '';
  }

  add(paragraph: string, endsCell: boolean): void {
    const words = paragraph.replace(/[\t\n]/gu, ' ');
    this.#cell += this.#cell !== '' && words.trim() !== '' ? ` ${words}` : words;
    if (!endsCell) return;
    this.#cells.push(this.#cell);
    this.#cell = '';
  }

  take(): string {
    const line = [...this.#cells, ...(this.#cell === '' ? [] : [this.#cell])].join('\t');
    this.#cells.length = 0;
    this.#cell = '';
    return line;
  }
}

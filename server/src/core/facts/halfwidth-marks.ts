import { keptByParagraph } from '../document/kept.js';
import type { Paragraph } from '../document/paragraph.js';
import type { Span } from '../text/span.js';
import { isChineseFullStop } from './full-stops.js';

/** A half-width mark in Chinese text, or a pair of brackets of which at least one is half-width. */
export interface HalfWidthMark {
  /** The half-width characters, one or two. */
  readonly spans: readonly [Span, ...Span[]];
  readonly kind: 'mark' | 'brackets';
}

const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
  '.': '。',
};
const ANY_MARK = /[,:;?!().]/u;
const HAN = /[\p{Script=Han}々〇]/u;
/** What a Chinese clause ends or begins with beside characters. */
const CHINESE_BEFORE = /[\p{Script=Han}々〇”’》〉）〕】…—、，。；：]/u;
const CHINESE_AFTER = /[\p{Script=Han}々〇“‘《〈（〔【…—]/u;
const QUESTION = /吗|呢|什么|如何|怎|哪|谁|何|几|是否|多少|能否|可否/u;
/** Addresses, file names and character references are written half-width. */
const ADDRESS = /(?:https?|ftp):\/\/[!-~]+|www\.[!-~]+|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,63}){1,8}|&#?\w{1,8};/giu;
const FILE_EXTENSION = /\.(?:docx?|xlsx?|pptx?|pdf|wps|et|ofd|txt|md|csv|zip|rar|jpe?g|png)(?![A-Za-z])/giu;
const FILE_STEM = /[^\s，。；、：“”《》,;]{1,80}$/u;
const MAYBE_TECHNICAL = /\/\/|@|&|\.[A-Za-z]/u;
const LONGEST_STEM = 80;
const LONGEST_PAIR = 400;

export function fullWidthOf(mark: string): string {
  return FULL_WIDTH[mark] ?? mark;
}

/** The half-width marks that belong to Chinese text, in order. The ordinal at the paragraph's start is a matter of its own. */
export function readHalfWidthMarks({ text, heading }: Paragraph): readonly HalfWidthMark[] {
  if (!ANY_MARK.test(text)) return [];
  const skipped: Span[] = [
    { start: 0, end: heading?.ordinal?.marker.end ?? 0 },
    ...(MAYBE_TECHNICAL.test(text) ? readTechnical(text) : []),
  ];
  return new MarkReader(text, skipped).read();
}

/** What the paragraph says once its marks are put right, character by character. */
export const withFullWidthMarks = keptByParagraph((paragraph: Paragraph): string => {
  const chars = paragraph.text.split('');
  for (const { spans } of readHalfWidthMarks(paragraph)) for (const { start } of spans) chars[start] = fullWidthOf(chars[start]!);
  return chars.join('');
});

function readTechnical(text: string): readonly Span[] {
  const addresses = [...text.matchAll(ADDRESS)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const files = [...text.matchAll(FILE_EXTENSION)].map((match) => {
    const stem = FILE_STEM.exec(text.slice(Math.max(0, match.index - LONGEST_STEM), match.index));
    return { start: match.index - (stem?.[0].length ?? 0), end: match.index + match[0].length };
  });
  return [...addresses, ...files].sort((a, b) => a.start - b.start);
}

class MarkReader {
  readonly #text: string;
  readonly #skipped: readonly Span[];
  readonly #open: number[] = [];
  readonly #found: HalfWidthMark[] = [];
  #nextSkipped = 0;

  constructor(text: string, skipped: readonly Span[]) {
    this.#text = text;
    this.#skipped = skipped;
  }

  read(): readonly HalfWidthMark[] {
    for (let at = 0; at < this.#text.length; at++) {
      const char = this.#text[at]!;
      if (FULL_WIDTH[char] === undefined && char !== '（' && char !== '）') continue;
      if (this.#isSkipped(at)) continue;
      if (char === '(' || char === '（') this.#open.push(at);
      else if (char === ')' || char === '）') this.#close(at);
      else if (this.#isChinese(at, char)) this.#found.push({ spans: [spanAt(at)], kind: 'mark' });
    }
    return this.#found.sort((a, b) => a.spans[0].start - b.spans[0].start);
  }

  #isSkipped(at: number): boolean {
    while (this.#nextSkipped < this.#skipped.length && this.#skipped[this.#nextSkipped]!.end <= at) this.#nextSkipped++;
    const span = this.#skipped[this.#nextSkipped];
    return span !== undefined && span.start <= at;
  }

  #isChinese(at: number, char: string): boolean {
    const before = this.#neighbour(at, -1);
    const after = this.#neighbour(at, 1);
    switch (char) {
      case '.':
        return isChineseFullStop(this.#text, at);
      case '?':
        return this.#isQuestion(at, before, after);
      case '!':
        return CHINESE_BEFORE.test(before) && after !== '=';
      case ',':
      case ';':
        return CHINESE_BEFORE.test(before) || CHINESE_AFTER.test(after) || (/[%％)℃]/u.test(before) && /[\d(]/u.test(after));
    }
    // [^1]: heads a footnote in Markdown.
    return CHINESE_BEFORE.test(before) || (before !== ']' && HAN.test(after) && !/^[A-Za-z]$/u.test(this.#word(at)));
  }

  /** Conversion leaves ? for characters it does not know: only what ends a Chinese question is a question mark. */
  #isQuestion(at: number, before: string, after: string): boolean {
    if (!CHINESE_BEFORE.test(before) || after === '?') return false;
    return after === '' || /[”’」』）)]/u.test(after) || QUESTION.test(this.#text.slice(Math.max(0, at - 20), at));
  }

  /** The next character on one side; one blank between is looked past. */
  #neighbour(at: number, step: -1 | 1): string {
    const next = this.#text[at + step] ?? '';
    return next === ' ' ? (this.#text[at + 2 * step] ?? '') : next;
  }

  /** The Latin letters right before a mark: one alone is a drive (D:资料). */
  #word(at: number): string {
    return /[A-Za-z]{0,8}$/u.exec(this.#text.slice(Math.max(0, at - 8), at))![0];
  }

  #close(at: number): void {
    const open = this.#open.pop();
    if (open === undefined || at - open > LONGEST_PAIR) return;
    const halves = [open, at].filter((place) => this.#text[place] === '(' || this.#text[place] === ')').map(spanAt);
    const [first, ...rest] = halves;
    if (!first || !(HAN.test(this.#text.slice(open + 1, at)) || CHINESE_BEFORE.test(this.#neighbour(open, -1)))) return;
    this.#found.push({ spans: [first, ...rest], kind: 'brackets' });
  }
}

function spanAt(at: number): Span {
  return { start: at, end: at + 1 };
}

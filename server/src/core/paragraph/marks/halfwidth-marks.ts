import { matchesOf } from '../../text/matches.js';
import { keptByParagraph } from '../kept.js';
import type { Paragraph } from '../paragraph.js';
import type { Span } from '../../text/span.js';
import { isChineseFullStop } from './full-stops.js';
import { readTechnical } from './literal.js';

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
/** Those that may belong to a pair of which one is half-width, too. */
const MARKS = /[,:;?!().（）]/gu;
const HAN = /[\p{Script=Han}々〇]/u;
/** What a Chinese clause ends or begins with beside characters. */
const CHINESE_BEFORE = /[\p{Script=Han}々〇”’》〉）〕】…—、，。；：]/u;
const CHINESE_AFTER = /[\p{Script=Han}々〇“‘《〈（〔【…—]/u;
const QUESTION = /吗|呢|什么|如何|怎|哪|谁|何|几|是否|多少|能否|可否/u;
const LONGEST_PAIR = 400;
/** 第(3)项: an item of a law's article. */
const LAW_ITEM = /第\(\d{1,2}$/u;
/** Told as a doubled mark: improper beside another one. */
const CLAUSE_MARK = /[，。、；：]/u;

export function fullWidthOf(mark: string): string {
  return FULL_WIDTH[mark] ?? mark;
}

/** The half-width marks that belong to Chinese text, in order. The ordinal at the paragraph's start is a matter of its own. */
export const readHalfWidthMarks = keptByParagraph(({ text, heading }: Paragraph): readonly HalfWidthMark[] => {
  if (!ANY_MARK.test(text)) return [];
  const skipped = [{ start: 0, end: heading?.ordinal?.marker.end ?? 0 }, ...readTechnical(text)];
  return new MarkReader(text, skipped).read();
});

/** What the paragraph says once its marks are put right, character by character. */
export const withFullWidthMarks = keptByParagraph((paragraph: Paragraph): string => {
  const { text } = paragraph;
  const places = readHalfWidthMarks(paragraph).flatMap(({ spans }) => spans.map(({ start }) => start));
  let [said, at] = ['', 0];
  for (const place of places.sort((a, b) => a - b)) {
    said += text.slice(at, place) + fullWidthOf(text[place]!);
    at = place + 1;
  }
  return said + text.slice(at);
});

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
    for (const { 0: char, index: at } of matchesOf(MARKS, this.#text)) {
      if (this.#isSkipped(at)) continue;
      if (char === '(' || char === '（') this.#open.push(at);
      else if (char === ')' || char === '）') this.#close(at);
      else if (!this.#isDoubled(at) && this.#isChinese(at, char)) this.#found.push({ spans: [spanAt(at)], kind: 'mark' });
    }
    return this.#found.sort((a, b) => a.spans[0].start - b.spans[0].start);
  }

  #isSkipped(at: number): boolean {
    while (this.#nextSkipped < this.#skipped.length && this.#skipped[this.#nextSkipped]!.end <= at) this.#nextSkipped++;
    const span = this.#skipped[this.#nextSkipped];
    return span !== undefined && span.start <= at;
  }

  /** ，, and 。. are one slip, which is told as such. */
  #isDoubled(at: number): boolean {
    return CLAUSE_MARK.test(this.#text[at - 1] ?? '') || CLAUSE_MARK.test(this.#text[at + 1] ?? '');
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
    if (
      !first ||
      LAW_ITEM.test(this.#text.slice(Math.max(0, open - 1), at)) ||
      !(HAN.test(this.#text.slice(open + 1, at)) || CHINESE_BEFORE.test(this.#neighbour(open, -1)))
    )
      return;
    this.#found.push({ spans: [first, ...rest], kind: 'brackets' });
  }
}

function spanAt(at: number): Span {
  return { start: at, end: at + 1 };
}

import type { YearPart } from '../../chinese/time-points.js';
import type { Paragraph } from '../../paragraph/paragraph.js';
import type { Span } from '../../text/span.js';
import type { RoleId } from './roles.js';

/** What a line says of a year by its own words; where it stands tells whether that counts. Spans are offsets in the line. */
export interface LineClaim {
  readonly role: RoleId;
  /** Undefined where the line leaves it to its surroundings: 9月底前. */
  readonly year: number | undefined;
  /** The year that the line names before it. */
  readonly near?: number;
  /** The digits of the year; where there are none, the words. */
  readonly span: Span;
  /** All of the words that name the time. */
  readonly words: string;
  /** The last day that is meant, in its year. */
  readonly last?: MonthDay;
  /** So many days later than the signing it may be all the same. */
  readonly grace?: number;
  /** The half, quarter or months. */
  readonly part?: YearPart;
}

export interface MonthDay {
  readonly month: number;
  readonly day: number;
}

/** What the paragraph says in the clause before a place, and behind it up to the end of the sentence. */
export function wordsAround({ text }: Paragraph, { start, end }: Span): { readonly before: string; readonly after: string } {
  const before = text.slice(Math.max(0, start - CLAUSE), start);
  return {
    before: before.slice(Math.max(...MARKS.map((mark) => before.lastIndexOf(mark))) + 1),
    after: text.slice(end, end + CLAUSE).split(STOP)[0]!,
  };
}

/** The digits of a year within a stretch of the paragraph; where it is named more than once, those of the last one. */
export function yearDigits({ dates }: Paragraph, { start, end }: Span, year: number): Span | undefined {
  return dates.findLast((date) => date.year === year && date.span.start >= start && date.span.start < end)?.yearSpan;
}

const CLAUSE = 60;
const MARKS = ['，', ',', '。', '；', '：', '！'];
const STOP = /[。；！]/u;

import { readOrdinal, type Ordinal } from '../chinese/ordinals.js';
import type { ParagraphBlock } from './block.js';
import { withoutBlanks } from '../text/blanks.js';
import type { Span } from '../text/span.js';

/** A paragraph that heads a part of the report. Spans are offsets into the paragraph's text. */
export interface Heading {
  readonly ordinal: Ordinal | undefined;
  /** The heading's words, without ordinal and closing mark. */
  readonly title: Span;
  /**
   * `stand-alone`: the line holds the heading only; `run-in`: its body follows on the same line (（一）强化学习。正文…);
   * `item`: a numbered sentence, which is body itself; `caption`: a short line without ordinal that may head what follows.
   */
  readonly form: 'stand-alone' | 'run-in' | 'item' | 'caption';
  /** The closing mark of a stand-alone heading; empty when there is none. */
  readonly closing: Span;
  /** Depth of a Markdown heading, 0 for anything else. */
  readonly depth: number;
  /** How many blanks the line is set in by; full-width ones do not count, they begin any paragraph. */
  readonly indent: number;
}

/** An ordinal is read as it is written: how wide its digits are is for others to judge. */
interface HeadingWords {
  readonly text: string;
  readonly asWritten: string;
}

/** What a heading is read from besides its words. */
interface HeadingLine {
  readonly depth: number;
  readonly bold: boolean;
  readonly block: ParagraphBlock;
  /** As it stands in the document. */
  readonly line: string;
}

const CLOSING_MARKS = '。．，,、；;：:.';
/** A half-width point between Chinese characters ends a sentence as well. */
const BODY_DIVIDER = /[。：:！]|(?<=\p{Script=Han})\.(?=[\p{Script=Han}“《])/u;
const CAPTION = /^[^。；，！？;,!?|\t]{2,40}$/u;
const HAN = /\p{Script=Han}/u;
const DATE_ONLY =
  /^[（(]?[\d〇零一二三四五六七八九十○]+年[\d一二三四五六七八九十]+月(?:[\d一二三四五六七八九十]+[日号])?(?:[（(]?(?:星期|周|礼拜)[一二三四五六日天][）)]?)?[）)]?$/u;
const LONGEST_TITLE = 60;

export function readHeading({ text, asWritten }: HeadingWords, source: HeadingLine): Heading | undefined {
  if (source.block !== 'prose' || text === '') return undefined;
  const ordinal = readOrdinal(asWritten);
  const line = { depth: source.depth, indent: indentOf(source.line) };
  if (ordinal && namesSeveral(asWritten, ordinal)) return undefined;
  if (ordinal) return { ordinal, ...numberedHeading(text, ordinal.marker.end), ...line };
  if (source.depth > 0) return { ordinal: undefined, ...standAlone(text, 0), ...line };
  if (!isCaption(text)) return undefined;
  return { ordinal: undefined, ...standAlone(text, 0), form: source.bold ? 'stand-alone' : 'caption', ...line };
}

const AND = /^[、和及至]/u;

/** （一）、（二）两类事项由中队办理。: the line speaks of items, it is none. */
function namesSeveral(asWritten: string, { style, value, mark, marker }: Ordinal): boolean {
  const rest = asWritten.slice(marker.end);
  if (mark !== '、' && !AND.test(rest)) return false;
  const next = readOrdinal(rest.replace(AND, ''));
  return next !== undefined && !next.ambiguous && next.style === style && next.value > value;
}

function indentOf(line: string): number {
  let blanks = 0;
  for (const char of line) {
    if (char === '\t') blanks += 4;
    else if (char === ' ') blanks++;
    else break;
  }
  return blanks;
}

function numberedHeading(text: string, start: number): Pick<Heading, 'title' | 'form' | 'closing'> {
  const rest = text.slice(start);
  const divider = rest.search(BODY_DIVIDER);
  const bodyFollows = divider >= 0 && divider + 1 < rest.length;
  if (!bodyFollows && rest.length <= LONGEST_TITLE) return standAlone(text, start);
  const form = bodyFollows && divider <= LONGEST_TITLE ? 'run-in' : 'item';
  const end = form === 'run-in' ? start + divider : Math.min(text.length, start + LONGEST_TITLE);
  return { title: { start, end }, form, closing: { start: end, end: form === 'run-in' ? end + 1 : end } };
}

function standAlone(text: string, start: number): Pick<Heading, 'title' | 'form' | 'closing'> {
  let end = text.length;
  while (end > start && CLOSING_MARKS.includes(text[end - 1]!)) end--;
  return { title: { start, end }, form: 'stand-alone', closing: { start: end, end: text.length } };
}

function isCaption(text: string): boolean {
  return CAPTION.test(text) && HAN.test(text) && !DATE_ONLY.test(withoutBlanks(text));
}

import { readPairedMarks, type LoneMark } from '../../../paragraph/marks/paired-marks.js';
import { hasSigns } from '../../../paragraph/marks/signs.js';
import type { Paragraph } from '../../../paragraph/paragraph.js';
import type { Span } from '../../../text/span.js';
import { endOfOpened, startOfClosed } from './missing-halves.js';

/** A mark whose other half is missing, or that was set the wrong way round. Places count in the line. */
export interface OddMark extends Pick<LoneMark, 'kind' | 'side'> {
  readonly at: Span;
  /** What most likely mends it: the mark turned round, or its other half written where it belongs. */
  readonly fix?: { readonly turns: boolean; readonly where: Span } | undefined;
  /** It closes a mark of another kind. */
  readonly mixed?: { readonly open: string; readonly found: string; readonly expected: string };
}

/** [1〕 and 〔2024] belong to numbers of documents and notes, which others look at. */
const NUMBERED = /^[〔【]\s?\d|\d\s?[〕】]$/u;
const ORDINAL_OPEN = /^[（(][一二三四五六七八九十\d]{1,3}(?![一二三四五六七八九十\d])/u;
const SHORTEST = 8;
const AS_CLOSING = /^(?:$|[，。；：、！？）》])/u;

export function oddMarksIn(paragraph: Paragraph): readonly OddMark[] {
  const { text } = paragraph;
  // A straight quotation mark may be the other half: straight-quote.
  const isStraight = hasSigns(paragraph, 'straight');
  const lone = readPairedMarks(paragraph).lone.filter(({ kind }) => !(isStraight && kind === '“”'));
  const odd: OddMark[] = [];
  for (let index = 0; index < lone.length; index++) {
    const mark = lone[index]!;
    if (isElsewhere(text, mark)) continue;
    const mixed = mixedWith(paragraph, mark, lone[index + 1]);
    if (mixed) {
      odd.push(mixed);
      index++;
      continue;
    }
    const turned = mark.turned ? undefined : turnedOf(text, mark, lone[index + 1]);
    if (turned) index++;
    odd.push(oddMark(paragraph, turned ?? mark, mark.turned ?? turned !== undefined));
  }
  return odd;
}

function isElsewhere(text: string, { kind, at, side }: LoneMark): boolean {
  // Ornaments of a website, lines that hold little else.
  if (text.length < SHORTEST || text[at + 1] === text[at] || text[at - 1] === text[at]) return true;
  // （三 with its bracket lost is an ordinal that cannot be read: heading-number-missing.
  if (at === 0 && ORDINAL_OPEN.test(text)) return true;
  if (kind !== '〔〕' && kind !== '【】') return false;
  return NUMBERED.test(side === 'open' ? text.slice(at, at + 3) : text.slice(Math.max(0, at - 2), at + 1));
}

/** “六五’ and 《条例〉: what closes is of another kind. */
function mixedWith(paragraph: Paragraph, { kind, at, side, turned }: LoneMark, next: LoneMark | undefined): OddMark | undefined {
  if (side !== 'open' || turned || next?.side !== 'close' || next.kind === kind || next.at - at > LONGEST_MIXED) return undefined;
  const { text } = paragraph;
  if (/[。；]/u.test(text.slice(at, next.at))) return undefined;
  const own = paragraph.inLine({ start: next.at, end: next.at + 1 });
  return { kind, side, at: own, mixed: { open: text[at]!, found: text[next.at]!, expected: kind[1]! } };
}

const LONGEST_MIXED = 60;

/** “三个到位“ and ”三个到位”: of two marks of the same side one is turned round. */
function turnedOf(text: string, mark: LoneMark, next: LoneMark | undefined): LoneMark | undefined {
  if (!next || next.turned || next.kind !== mark.kind || next.side !== mark.side || /[。；]/u.test(text.slice(mark.at, next.at)))
    return undefined;
  return mark.side === 'open' ? next : mark;
}

function oddMark(paragraph: Paragraph, { kind, at, side }: LoneMark, turns: boolean): OddMark {
  const { text } = paragraph;
  const own = paragraph.inLine({ start: at, end: at + 1 });
  if (turns) return { kind, side, at: own, fix: { turns: true, where: own } };
  // A closing mark was meant, and the opening one is missing.
  if (side === 'open' && kind !== '（）' && AS_CLOSING.test(text.slice(at + 1, at + 2))) return { kind, side, at: own, fix: undefined };
  const place = side === 'open' ? endOfOpened(text, kind, at) : startOfClosed(text, kind, at);
  const where = place === undefined ? undefined : paragraph.inLine({ start: place, end: place });
  return { kind, side, at: own, fix: where && { turns: false, where } };
}

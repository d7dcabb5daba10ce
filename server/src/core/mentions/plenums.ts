import { parseChineseNumeral } from '../chinese/numerals.js';
import { knownPlenums, type PlenumEntry } from '../dated/events.js';
import { keptByParagraph } from '../paragraph/kept.js';
import type { Span } from '../text/span.js';
import { matchesOf } from '../text/matches.js';

/** Plenums of one congress that are named together: 十九届二中、三中、四中全会; or all of them: 十九届历次全会. */
export interface PlenumList {
  /** From the congress to 全会. */
  readonly span: Span;
  /** 十九届: 19. */
  readonly congress: number;
  /** The plenums by their numbers, as they are written; none where all are meant. */
  readonly plenums: readonly NamedPlenum[];
  /** 历次全会, 各次全会. */
  readonly all: boolean;
}

export interface NamedPlenum {
  readonly plenum: number;
  /** 二中; of 二中至五中 the plenums between have the span of it all. */
  readonly span: Span;
  /** Nothing where the table knows no such plenum: it is older than the table, or has not been held. */
  readonly entry: PlenumEntry | undefined;
}

/** Before 全会 or before the next list, as in 十九届六中、二十届二中全会. */
const NAMED =
  /(十[一二三四五六七八九]|[二三四]十[一二三四五六七八九]?)届((?:第?[一二三四五六七八九]中(?:全会)?(?:[、，和及与至到]|以及)?){1,9})(?:全会|全体会议|(?=(?:党的)?(?:十[一二三四五六七八九]|[二三四]十[一二三四五六七八九]?)届[一二三四五六七八九]中))/gu;
const FORMAL = /(十[一二三四五六七八九]|[二三四]十[一二三四五六七八九]?)届中央委员会第([一二三四五六七八九])次全体会议/gu;
const ALL = /(十[一二三四五六七八九]|[二三四]十[一二三四五六七八九]?)届中?央?(?:历次|各次|历届)全会/gu;
const ITEM = /([一二三四五六七八九])中(?:全会)?(至|到)?/gu;

/** The plenums that a paragraph names, in the order of the text. */
export const plenumsIn = keptByParagraph(({ text }): readonly PlenumList[] => {
  if (!text.includes('全会') && !text.includes('全体会议')) return [];
  const lists = [
    ...matchesOf(NAMED, text).map(named),
    ...matchesOf(FORMAL, text).map(formal),
    ...matchesOf(ALL, text).map((match): PlenumList => ({ ...listOf(match), plenums: [], all: true })),
  ];
  return joined(
    lists.sort((a, b) => a.span.start - b.span.start),
    text,
  );
});

/** Every plenum that was held, in order, as far as the table knows. */
export function plenumsUntil(day: string): readonly PlenumEntry[] {
  return knownPlenums().filter(({ closed }) => closed <= day);
}

function listOf(match: RegExpExecArray): Pick<PlenumList, 'span' | 'congress'> {
  return { span: { start: match.index, end: match.index + match[0].length }, congress: parseChineseNumeral(match[1]!)! };
}

function formal(match: RegExpExecArray): PlenumList {
  const { span, congress } = listOf(match);
  return { span, congress, plenums: [namedPlenum(congress, parseChineseNumeral(match[2]!)!, span)], all: false };
}

function named(match: RegExpExecArray): PlenumList {
  const list = listOf(match);
  const offset = match.index + match[1]!.length + 1;
  const plenums: NamedPlenum[] = [];
  let rangeFrom: NamedPlenum | undefined;
  for (const { index, 1: ordinal, 2: to } of matchesOf(ITEM, match[2]!)) {
    const span = { start: offset + index, end: offset + index + 2 };
    const last = namedPlenum(list.congress, parseChineseNumeral(ordinal!)!, span);
    if (rangeFrom) for (const passed of between(list.congress, rangeFrom, last)) plenums.push(passed);
    plenums.push(last);
    rangeFrom = to === undefined ? undefined : last;
  }
  return { ...list, plenums, all: false };
}

function between(congress: number, first: NamedPlenum, last: NamedPlenum): readonly NamedPlenum[] {
  const span = { start: first.span.start, end: last.span.end };
  const count = Math.max(0, last.plenum - first.plenum - 1);
  return Array.from({ length: count }, (_, index) => namedPlenum(congress, first.plenum + 1 + index, span));
}

function namedPlenum(congress: number, plenum: number, span: Span): NamedPlenum {
  return { plenum, span, entry: knownPlenums().find((entry) => entry.congress === congress && entry.plenum === plenum) };
}

const CONNECTION = /^(?:[、和及与]|以及|党的){0,3}$/u;

/** 十九届四中、十九届五中全会 is one list, 十九届四中全会、十九届五中全会 as well. */
function joined(lists: readonly PlenumList[], text: string): readonly PlenumList[] {
  const result: (PlenumList & { readonly plenums: NamedPlenum[] })[] = [];
  for (const list of lists) {
    const before = result.at(-1);
    const isSame = before && !before.all && !list.all && before.congress === list.congress;
    if (isSame && CONNECTION.test(text.slice(before.span.end, list.span.start))) {
      for (const plenum of list.plenums) before.plenums.push(plenum);
      result[result.length - 1] = { ...before, span: { start: before.span.start, end: list.span.end } };
    } else result.push({ ...list, plenums: [...list.plenums] });
  }
  return result;
}

import { daysLater, type Day } from '../../../chinese/calendar.js';
import { parseChineseNumeral } from '../../../chinese/numerals.js';
import { plenumsIn, plenumsUntil, type PlenumList } from '../../../mentions/plenums.js';
import { readEnclosures, enclosureOf } from '../../../mentions/enclosures.js';
import type { PlenumEntry } from '../../../dated/events.js';
import { keptByParagraph } from '../../../paragraph/kept.js';
import type { Paragraph } from '../../../paragraph/paragraph.js';
import { within, type PlacedParagraph } from '../../../paragraph/placed.js';
import { linesWith, question } from '../../../questions/question.js';
import { body } from '../../../report/sign-off.js';
import { timeline } from '../../../report/time/read-timeline.js';
import type { Timeline } from '../../../report/time/timeline.js';
import { writingDays } from '../../../report/years/writing-days.js';

/** A list of plenums that leaves out the latest: 十九届二中、三中、四中、五中全会 after the sixth. */
export interface StalePlenumList {
  readonly at: PlacedParagraph;
  readonly list: PlenumList;
  /** What is left out, in order. */
  readonly missing: readonly PlenumEntry[];
}

/** So soon after a plenum a draft may not name it yet. */
const DAYS_TO_LEARN = 14;
/** The last of a term prepares the next congress, and lists leave it out. */
const LAST_OF_TERM = 7;

/** The lists that name all plenums up to one. */
const wholeListsIn = keptByParagraph((paragraph): readonly PlenumList[] =>
  plenumsIn(paragraph).filter((list) => isWholeList(paragraph, list) && meansAll(paragraph, list)),
);
const linesWithLists = linesWith('lines with lists of plenums', (paragraph) => wholeListsIn(paragraph).length > 0);

/** None where nobody knows when the report was written. */
export const stalePlenumLists = question(
  'stale lists of plenums',
  { writingDays, timeline, linesWithLists, body },
  (given): readonly StalePlenumList[] => {
    const { writingDays: writing, timeline: when } = given;
    if (!writing) return [];
    return within(given.linesWithLists, given.body).flatMap((at) =>
      wholeListsIn(at.paragraph).flatMap((list) => {
        const missing = missingFrom(list, lastDayKnown(when, at, list, writing.earliest));
        return missing.length > 0 ? [{ at, list, missing }] : [];
      }),
    );
  },
);

/** What the sentence tells was over by then. */
function lastDayKnown(when: Timeline, at: PlacedParagraph, { span }: PlenumList, written: Day): Day {
  const told = when.at(at, span.start);
  if (!told || when.isPlan(at)) return written;
  return [written, told.interval.to, ...told.others.map(({ to }) => to)].sort()[0]!;
}

/** Two or more, one after the other, since who picks two that are apart means those; or one behind its congress, 党的二十大和二十届三中全会. */
function isWholeList({ text }: Paragraph, { plenums, all, congress, span }: PlenumList): boolean {
  if (all || plenums.some(({ plenum, entry }, index) => !entry || plenum !== plenums[0]!.plenum + index)) return false;
  return plenums.length >= 2 || congressBefore(text.slice(Math.max(0, span.start - LONGEST_CONGRESS), span.start)) === congress;
}

const CONGRESS = /党的([一二三四五六七八九十]{2,3})大(?:精神)?(?:[、和及与]|以及)(?:党的)?$/u;
const LONGEST_CONGRESS = 14;

function congressBefore(words: string): number | undefined {
  const numeral = CONGRESS.exec(words)?.[1];
  return numeral === undefined ? undefined : parseChineseNumeral(numeral);
}

const MEANT_ALONE = /^(?:[《“"（(]|关于|以来|通过|作出|做出|提出|审议|决定|建议|公报|决议|召开|部署|对|确定|强调|明确)/u;
const HELD_THEN = /^精神(?:的)?(?:专题)?(?:培训|轮训|宣讲|宣传|辅导|研讨|读书|测试|竞赛|讲座|学习班)/u;

function meansAll({ text }: Paragraph, { span }: PlenumList): boolean {
  const after = text.slice(span.end, span.end + 12);
  const { quoted, bookTitle } = enclosureOf(span, readEnclosures(text));
  return !quoted && !bookTitle && !MEANT_ALONE.test(after) && !HELD_THEN.test(after);
}

/** Nothing once a later congress has met: its plenums are the ones to name then. */
function missingFrom({ congress, plenums }: PlenumList, known: Day): readonly PlenumEntry[] {
  const held = plenumsUntil(daysLater(known, -DAYS_TO_LEARN));
  if (held.at(-1)?.congress !== congress) return [];
  const last = plenums.at(-1)!.plenum;
  return sureFirst(held.filter((entry) => entry.congress === congress && entry.plenum > last && entry.plenum < LAST_OF_TERM));
}

/** What was only announced is told where nothing else is missing. */
function sureFirst(missing: readonly PlenumEntry[]): readonly PlenumEntry[] {
  const lastSure = missing.findLastIndex(({ verified }) => verified);
  return lastSure < 0 ? missing : missing.slice(0, lastSure + 1);
}

import { daysLater, type Day } from '../chinese/calendar.js';
import { plenumsIn, plenumsUntil, type PlenumList } from '../facts/plenums.js';
import { readEnclosures, enclosureOf } from '../facts/enclosures.js';
import type { PlenumEntry } from '../data/events.js';
import type { PlacedParagraph } from './placed.js';
import type { ReportDocument } from './report-document.js';
import type { WritingDays } from './writing-days.js';

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

export function stalePlenumLists(document: ReportDocument, { earliest }: WritingDays): readonly StalePlenumList[] {
  return document.bodyWith(plenumsIn).flatMap((at) =>
    plenumsIn(at.paragraph)
      .filter((list) => isWholeList(list) && meansAll(at, list))
      .flatMap((list) => {
        const missing = missingFrom(list, lastDayKnown(document, at, list, earliest));
        return missing.length > 0 ? [{ at, list, missing }] : [];
      }),
  );
}

/** What the sentence tells was over by then. */
function lastDayKnown({ timeline }: ReportDocument, at: PlacedParagraph, { span }: PlenumList, written: Day): Day {
  const told = timeline.at(at, span.start);
  if (!told || timeline.isPlan(at)) return written;
  return [written, told.interval.to, ...told.others.map(({ to }) => to)].sort()[0]!;
}

/** Two or more, one after the other: who picks two that are apart means those. */
function isWholeList({ plenums, all }: PlenumList): boolean {
  return !all && plenums.length >= 2 && plenums.every(({ plenum, entry }, index) => entry && plenum === plenums[0]!.plenum + index);
}

const MEANT_ALONE = /^(?:[《“"（(]|关于|以来|通过|作出|做出|提出|审议|决定|建议|公报|决议|召开|部署|对|确定|强调|明确)/u;
const HELD_THEN = /^精神(?:的)?(?:专题)?(?:培训|轮训|宣讲|宣传|辅导|研讨|读书|测试|竞赛|讲座|学习班)/u;

function meansAll({ paragraph }: PlacedParagraph, { span }: PlenumList): boolean {
  const { text } = paragraph;
  const after = text.slice(span.end, span.end + 12);
  const { quoted, bookTitle } = enclosureOf(span, readEnclosures(text));
  return !quoted && !bookTitle && !MEANT_ALONE.test(after) && !HELD_THEN.test(after);
}

/** Nothing once a later congress has met: its plenums are the ones to name then. */
function missingFrom({ congress, plenums }: PlenumList, known: Day): readonly PlenumEntry[] {
  const held = plenumsUntil(daysLater(known, -DAYS_TO_LEARN));
  if (held.at(-1)?.congress !== congress) return [];
  const last = plenums.at(-1)!.plenum;
  return held.filter((entry) => entry.congress === congress && entry.plenum > last && entry.plenum < LAST_OF_TERM);
}

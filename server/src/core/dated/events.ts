import type { Day } from '../chinese/calendar.js';
import { readGuard, readPhrases } from '../text/phrase-notation.js';
import type { PhrasePattern } from '../text/phrase-matcher.js';
import { readDatedRows, type DatedRow } from './dated-rows.js';
import { daysTable, eventsTable, plenumsTable } from './dated-tables.js';

/** What an entry may be held against: nobody can mention it before `from`; it is out of use after `until`; it holds for the years `years`. */
export type EventUse = 'anachronism' | 'stale' | 'period';
export type EventKind = 'meeting' | 'formulation' | 'policy' | 'campaign' | 'plan' | 'local';

/** A meeting, a formulation, a document, a campaign or a plan that can be spoken of from one day on. */
export interface EventEntry {
  readonly type: 'event';
  readonly id: string;
  /** As a reader calls it: 党的二十大. */
  readonly label: string;
  readonly kind: EventKind;
  readonly uses: readonly EventUse[];
  /** The first day on which it can be told as a fact. */
  readonly from: Day;
  /** Of `from` only the month is known. */
  readonly fromMonth: boolean;
  /** From this day on it was known to come, and could be spoken of as something ahead. */
  readonly announced?: Day | undefined;
  /** The last day on which it was current. */
  readonly until?: Day | undefined;
  /** The years that a plan covers. */
  readonly years?: { readonly first: number; readonly last: number } | undefined;
  /** What is said in its place since. */
  readonly replacedBy?: string | undefined;
  /** Somebody has read the date in a source; what nobody has read is worth a hint, not an error. */
  readonly verified: boolean;
}

/** Entries of a workspace's own table. The list is made anew when its file changes, never altered. */
export type LocalEvents = readonly PhrasePattern<EventEntry>[];

/** A day that is the same every year, 国家宪法日, or falls between the same two, 全民国防教育日. */
export interface DayEntry {
  readonly type: 'day';
  readonly label: string;
  readonly month: number;
  /** Nothing where it is a whole month. */
  readonly day?: number | undefined;
  /** The last day of the month that it can be; nothing where it is always the same. */
  readonly lastDay?: number | undefined;
  readonly from: Day;
  /** The year of the first one: in 2023 it is 第十个国家宪法日. */
  readonly first?: number | undefined;
  readonly verified: boolean;
}

/** A plenary session of the Central Committee: 二十届三中全会. */
export interface PlenumEntry {
  readonly type: 'plenum';
  readonly congress: number;
  readonly plenum: number;
  readonly opened: Day;
  /** Its communiqué is of this day. */
  readonly closed: Day;
  readonly verified: boolean;
}

const MONTH = '2021-02';

/** Reads a row in the columns of data/events.tsv; every column but `label`, `phrases` and `from` may be missing. */
export function readEvent(row: DatedRow): PhrasePattern<EventEntry> {
  const [first, last] = row.cell('years').split('-');
  const from = row.cell('from');
  const fromMonth = from.length === MONTH.length;
  return {
    ...guardedPhrases(row),
    value: {
      type: 'event',
      id: row.cell('id') || row.cell('label'),
      label: row.cell('label'),
      kind: (row.cell('kind') || 'local') as EventKind,
      uses: (row.cell('use') || 'anachronism').split(';') as readonly EventUse[],
      from: fromMonth ? `${from}-01` : from,
      fromMonth,
      announced: row.optional('announced'),
      until: row.optional('until'),
      years: first && last ? { first: Number(first), last: Number(last) } : undefined,
      replacedBy: row.optional('replaced_by'),
      verified: row.cell('verified') === 'Y',
    },
  };
}

/** The phrases of a row, with what may stand beside them. */
export function guardedPhrases(row: DatedRow): Omit<PhrasePattern<never>, 'value'> {
  return {
    phrases: readPhrases(row.cell('phrases')).phrases,
    onlyAfter: readGuard(row.cell('only_after')),
    notAfter: readGuard(row.cell('not_after')),
    notBefore: readGuard(row.cell('not_before')),
  };
}

export function eventPatterns(): readonly PhrasePattern<EventEntry>[] {
  return readDatedRows(eventsTable).map(readEvent);
}

export function dayPatterns(): readonly PhrasePattern<DayEntry>[] {
  return readDatedRows(daysTable).map((row) => {
    const [firstDay = '', lastDay] = row.cell('day').split('/');
    const [month, day] = firstDay.split('-');
    return {
      ...guardedPhrases(row),
      value: {
        type: 'day',
        label: row.cell('label'),
        month: Number(month),
        day: day === undefined ? undefined : Number(day),
        lastDay: lastDay === undefined ? undefined : Number(lastDay.slice(3)),
        from: row.cell('from'),
        first: row.optional('first') ? Number(row.cell('first')) : undefined,
        verified: row.cell('verified') === 'Y',
      },
    };
  });
}

let plenums: readonly PlenumEntry[] | undefined;

/** All plenums that are known, in the order in which they were held. */
export function knownPlenums(): readonly PlenumEntry[] {
  return (plenums ??= readDatedRows(plenumsTable).map((row) => ({
    type: 'plenum',
    congress: Number(row.cell('congress')),
    plenum: Number(row.cell('plenum')),
    opened: row.cell('opened'),
    closed: row.cell('closed'),
    verified: row.cell('verified') === 'Y',
  })));
}

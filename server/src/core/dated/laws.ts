import type { Day } from '../chinese/calendar.js';
import { readDatedRows, unpackDay, type DatedRow } from './dated-rows.js';
import { lawsTable, supersededLawsTable } from './dated-tables.js';

/** A national law or regulation that is in force, or will be. */
export interface LawEntry {
  readonly type: 'law';
  /** 中华人民共和国行政处罚法 */
  readonly name: string;
  /** 行政处罚法; the same as the name where that does not begin with 中华人民共和国. */
  readonly shortName: string;
  /** When the first law of this name was made public; nothing where that is not known: then nothing can be said about earlier mentions. */
  readonly enacted?: Day | undefined;
  /** When the first law of this name came into force. */
  readonly inForce?: Day | undefined;
  /** Later versions, the oldest first. Earlier ones than these may be missing: see the next field. */
  readonly revisions: readonly LawRevision[];
  /** All revisions since the beginning of this year are listed; nothing where some may be missing: then 新修订的 can mean one that is. */
  readonly revisionsKnownSince?: number | undefined;
  readonly verified: boolean;
}

export interface LawRevision {
  readonly promulgated: Day;
  readonly inForce?: Day | undefined;
}

/** A national law or regulation that was repealed, and no other of the same name has been made since. */
export interface SupersededLawEntry {
  readonly type: 'superseded-law';
  readonly name: string;
  readonly shortName: string;
  /** The full name of what holds in its place. */
  readonly replacedBy?: string | undefined;
  /** It does not hold from this day on. */
  readonly repealed: Day;
  readonly verified: boolean;
}

export type AnyLawEntry = LawEntry | SupersededLawEntry;

const STATE = '中华人民共和国';

let rowsByName: ReadonlyMap<string, LawRow> | undefined;

/** A row is read when its law is named: most of them never are. */
interface LawRow {
  readonly read: (row: DatedRow) => AnyLawEntry;
  readonly row: DatedRow;
  entry?: AnyLawEntry;
}

/** The short names of all known laws. */
export function lawNames(): Iterable<string> {
  return lawRows().keys();
}

/** The law of a name, be it full or short. */
export function lawByName(name: string): AnyLawEntry | undefined {
  const known = lawRows().get(lawKey(name));
  return known && (known.entry ??= known.read(known.row));
}

function lawRows(): ReadonlyMap<string, LawRow> {
  return (rowsByName ??= new Map([...rowsOf(lawsTable, readLaw), ...rowsOf(supersededLawsTable, readSuperseded)]));
}

function* rowsOf(table: string, read: LawRow['read']): Generator<readonly [string, LawRow]> {
  for (const row of readDatedRows(table)) yield [lawKey(row.first), { read, row }];
}

/** What is the same in all ways of writing a law's name. */
function lawKey(name: string): string {
  const plain = NEEDS_PLAINING.test(name)
    ? name
        .replaceAll(/[\s《》〈〉<>]/gu, '')
        .replaceAll('(', '（')
        .replaceAll(')', '）')
    : name;
  if (plain.startsWith('~')) return plain.slice(1);
  return plain.startsWith(STATE) ? plain.slice(STATE.length) : plain;
}

const NEEDS_PLAINING = /[\s《》〈〉<>()]/u;

function readLaw(row: DatedRow): LawEntry {
  return {
    type: 'law',
    ...names(row),
    enacted: day(row, 'enacted'),
    inForce: day(row, 'in_force'),
    revisions: (row.optional('revisions')?.split(';') ?? []).map((revision) => {
      const [promulgated = '', inForce] = revision.split('/');
      return { promulgated: unpackDay(promulgated), inForce: inForce === undefined ? undefined : unpackDay(inForce) };
    }),
    revisionsKnownSince: row.optional('revisions_since') ? Number(row.cell('revisions_since')) : undefined,
    verified: row.cell('verified') === 'Y',
  };
}

function readSuperseded(row: DatedRow): SupersededLawEntry {
  return {
    type: 'superseded-law',
    ...names(row),
    replacedBy: row.optional('replaced_by')?.replace('~', STATE),
    repealed: unpackDay(row.cell('repealed')),
    verified: row.cell('verified') === 'Y',
  };
}

function names(row: DatedRow): { readonly name: string; readonly shortName: string } {
  const packed = row.cell('name');
  return packed.startsWith('~') ? { name: STATE + packed.slice(1), shortName: packed.slice(1) } : { name: packed, shortName: packed };
}

function day(row: DatedRow, column: string): Day | undefined {
  const packed = row.optional(column);
  return packed === undefined ? undefined : unpackDay(packed);
}

import type { Day } from '../chinese/calendar.js';
import type { PhrasePattern } from '../text/phrase-matcher.js';
import { readDatedRows } from './dated-rows.js';
import { departmentsTable, organsTable } from './dated-tables.js';
import { guardedPhrases } from './events.js';

/** The former name of an organ. */
export interface OrganEntry {
  readonly type: 'organ';
  readonly formerName: string;
  readonly currentName: string;
  /** Since this day the former name is wrong everywhere, the last places included. */
  readonly changed: Day;
  readonly verified: boolean;
}

/** Each former name stands over its own current one, or all over the same. */
export function organPatterns(): readonly PhrasePattern<OrganEntry>[] {
  return readDatedRows(organsTable).flatMap((row) => {
    const { phrases, ...guards } = guardedPhrases(row);
    const current = row.cell('current').split('|');
    return phrases.map((formerName, index) => ({
      ...guards,
      phrases: [formerName],
      value: {
        type: 'organ' as const,
        formerName,
        currentName: current[index] ?? current[0]!,
        changed: row.cell('changed'),
        verified: row.cell('verified') === 'Y',
      },
    }));
  });
}

/** The former short name of a department, as lists have it: 公安、安监等部门. */
export interface DepartmentEntry {
  readonly formerName: string;
  readonly currentName: string;
  readonly changed: Day;
  readonly verified: boolean;
}

let departments: ReadonlyMap<string, DepartmentEntry> | undefined;

/** All former short names. */
export function formerDepartments(): ReadonlyMap<string, DepartmentEntry> {
  return (departments ??= new Map(
    readDatedRows(departmentsTable).map((row) => [
      row.cell('name'),
      {
        formerName: row.cell('name'),
        currentName: row.cell('current'),
        changed: row.cell('changed'),
        verified: row.cell('verified') === 'Y',
      },
    ]),
  ));
}

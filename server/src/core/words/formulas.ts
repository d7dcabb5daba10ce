import type { Day } from '../chinese/calendar.js';
import { readDatedRows, type DatedRow } from '../dated/dated-rows.js';
import type { PhrasePattern } from '../text/phrase-matcher.js';
import { readGuard, readPairs, readPhrases } from '../text/phrase-notation.js';
import type { Severity } from '../text/severity.js';
import { formulaListsTable, formulasTable } from './word-tables.js';

/** When a wording is the one to use. */
export interface Validity {
  readonly from: Day | undefined;
  readonly until: Day | undefined;
  /** Where somebody has read it; empty where nobody has. */
  readonly source: string;
}

/** A set wording of political documents that is written otherwise. */
export interface WrongFormula extends Validity {
  readonly sort: 'formula';
  /** The wording as it is set. */
  readonly canonical: string;
  /** What takes the place of the words found. */
  readonly right: string;
  readonly severity: Severity;
}

/** A set wording that lists something in an order of its own. */
export interface FormulaList extends Validity {
  readonly id: string;
  readonly canonical: string;
  /** How each member is written; the first way counts where one has to be put in. */
  readonly members: readonly (readonly string[])[];
  /** From so many members on it is this list. */
  readonly least: number;
  /** So many characters may stand between two of them. */
  readonly apart: number;
  /** It is always told as a whole. */
  readonly whole: boolean;
  readonly severity: Severity;
}

export interface FormulaMember {
  readonly sort: 'member';
  readonly list: FormulaList;
  readonly index: number;
}

/** The rows of data/formulas.tsv. */
export function formulaPatterns(): readonly PhrasePattern<WrongFormula>[] {
  return readDatedRows(formulasTable).flatMap((row) => {
    const value = { sort: 'formula' as const, canonical: row.cell('canonical'), ...commonOf(row) };
    const guards = {
      onlyAfter: readGuard(row.cell('only_after')),
      notAfter: readGuard(row.cell('not_after')),
      onlyBefore: readGuard(row.cell('only_before')),
      notBefore: readGuard(row.cell('not_before')),
    };
    const pairs = readPairs(row.cell('wrong'), row.cell('right')) ?? [];
    return pairs.map(([wrong, right]) => ({ ...guards, phrases: [wrong], value: { ...value, right } }));
  });
}

/** The members of the lists in data/formula-lists.tsv. */
export function formulaMemberPatterns(): readonly PhrasePattern<FormulaMember>[] {
  return readDatedRows(formulaListsTable).flatMap((row) => {
    const members = membersOf(row.cell('members'));
    const list = {
      id: row.cell('id'),
      canonical: row.cell('canonical'),
      members,
      least: Number(row.cell('least')),
      apart: Number(row.cell('apart')),
      whole: row.cell('whole') === 'Y',
      ...commonOf(row),
    };
    return members.map((phrases, index) => ({ phrases, value: { sort: 'member' as const, list, index } }));
  });
}

/** `|` parts members, `/` the ways to write one. */
function membersOf(cell: string): readonly (readonly string[])[] {
  return cell.split('|').map((member) => member.split('/').flatMap((way) => readPhrases(way).phrases));
}

function commonOf(row: DatedRow): Validity & { readonly severity: Severity } {
  return {
    from: row.optional('from'),
    until: row.optional('until'),
    source: row.cell('verified') === 'Y' ? row.cell('source') : '',
    severity: row.cell('severity') as Severity,
  };
}

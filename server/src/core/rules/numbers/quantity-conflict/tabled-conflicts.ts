import { fits } from '../../../chinese/arithmetic.js';
import { statedIndicators, tabledIndicator, type StatedIndicator, type TabledIndicator } from './stated-indicators.js';
import { within, type PlacedParagraph } from '../../../paragraph/placed.js';
import { perItem } from '../../../questions/per-item.js';
import { byKeys } from '../../../text/by-keys.js';
import { linesWith, question } from '../../../questions/question.js';
import { kind } from '../../../report/detect-kind.js';
import { body } from '../../../report/sign-off.js';
import { years } from '../../../report/years/years.js';

/** A row of the report's own tables at its place. */
export interface PlacedRow {
  readonly at: PlacedParagraph;
  readonly row: TabledIndicator;
}

/** A number of the running text that stands in no row of the same name. */
export interface TabledConflict {
  readonly at: PlacedParagraph;
  readonly stated: StatedIndicator;
  readonly row: PlacedRow;
}

const statingLines = linesWith(
  'lines that state an indicator of the whole report',
  (paragraph) => paragraph.block === 'prose' && statedIndicators(paragraph).length > 0,
);
const tabledRows = linesWith(
  'rows of indicators',
  (paragraph) => paragraph.block === 'table-row' && tabledIndicator(paragraph) !== undefined,
);

/** What running text is held against. */
interface Tabled {
  readonly rows: RowsByKey;
  readonly reportYear: number | undefined;
  /** A report on 信息公开 may leave that out of the names in its table. */
  readonly mayBeShort: boolean;
}

const tabled = question('indicators in tables', { tabledRows, years, kind }, (given): Tabled | undefined => {
  if (given.tabledRows.length === 0) return undefined;
  const rows = given.tabledRows.map((at): PlacedRow => ({ at, row: tabledIndicator(at.paragraph)! }));
  return {
    rows: byKeys(rows, ({ row }) => row.keys),
    reportYear: given.years.reportYear,
    mayBeShort: given.kind.id === 'gov-info-annual',
  };
});

/** Holds the running text against the report's own tables. */
export const tabledConflicts = question(
  'conflicts between text and tables',
  { tabled, statingLines, body },
  (given): readonly TabledConflict[] => {
    const { tabled: against } = given;
    return against ? within(given.statingLines, given.body).flatMap((at) => conflictsIn(at, against)) : [];
  },
);

const conflictsIn = perItem((at: PlacedParagraph, against: Tabled): readonly TabledConflict[] =>
  statedIndicators(at.paragraph)
    .filter(({ year }) => year === undefined || year === against.reportYear)
    .flatMap((stated) => conflictWith(against, at, stated) ?? []),
);

function conflictWith({ rows, mayBeShort }: Tabled, at: PlacedParagraph, stated: StatedIndicator): TabledConflict | undefined {
  const names = mayBeShort ? [stated.key, stated.key.replace(/^信息公开/u, '')] : [stated.key];
  const same = sameRows(rows, names, stated);
  const row = same.find((one) => !one.row.addend);
  return row && !agrees(same, stated) ? { at, stated, row } : undefined;
}

/** Rows by each of the names that they go by. */
type RowsByKey = ReadonlyMap<string, readonly PlacedRow[]>;

/** The rows of that name, in order. Of a name that stands behind its number nobody knows how far it goes: any beginning of it may be meant. */
function sameRows(rows: RowsByKey, names: readonly string[], { behind, quantity, ofRequests }: StatedIndicator): readonly PlacedRow[] {
  const meant = behind ? names.flatMap((name) => Array.from({ length: name.length }, (_, index) => name.slice(0, index + 1))) : names;
  const same = new Set(meant.flatMap((name) => rows.get(name) ?? []));
  const isMeant = ({ row }: PlacedRow): boolean => row.unitClasses.includes(quantity.unitClass) && (ofRequests || !row.ofRequests);
  return [...same].filter(isMeant).sort((a, b) => a.at.place - b.at.place);
}

/** Any number of the rows will do, and any sum of two: which column the text means, and whether it counts in what was carried over, is not asked. */
function agrees(same: readonly PlacedRow[], { quantity }: StatedIndicator): boolean {
  const valuesOf = (addend: 'addend' | 'own'): readonly number[] =>
    same.filter(({ row }) => row.addend === (addend === 'addend')).flatMap(({ row }) => row.figures.map(({ value }) => value!));
  const rounding = quantity.precision > 1 ? quantity.precision : 0;
  const addends = [0, ...valuesOf('addend')];
  return valuesOf('own').some((value) => addends.some((addend) => fits(value + addend, quantity.low, rounding)));
}

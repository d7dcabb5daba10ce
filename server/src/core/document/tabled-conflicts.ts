import { fits } from '../chinese/arithmetic.js';
import { statedIndicators, tabledIndicator, type StatedIndicator, type TabledIndicator } from '../facts/stated-indicators.js';
import type { PlacedParagraph } from './placed.js';
import type { ReportDocument } from './report-document.js';

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

/** Holds the running text against the report's own tables. */
export function readTabledConflicts(document: ReportDocument): readonly TabledConflict[] {
  const rows = readRows(document.paragraphs);
  if (rows.length === 0) return [];
  const { reportYear } = document.years;
  return document
    .bodyWith(statedIndicators)
    .filter(({ paragraph }) => paragraph.block === 'prose')
    .flatMap((at) =>
      statedIndicators(at.paragraph)
        .filter(({ year }) => year === undefined || year === reportYear)
        .flatMap((stated) => conflictWith(rows, at, stated, document) ?? []),
    );
}

function readRows(paragraphs: readonly PlacedParagraph[]): readonly PlacedRow[] {
  return paragraphs.flatMap((at) => {
    const row = at.paragraph.block === 'table-row' ? tabledIndicator(at.paragraph) : undefined;
    return row ? [{ at, row }] : [];
  });
}

function conflictWith(
  rows: readonly PlacedRow[],
  at: PlacedParagraph,
  stated: StatedIndicator,
  { kind }: ReportDocument,
): TabledConflict | undefined {
  // A report on 信息公开 may leave it out of the names in its table.
  const names = kind.id === 'gov-info-annual' ? [stated.key, stated.key.replace(/^信息公开/u, '')] : [stated.key];
  const same = rows.filter(({ row }) => isSame(row, names, stated));
  const row = same.find((one) => !one.row.addend);
  return row && !agrees(same, stated) ? { at, stated, row } : undefined;
}

function isSame({ keys, unitClasses }: TabledIndicator, names: readonly string[], { behind, quantity }: StatedIndicator): boolean {
  if (!unitClasses.includes(quantity.unitClass)) return false;
  return names.some((name) => keys.some((key) => (behind ? name.startsWith(key) : name === key)));
}

/** Any number of the rows will do, and any sum of two: which column the text means, and whether it counts in what was carried over, is not asked. */
function agrees(same: readonly PlacedRow[], { quantity }: StatedIndicator): boolean {
  const valuesOf = (addend: 'addend' | 'own'): readonly number[] =>
    same.filter(({ row }) => row.addend === (addend === 'addend')).flatMap(({ row }) => row.figures.map(({ value }) => value!));
  const rounding = quantity.precision > 1 ? quantity.precision : 0;
  const addends = [0, ...valuesOf('addend')];
  return valuesOf('own').some((value) => addends.some((addend) => fits(value + addend, quantity.low, rounding)));
}

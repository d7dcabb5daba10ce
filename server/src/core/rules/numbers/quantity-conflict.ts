import { fits } from '../../chinese/arithmetic.js';
import { locate, type PlacedParagraph } from '../../document/placed.js';
import { statedIndicators, tabledIndicator, type StatedIndicator, type TabledIndicator } from '../../facts/stated-indicators.js';
import { defineRule } from '../rule.js';

/** 正文里的数，应当与报告自己的表格里同一指标的数一致。 */
export const quantityConflict = defineRule({
  id: 'quantity-conflict',
  scope: 'document',
  severity: 'warning',
  reads: ['text', 'tables', 'header', 'closing', 'layout', 'headings', 'dates'],
  *check(document) {
    const rows = readRows(document.paragraphs);
    if (rows.length === 0) return;
    const { reportYear } = document.years;
    for (const placed of document.body) {
      if (placed.paragraph.block !== 'prose') continue;
      for (const stated of statedIndicators(placed.paragraph)) {
        if (stated.year !== undefined && stated.year !== reportYear) continue;
        const same = rows.filter(({ row }) => isSame(row, stated));
        const first = same.find(({ row }) => !row.addend);
        if (!first || agrees(same, stated)) continue;
        const figures = [...new Set(first.row.figures.map(({ text }) => text))].join('、');
        const args = { found: placed.paragraph.slice(stated.quantity.span), label: first.row.label, figures };
        yield {
          span: locate(placed, stated.quantity.span),
          message: ['table', args],
          related: [{ span: locate(first.at, first.row.figures[0]!.span), message: ['row', args] }],
        };
      }
    }
  },
});

interface PlacedRow {
  readonly at: PlacedParagraph;
  readonly row: TabledIndicator;
}

function readRows(paragraphs: readonly PlacedParagraph[]): readonly PlacedRow[] {
  return paragraphs.flatMap((at) => {
    const row = at.paragraph.block === 'table-row' ? tabledIndicator(at.paragraph) : undefined;
    return row ? [{ at, row }] : [];
  });
}

function isSame({ keys, unitClasses }: TabledIndicator, { key, quantity }: StatedIndicator): boolean {
  return keys.includes(key) && unitClasses.includes(quantity.unitClass);
}

/** Any number of the rows will do, and any sum of two: which column the text means, and whether it counts in what was carried over, is not asked. */
function agrees(same: readonly PlacedRow[], { quantity }: StatedIndicator): boolean {
  const valuesOf = (addend: 'addend' | 'own'): readonly number[] =>
    same.filter(({ row }) => row.addend === (addend === 'addend')).flatMap(({ row }) => row.figures.map(({ value }) => value!));
  const rounding = quantity.precision > 1 ? quantity.precision : 0;
  const addends = [0, ...valuesOf('addend')];
  return valuesOf('own').some((value) => addends.some((addend) => fits(value + addend, quantity.low, rounding)));
}

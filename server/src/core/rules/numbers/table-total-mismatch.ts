import { writeTerms } from '../../figures/tables/table-arithmetic.js';
import { readTableSlips } from '../../figures/tables/table-slips.js';
import type { PlacedCell } from '../../figures/tables/table-grid.js';
import { locate } from '../../paragraph/placed.js';
import { tables } from '../../report/tables.js';
import { eachRule, replace } from '../rule.js';

/** 表格的合计、总计、小计应等于各行（各列）相加。 */
export const tableTotalMismatch = eachRule({
  id: 'table-total-mismatch',
  severity: 'error',
  each: tables,
  *check(table) {
    const spanOf = ({ cell }: PlacedCell) => locate(cell.at, cell.span);
    for (const { wrong, expected, sums, certain } of readTableSlips(table)) {
      const span = spanOf(wrong);
      const [sum, other] = sums;
      const terms = writeTerms(sum!.items);
      const args = { label: sum!.label, grand: other?.label ?? '', terms, expected, found: wrong.cell.text };
      const common = sum!.direction === other?.direction ? 'subtotal' : 'cell';
      yield {
        span,
        severity: sums.some(({ inferred }) => inferred) ? 'warning' : 'error',
        message: [sums.length === 1 ? 'wrong' : common, args],
        related:
          sums.length === 1
            ? sum!.items.map((item) => ({ span: spanOf(item), message: ['item'] as const }))
            : sums
                .filter(({ total }) => total.cell !== wrong.cell)
                .map(({ total }) => ({ span: spanOf(total), message: ['total'] as const })),
        fixes: certain ? [{ title: ['fixCell', args], safe: false, edits: replace(span, expected) }] : [],
      };
    }
  },
});

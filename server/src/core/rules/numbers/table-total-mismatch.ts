import { writeNumber } from '../../chinese/arithmetic.js';
import { readTableSlips } from '../../facts/table-slips.js';
import type { PlacedCell } from '../../facts/table-sums.js';
import { defineRule, replace } from '../rule.js';

/** 表格的合计、总计、小计应等于各行（各列）相加。 */
export const tableTotalMismatch = defineRule({
  id: 'table-total-mismatch',
  scope: 'table',
  severity: 'error',
  *check(table, at) {
    const spanOf = ({ row, cell }: PlacedCell) => at(table.rows[row]!.paragraph, cell.span);
    for (const { wrong, expected, sums, certain } of readTableSlips(table)) {
      const span = spanOf(wrong);
      const [sum, other] = sums;
      const terms = sum!.items.map(({ cell }) => writeNumber(cell.value!)).join('＋');
      const args = { label: sum!.label, grand: other?.label ?? '', terms, expected, found: wrong.cell.text };
      const common = sum!.direction === other?.direction ? 'subtotal' : 'cell';
      yield {
        span,
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

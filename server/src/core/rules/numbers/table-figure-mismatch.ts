import { readComparisonSlips } from '../../figures/tables/table-comparisons.js';
import type { PlacedCell } from '../../figures/tables/table-grid.js';
import { locate } from '../../paragraph/placed.js';
import { tables } from '../../report/tables.js';
import { eachRule, replace } from '../rule.js';

const MOST_RELATED = 12;

/** 表格里的增减、增幅、占比、比率和结转，应与同一行（列）的数对得上。 */
export const tableFigureMismatch = eachRule({
  id: 'table-figure-mismatch',
  severity: 'warning',
  each: tables,
  *check(table) {
    const spanOf = ({ cell }: PlacedCell) => locate(cell.at, cell.span);
    for (const { kind, derived, label, operands, arithmetic, expected, others, certain } of readComparisonSlips(table)) {
      const span = spanOf(derived);
      const args = { label, arithmetic, expected, found: derived.cell.text || '0' };
      yield {
        span,
        message: [kind, args],
        related: [
          ...operands.slice(0, MOST_RELATED).map((operand) => ({ span: spanOf(operand), message: ['operand'] as const })),
          ...others
            .slice(0, MOST_RELATED)
            .map((other) => ({ span: spanOf(other.derived), message: ['other', { label: other.label }] as const })),
        ],
        fixes: certain ? [{ title: ['fixCell', args], safe: false, edits: replace(span, expected) }] : [],
      };
    }
  },
});

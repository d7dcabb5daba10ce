import { writeNumber } from '../../chinese/arithmetic.js';
import { areUnderstood, comesOut, sumOfFigures } from '../tables/balance-slips.js';
import { readRequestBalances, readReviewBalances, type Balance, type FigureCell } from '../tables/gov-info-tables.js';
import type { Relation, RelationMember } from './relation.js';
import { understoodSums } from '../tables/table-slips.js';
import type { PlacedCell } from '../tables/table-grid.js';
import type { TableSum } from '../tables/table-sums.js';
import { locate, type PlacedSpan } from '../../paragraph/placed.js';
import type { TableFact } from '../../paragraph/table-rows.js';

/** The totals and the statutory balances of a table; those in which nothing but 0 is counted tell nothing. */
export function relationsOfTable(table: TableFact): readonly Relation<PlacedSpan>[] {
  const balances = [readRequestBalances(table), readReviewBalances(table)].filter(areUnderstood).flat();
  return [
    ...understoodSums(table)
      .filter(({ sum, total }) => sum !== 0 || total.cell.value !== 0)
      .map(totalRelation),
    ...balances.filter(({ left, right }) => sumOfFigures(left) + sumOfFigures(right) > 0).map(balanceRelation),
  ];
}

function totalRelation({ total, items, sum, fits }: TableSum): Relation<PlacedSpan> {
  const member = (role: 'whole' | 'part', { cell }: PlacedCell): RelationMember<PlacedSpan> => ({
    role,
    span: locate(cell.at, cell.span),
  });
  const printed = items.filter(({ cell }) => !cell.empty);
  const terms = printed.map(({ cell }) => writeNumber(cell.value!)).join('＋');
  const [reckoned, written] = [writeNumber(sum), writeNumber(total.cell.value!)];
  return {
    kind: 'table-total',
    rule: 'table-total-mismatch',
    members: [...printed.map((item) => member('part', item)), member('whole', total)],
    holds: fits,
    arithmetic: reckoned === written ? `${terms}＝${written}` : fits ? `${terms}≈${written}` : `${terms}＝${reckoned}≠${written}`,
  };
}

/** The last figure on the right is the total that the report gives. */
function balanceRelation(balance: Balance): Relation<PlacedSpan> {
  const { left, right } = balance;
  const figures = [...left, ...right].filter(({ cell }) => !cell.empty);
  return {
    kind: 'balance',
    rule: 'gov-info-table-balance',
    members: figures.map((figure) => ({
      role: figure === right.at(-1) ? 'whole' : 'part',
      span: locate(figure.cell.at, figure.cell.span),
    })),
    holds: comesOut(balance),
    arithmetic: `${termsOf(left)}${comesOut(balance) ? '＝' : '≠'}${termsOf(right)}`,
  };
}

function termsOf(figures: readonly FigureCell[]): string {
  const terms = figures.filter(({ cell }) => cell.value !== 0).map(({ cell }) => writeNumber(cell.value!));
  return terms.join('＋') || '0';
}

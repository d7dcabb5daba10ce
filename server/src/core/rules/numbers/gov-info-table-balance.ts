import { writeNumber } from '../../chinese/arithmetic.js';
import { readBalanceSlips, sumOfFigures, type BalanceSlip } from '../../figures/tables/balance-slips.js';
import { readRequestBalances, readReviewBalances, type Balance, type FigureCell } from '../../figures/tables/gov-info-tables.js';
import { locate } from '../../paragraph/placed.js';
import { tables } from '../../report/tables.js';
import type { Message } from '../rule.js';
import { eachRule } from '../rule.js';

type Id = 'gov-info-table-balance';

const LONGEST_LABEL = 24;

/** 政府信息公开年报的两张法定表格，各行各列应当合乎表内的勾稽关系。 */
export const govInfoTableBalance = eachRule({
  id: 'gov-info-table-balance',
  severity: 'error',
  each: tables,
  *check(table) {
    const spanOf = ({ cell }: FigureCell) => locate(cell.at, cell.span);
    for (const slip of [...readBalanceSlips(readRequestBalances(table)), ...readBalanceSlips(readReviewBalances(table))]) {
      const { changes } = slip;
      const told = slip.failed.at(-1)!;
      const place = changes.find(({ figure }) => !figure.cell.empty)?.figure ?? told.right.at(-1)!;
      yield {
        span: spanOf(place),
        message: changes.length > 0 ? mendedMessage(slip) : failedMessage(told),
        related: slip.failed
          .filter((balance) => balance !== told && balance.right.at(-1) !== place)
          .map((balance) => ({ span: spanOf(balance.right.at(-1)!), message: failedMessage(balance) })),
        fixes:
          changes.length > 0
            ? [
                {
                  title: ['fixCells', { expected: changes.map(({ expected }) => writeNumber(expected)).join('、') }],
                  safe: false,
                  edits: changes.map(({ figure, expected }) => ({ span: spanOf(figure), newText: writeNumber(expected) })),
                },
              ]
            : [],
      };
    }
  },
});

function mendedMessage({ changes, failed }: BalanceSlip): Message<Id> {
  const cells = changes.map(({ figure }) => figure.column).join('、');
  const { left, right } = failed.at(-1)!;
  const { label } = changes[0]!.figure.row;
  const expected = changes.map(({ expected: value }) => writeNumber(value)).join('、');
  return ['cell', { label: label.slice(0, LONGEST_LABEL), column: cells, left: writeSide(left), right: writeSide(right), expected }];
}

function failedMessage({ kind, label, left, right }: Balance): Message<Id> {
  return [kind, { label: label.slice(0, LONGEST_LABEL), left: writeSide(left), right: writeSide(right) }];
}

/** 20＋1＝21; what is 0 is left out. */
function writeSide(figures: readonly FigureCell[]): string {
  const terms = figures.filter(({ cell }) => cell.value !== 0).map(({ cell }) => writeNumber(cell.value!));
  return terms.length > 1 ? `${terms.join('＋')}＝${writeNumber(sumOfFigures(figures))}` : (terms[0] ?? '0');
}

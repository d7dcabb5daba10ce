import type { Balance, FigureCell, FigureRow } from './gov-info-tables.js';

/** Balances that do not come out, and what would mend them. */
export interface BalanceSlip {
  /** Those that fail for one reason: in several columns of one row, or of one kind. */
  readonly failed: readonly Balance[];
  /** The only cells whose change makes all of the table balance, with what they should say; empty where there is more than one way. */
  readonly changes: readonly BalanceChange[];
}

export interface BalanceChange {
  readonly figure: FigureCell;
  readonly expected: number;
}

export function sumOfFigures(figures: readonly FigureCell[]): number {
  return figures.reduce((sum, { cell }) => sum + cell.value!, 0);
}

/** Whether the cells are where they seem to be: more of the rows that hold anything come out than not. */
export function areUnderstood(balances: readonly Balance[]): boolean {
  const rows = balances.filter(
    (balance) => balance.kind === 'row' && [...balance.left, ...balance.right].some(({ cell }) => cell.value !== 0),
  );
  return rows.filter(comesOut).length * 2 >= rows.length;
}

export function readBalanceSlips(balances: readonly Balance[]): readonly BalanceSlip[] {
  const failed = balances.filter((balance) => !comesOut(balance));
  if (failed.length === 0 || !areUnderstood(balances)) return [];
  const mended = onlyMending(balances, failed);
  if (mended) return [{ failed, changes: mended }];
  return groupsOf(failed).map((group) => ({ failed: group, changes: [] }));
}

export function comesOut({ left, right }: Balance): boolean {
  return sumOfFigures(left) === sumOfFigures(right);
}

/** One column tells it for all of its kind, but each row and each group of columns is a total of its own. */
function groupsOf(failed: readonly Balance[]): readonly (readonly Balance[])[] {
  const own = failed.filter(({ kind }) => kind === 'row' || kind === 'review').map((balance) => [balance]);
  const byColumn = (['balance', 'split', 'results'] as const).map((kind) => failed.filter((balance) => balance.kind === kind));
  return [...byColumn.filter((group) => group.length > 0), ...own];
}

/** What a single row would have to say for everything to come out; undefined where no row or more than one could. */
function onlyMending(balances: readonly Balance[], failed: readonly Balance[]): readonly BalanceChange[] | undefined {
  const rows = new Set(failed.flatMap(({ left, right }) => [...left, ...right].map(({ row }) => row.row)));
  const found = [...rows].map((row) => mendingOf(row, balances, failed)).filter((changes) => changes !== undefined);
  return found.length === 1 ? found[0] : undefined;
}

function mendingOf(row: FigureRow['row'], balances: readonly Balance[], failed: readonly Balance[]): readonly BalanceChange[] | undefined {
  const changes = new Map<FigureCell['cell'], BalanceChange>();
  for (const { kind, left, right } of failed) {
    if (kind === 'row' || kind === 'review') continue;
    const figure = [...left, ...right].find((one) => one.row.row === row);
    if (!figure) return undefined;
    const excess = sumOfFigures(left) - sumOfFigures(right);
    const expected = figure.cell.value! + (left.includes(figure) ? -excess : excess);
    if (expected < 0) return undefined;
    changes.set(figure.cell, { figure, expected });
  }
  const sum = (figures: readonly FigureCell[]): number =>
    figures.reduce((total, { cell }) => total + (changes.get(cell)?.expected ?? cell.value!), 0);
  return changes.size > 0 && balances.every(({ left, right }) => sum(left) === sum(right)) ? [...changes.values()] : undefined;
}

import { extentOf, isWithin, quotient, writeTerms, written } from './table-arithmetic.js';
import { areFilled, likeliest, understoodIf, type Comparison, type TableAxis } from './table-axis.js';
import { comparison } from './table-changes.js';
import { isTotal } from './line-kinds.js';
import type { GridLine, PlacedCell } from './table-grid.js';

const RATE = /(?<what>[\p{Script=Han}]{2})率$/u;
const COUNTS: ReadonlySet<GridLine['kind']> = new Set(['count', 'total', 'subtotal', 'grand']);
const COUNTED: ReadonlySet<GridLine['kind']> = new Set([...COUNTS, 'nested']);
/** So many lines are tried as what a rate is reckoned of. */
const MOST_COUNTS = 8;
const MOST_ADDED = 60;

/** 占比: each count as a share of the total. Which counts are meant is the line by which most come out. */
export function readShares({ lines, cross, at, partial }: TableAxis): readonly Comparison[] {
  const counted = cross.filter(({ kind }) => COUNTS.has(kind));
  const totals = counted.filter(({ kind }) => isTotal(kind));
  const total = totals.find(({ kind }) => kind === 'grand') ?? totals.find(({ kind }) => kind === 'total');
  // Without a total all counts make it; a table of so many rows has one.
  if (!total && (partial || totals.length > 0 || counted.length > MOST_ADDED)) return [];
  return lines
    .filter(({ kind }) => kind === 'share')
    .flatMap((line) => {
      const bases = nearby(lines, line).map((base) => {
        const whole = total ? [at(base, total)] : counted.map((one) => at(base, one));
        return counted.flatMap((one) => percentOf('share', { line, cross: one, derived: at(line, one), part: at(base, one), whole }));
      });
      return understoodIf(likeliest(bases), 2);
    });
}

/** Where nothing is counted beside them, shares add up to what their total says; each may be rounded, and one adjusted. */
export function readShareTotals({ lines, cross, at, partial }: TableAxis): readonly Comparison[] {
  const totals = cross.filter(({ kind }) => isTotal(kind));
  const parts = cross.filter(({ kind }) => kind === 'count');
  const [total] = totals;
  if (!total || totals.length > 1 || partial || parts.length < 2 || parts.length > MOST_ADDED) return [];
  if (cross.some(({ kind }) => kind === 'nested' || kind === 'section')) return [];
  return lines
    .filter((line) => line.kind === 'share' && nearby(lines, line).length === 0)
    .flatMap((line): Comparison | [] => {
      const [derived, operands] = [at(line, total), parts.map((one) => at(line, one))];
      if (derived.cell.value !== 100 || !areFilled(operands)) return [];
      const sum = operands.reduce((value, { cell }) => value + cell.value!, 0);
      const slack = (Math.max(...operands.map(({ cell }) => cell.precision)) * (operands.length + 1)) / 2;
      return comparison('shares', { line, cross: total, derived, operands }, {
        arithmetic: writeTerms(operands),
        value: Number(sum.toFixed(4)),
        fits: Math.abs(sum - 100) <= slack + 1e-9,
      }); // prettier-ignore
    });
}

/** 办结率: 办结 as a share of another column. */
export function readRates({ lines, cross, at }: TableAxis): readonly Comparison[] {
  const counted = cross.filter(({ kind }) => COUNTS.has(kind));
  return lines
    .filter(({ kind }) => kind === 'rate')
    .flatMap((line) => {
      const what = RATE.exec(line.label)?.groups!['what'];
      const counts = nearby(lines, line);
      const parts = counts.filter(({ label }) => what !== undefined && label.includes(what));
      const pairs = parts.flatMap((part) => counts.filter((whole) => whole !== part).map((whole) => ({ part, whole })));
      const readings = pairs.map(({ part, whole }) =>
        counted.flatMap((one) =>
          percentOf('rate', { line, cross: one, derived: at(line, one), part: at(part, one), whole: [at(whole, one)] }),
        ),
      );
      return understoodIf(likeliest(readings), 2);
    });
}

/** What is counted in the lines beside it, nearest first. */
function nearby(lines: readonly GridLine[], line: GridLine): readonly GridLine[] {
  const counts = lines.filter(({ kind, group, index }) => COUNTED.has(kind) && group === line.group && index !== line.index);
  return [...counts].sort((a, b) => Math.abs(a.index - line.index) - Math.abs(b.index - line.index)).slice(0, MOST_COUNTS);
}

interface Percent extends Pick<Comparison, 'derived'> {
  readonly line: GridLine;
  readonly cross: GridLine;
  readonly part: PlacedCell;
  /** The total, or all that make it. */
  readonly whole: readonly PlacedCell[];
}

function percentOf(kind: 'share' | 'rate', { line, cross, derived, part, whole }: Percent): Comparison | [] {
  if (!areFilled([derived, part]) || whole.some(({ cell }) => cell.value === undefined)) return [];
  const value = whole.reduce((sum, { cell }) => sum + cell.value!, 0);
  const isPercent = derived.cell.unit === '%' || derived.cell.value! > 1 || derived.cell.value === 0;
  if (value <= 0 || part.cell.value! < 0 || !isPercent) return [];
  const ends = whole.map((one) => extentOf(one, ''));
  const base = [0, 1].map((end) => ends.reduce((sum, extent) => sum + extent[end as 0 | 1], 0)) as [number, number];
  const [low, high] = quotient(extentOf(part, ''), base);
  const divisor = whole.length > 1 ? `（${writeTerms(whole)}）` : written(whole[0]!);
  return comparison(kind, { line, cross, derived, operands: [part, ...whole] }, {
    arithmetic: `${written(part)}÷${divisor}×100`,
    value: (part.cell.value! / value) * 100,
    fits: isWithin(derived.cell.value!, derived.cell.precision, [low * 100, high * 100]),
  }); // prettier-ignore
}

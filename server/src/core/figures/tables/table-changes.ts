import { extentOf, isWithin, quotient, writeLike, written } from './table-arithmetic.js';
import { areFilled, likeliest, understoodIf, type Comparison, type TableAxis } from './table-axis.js';
import type { GridLine, PlacedCell } from './table-grid.js';

/** A line that tells what changed between two others. */
interface Change {
  readonly line: GridLine;
  readonly before: GridLine;
  readonly after: GridLine;
}

const PERIOD =
  /^(?:(?<before>上年同期|去年同期|上年度?|去年|上期|上一年|基期|同期)|(?<after>本年度?|今年|本期|当年|报告期)|(?<year>20\d{2})年?度?)(?<what>.{0,12})$/u;
/** What may stand behind a year and says nothing: 上年数, 2024年完成. */
const NOTHING = /^(?:[1-9]\d?(?:[-—~至][1-9]\d?)?月|全年)?(?:数量?|件数|值|实绩|完成数?|累计|情况)?$/u;
const IN_PERCENT = /[率幅%％]|百分(?!点)/u;
const IN_NUMBERS = /[数量额值]$|净增/u;
/** A number without a sign may tell how much less it was. */
const LESS = /[减降少]|变[化动]|同比|环比|升/u;
/** Prices, or what is counted, are not those of the year before. */
const COMPARABLE = /可比|同口径|不变价|同比口径/u;

/** 增减, 同比 and the like, where both years stand beside it. */
export function readChanges(axis: TableAxis): readonly Comparison[] {
  return axis.lines
    .filter(({ kind, name }) => kind === 'change' && !COMPARABLE.test(name))
    .flatMap((line) => {
      const change = changeOf(line, axis.lines);
      return change ? judged(change, axis) : [];
    });
}

/** The two years that stand nearest before it. */
function changeOf(line: GridLine, lines: readonly GridLine[]): Change | undefined {
  const known = lines.flatMap((one) => {
    const period = PERIOD.exec(one.label)?.groups;
    return period && one.kind !== 'change' && one.group === line.group && one.index < line.index ? [{ one, period }] : [];
  });
  const [first, second] = known.slice(-2);
  if (!first || !second || whatOf(first.period) !== whatOf(second.period)) return undefined;
  const order = timeOf(second.period) - timeOf(first.period);
  if (order !== 1 && order !== -1) return undefined;
  return order > 0 ? { line, before: first.one, after: second.one } : { line, before: second.one, after: first.one };
}

type Period = Readonly<Record<string, string | undefined>>;

function whatOf({ what = '' }: Period): string {
  return NOTHING.test(what) ? '' : what;
}

/** Two names such as 上年 and 本年, or two years one after the other. */
function timeOf({ before, year }: Period): number {
  return year ? Number(year) : before ? -1 : 0;
}

function judged(change: Change, axis: TableAxis): readonly Comparison[] {
  const { line } = change;
  const crossing = axis.cross.filter(({ kind, name }) => kind !== 'section' && !COMPARABLE.test(name));
  const unit = line.unit || (crossing.some((cross) => axis.at(line, cross).cell.unit === '%') ? '%' : '');
  // Who writes one sign writes all of them.
  const changes = axis.lines.filter(({ kind }) => kind === 'change');
  const signed = changes.some((one) => crossing.some((cross) => axis.at(one, cross).cell.signed));
  const mayBe = { unsigned: !signed && LESS.test(line.label) };
  const differences = crossing.flatMap((cross) => differenceAt(change, cross, axis, mayBe));
  const rates = crossing.flatMap((cross) => growthAt(change, cross, axis, mayBe));
  if (IN_PERCENT.test(line.name) || unit === '%') return understoodIf(rates, 2);
  if (IN_NUMBERS.test(line.label)) return differences.length === 1 ? differences : understoodIf(differences, 1);
  return understoodIf(likeliest([differences, rates]), 2);
}

interface MayBe {
  /** A decrease is told without a minus. */
  readonly unsigned: boolean;
}

function differenceAt({ line, before, after }: Change, cross: GridLine, { at }: TableAxis, { unsigned }: MayBe): Comparison | [] {
  const [derived, from, to] = [at(line, cross), at(before, cross), at(after, cross)];
  if (!areFilled([derived, from, to])) return [];
  const [low, high] = extentOf(from, before.unit || cross.unit);
  const [least, most] = extentOf(to, after.unit || cross.unit);
  const bounds = [least - high, most - low] as const;
  const slack = extentOf(derived, cross.unit)[1] - derived.cell.value!;
  return comparison('difference', { line, cross, derived, operands: [to, from] }, {
    arithmetic: `${written(to)}－${written(from)}`,
    value: to.cell.value! - from.cell.value!,
    fits: fitsEither(derived, bounds, { slack, unsigned }),
  }); // prettier-ignore
}

function growthAt({ line, before, after }: Change, cross: GridLine, { at }: TableAxis, { unsigned }: MayBe): Comparison | [] {
  const [derived, from, to] = [at(line, cross), at(before, cross), at(after, cross)];
  if (!areFilled([derived, from, to]) || from.cell.value! <= 0 || to.cell.value! < 0) return [];
  // What changes in a percentage is told in points as often as in percent.
  if ([from, to].some(({ cell }) => cell.unit === '%') || [cross, before].some(({ kind, unit }) => kind === 'rate' || unit === '%'))
    return [];
  const bounds = quotient(extentOf(to, after.unit || cross.unit), extentOf(from, before.unit || cross.unit)).map(
    (multiple) => (multiple - 1) * 100,
  ) as [number, number];
  return comparison('growth', { line, cross, derived, operands: [to, from] }, {
    arithmetic: `（${written(to)}－${written(from)}）÷${written(from)}×100`,
    value: (to.cell.value! / from.cell.value! - 1) * 100,
    fits: fitsEither(derived, bounds, { slack: derived.cell.precision, unsigned }),
  }); // prettier-ignore
}

function fitsEither(
  { cell: { value } }: PlacedCell,
  [low, high]: readonly [number, number],
  { slack, unsigned }: { readonly slack: number; readonly unsigned: boolean },
): boolean {
  return isWithin(value!, slack, [low, high]) || (unsigned && isWithin(-value!, slack, [low, high]));
}

export function comparison(
  kind: Comparison['kind'],
  { line, cross, derived, operands }: Pick<Comparison, 'derived' | 'operands'> & { readonly line: GridLine; readonly cross: GridLine },
  { arithmetic, value, fits }: { readonly arithmetic: string; readonly value: number; readonly fits: boolean },
): Comparison {
  const expected = writeLike(derived.cell.precision === 1 ? Math.round(value) : value, derived);
  const label = [cross.label, line.label].filter((name) => name !== '').join('·');
  return { kind, derived, label, operands, expected, fits, arithmetic: `${arithmetic}＝${expected}` };
}

import { fits } from '../../../chinese/arithmetic.js';
import type { Quantity } from '../../../chinese/quantities.js';
import { unitByName } from '../../../chinese/units.js';
import { isTotal } from '../../../figures/tables/line-kinds.js';
import { axesOf } from '../../../figures/tables/table-axis.js';
import { readTableGrid, type GridLine, type PlacedCell } from '../../../figures/tables/table-grid.js';
import { readTableSums } from '../../../figures/tables/table-sums.js';
import type { TableFact } from '../../../paragraph/table-rows.js';

/** The total of a column, or of a row: 行政处罚（件） … 合计 365. */
export interface TabledTotal {
  readonly label: string;
  readonly name: NameParts;
  /** Undefined where the table names no unit. */
  readonly unitClass: string | undefined;
  /** Turns what is printed into the base unit of its class. */
  readonly scale: number;
  readonly cell: PlacedCell;
  /** All numbers of the line, and what its total ought to be: whoever writes one of them may mean it. */
  readonly values: readonly number[];
}

/** What was done, to what, and what that comes to: 办理 行政处罚 案件. */
interface NameParts {
  readonly verb: string;
  readonly core: string;
  readonly noun: string;
}

const LEAD = /^(?:共|依法|累计)/u;
const VERB = /^(?:办理|查处|作出|开展|实施|组织|进行|查办|下达|争取|投入|发放|筹集|落实|下拨|安排)/u;
const NOUN = /(?:案件|决定|事项)$/u;
const NO_NAME = /^(?:了|各类|各项)|(?:总?数量?|总量|件数|次数)$/gu;
const SHORTEST_CORE = 4;
const OTHER_TIME = /上年|去年|同期|累计|20\d{2}/u;
const SCALED = /^(?<scale>[千万亿]?)(?<name>.+)$/u;
const SCALES: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 亿: 1e8 };

export function tabledTotals(table: TableFact): readonly TabledTotal[] {
  const grid = readTableGrid(table);
  if (!grid) return [];
  const sums = readTableSums(table);
  return axesOf(grid).flatMap(({ lines, cross, at }) => {
    const whole = wholeOf(cross);
    if (!whole) return [];
    return lines
      .filter(({ kind, name, group }) => kind === 'count' && !OTHER_TIME.test(name + group))
      .flatMap((line): TabledTotal | [] => {
        const cell = at(line, whole);
        if (cell.cell.value === undefined || cell.cell.empty) return [];
        const asked = sums.filter(({ total }) => total.row === cell.row && total.column === cell.column).map(({ sum }) => sum);
        const own = cross.flatMap((one) => at(line, one).cell.value ?? []);
        return { label: line.name, name: nameOf(line.label), ...unitOf(line.unit || whole.unit, cell), cell, values: [...own, ...asked] };
      });
  });
}

/** Where the total stands: in the only line that is one, or in the only line at all. */
function wholeOf(cross: readonly GridLine[]): GridLine | undefined {
  const totals = cross.filter(({ kind }) => isTotal(kind) && kind !== 'subtotal');
  if (totals.length > 0) return totals.length === 1 ? totals[0] : undefined;
  const [only, ...others] = cross.filter(({ kind }) => kind !== 'section');
  return others.length === 0 && only?.kind === 'count' && !OTHER_TIME.test(only.name) ? only : undefined;
}

function unitOf(unit: string, { cell }: PlacedCell): Pick<TabledTotal, 'unitClass' | 'scale'> {
  const { scale = '', name = '' } = SCALED.exec(cell.unit || unit)?.groups ?? {};
  const known = unitByName(name);
  return { unitClass: known?.unitClass, scale: (SCALES[scale] ?? 1) * (known?.scale ?? 1) };
}

export function nameOf(words: string): NameParts {
  const plain = words.replace(/\s/gu, '').replace(LEAD, '');
  const verb = VERB.exec(plain)?.[0] ?? '';
  const thing = plain.slice(verb.length).replace(NO_NAME, '');
  const noun = NOUN.exec(thing)?.[0] ?? '';
  return { verb, core: thing.slice(0, thing.length - noun.length), noun };
}

/** The same thing, by names one of which may leave out what was done, or what it comes to. */
export function isOfName(total: TabledTotal, other: NameParts, { unitClass }: Quantity): boolean {
  const { name } = total;
  const agree = (a: string, b: string): boolean => a === b || a === '' || b === '';
  const isSame = name.core === other.core && agree(name.verb, other.verb) && agree(name.noun, other.noun);
  const length = name.core.length + Math.min(name.noun.length, other.noun.length);
  return isSame && length >= SHORTEST_CORE && name.core.length > 1 && (total.unitClass ?? unitClass) === unitClass;
}

export function tellsNumber({ values, scale, cell }: TabledTotal, { low, unitScale, precision }: Quantity): boolean {
  const rounding = (precision > 1 ? precision * unitScale : 0) + (scale > 1 || cell.cell.precision < 1 ? cell.cell.precision * scale : 0);
  return values.some((value) => fits(value * scale, low * unitScale, rounding));
}

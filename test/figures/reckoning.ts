import { baseValue, roundingOf } from '../../server/src/core/chinese/arithmetic.js';
import type { Quantity } from '../../server/src/core/chinese/quantities.js';
import type { Relation, RelationRole } from '../../server/src/core/figures/relations/relation.js';

const NOISE = 1e-9;
const ROUNDED: ReadonlySet<string> = new Set(['percent', 'percentage-point']);

/** A figure of a relation with its value: from the least to the greatest that may have been rounded to what is printed. */
export interface Reckoned {
  readonly role: RelationRole;
  readonly low: number;
  readonly high: number;
  readonly percent: boolean;
}

export function reckoned(role: RelationRole, quantity: Quantity): Reckoned {
  const percent = quantity.unitClass === 'percent';
  const rounding = roundingIn(role, quantity);
  return { role, low: baseValue(quantity) - rounding, high: baseValue(quantity) + rounding, percent };
}

/** A rate is always rounded, and so are points; what is told in a second unit may be rounded where its zeros begin. */
function roundingIn(role: RelationRole, quantity: Quantity): number {
  const { low, precision, unitScale } = quantity;
  if (role === 'rate' || ROUNDED.has(quantity.unitClass)) return (precision * unitScale) / 2;
  return role === 'first' || role === 'second' ? (lastPlace(low, precision) * unitScale) / 2 : roundingOf(quantity);
}

function lastPlace(value: number, precision: number): number {
  let place = precision;
  while (place < value && Math.abs(value / (place * 10) - Math.round(value / (place * 10))) < NOISE) place *= 10;
  return place;
}

type Bounds = readonly [low: number, high: number];

/** Which ways of reckoning a relation come out with these figures; worked out anew, from the printed numbers alone. */
export function waysThatFit(kind: Relation['kind'], figures: readonly Reckoned[]): ReadonlySet<string> {
  const all = (role: RelationRole): readonly Bounds[] => figures.filter((one) => one.role === role).map(({ low, high }) => [low, high]);
  const [whole] = all('whole');
  const [rate] = all('rate');
  switch (kind) {
    case 'sum':
    case 'table-total':
      return ways({ sum: meet(add(all('part')), whole!) });
    case 'part':
      return ways({ within: all('part')[0]![0] <= whole![1] + NOISE });
    case 'ratio':
      return ways({ share: meet(times(quotient(all('part')[0]!, whole!), 100), rate!) });
    case 'average':
      return ways({ average: true });
    case 'conversion':
      return ways({ same: meet(all('first')[0]!, all('second')[0]!) });
    default:
      return growthWays(figures, all);
  }
}

function growthWays(figures: readonly Reckoned[], all: (role: RelationRole) => readonly Bounds[]): ReadonlySet<string> {
  const [before, after, change, rate] = (['before', 'after', 'change', 'rate'] as const).map((role) => all(role)[0]);
  const isPercent = figures.some(({ role, percent }) => role === 'rate' && percent);
  const unit = isPercent ? 100 : 1;
  if (!before) {
    return ways({
      up: meet(times(quotient(change!, subtract(after!, change!)), unit), rate!),
      down: meet(times(quotient(change!, add([after!, change!])), unit), rate!),
    });
  }
  if (!after) return ways({ share: meet(times(quotient(change!, before), unit), rate!) });
  const gain = subtract(after, before);
  if (change) return ways({ up: meet(gain, change), down: meet(times(gain, -1), change) });
  const growth = times(quotient(gain, before), unit);
  return ways({
    up: meet(growth, rate!),
    down: meet(times(growth, -1), rate!),
    multiple: meet(times(quotient(after, before), unit), rate!),
    points: isPercent && meet(gain, rate!),
    'points down': isPercent && meet(times(gain, -1), rate!),
  });
}

function ways(fitting: Readonly<Record<string, boolean>>): ReadonlySet<string> {
  return new Set(Object.keys(fitting).filter((way) => fitting[way]));
}

function meet(a: Bounds, b: Bounds): boolean {
  const noise = NOISE * Math.max(1, ...[...a, ...b].map(Math.abs));
  return a[0] <= b[1] + noise && b[0] <= a[1] + noise;
}

function add(all: readonly Bounds[]): Bounds {
  return [all.reduce((sum, [low]) => sum + low, 0), all.reduce((sum, [, high]) => sum + high, 0)];
}

function subtract(a: Bounds, b: Bounds): Bounds {
  return [a[0] - b[1], a[1] - b[0]];
}

function times([low, high]: Bounds, factor: number): Bounds {
  return factor < 0 ? [high * factor, low * factor] : [low * factor, high * factor];
}

function quotient(a: Bounds, b: Bounds): Bounds {
  const corners = [a[0] / b[0], a[0] / b[1], a[1] / b[0], a[1] / b[1]];
  return [Math.min(...corners), Math.max(...corners)];
}

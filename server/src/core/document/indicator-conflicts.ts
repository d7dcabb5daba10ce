import { baseValue, fits, roundingOf } from '../chinese/arithmetic.js';
import type { Quantity } from '../chinese/quantities.js';
import type { Figure } from '../facts/figures.js';
import type { Qualifier } from '../facts/figure-qualifiers.js';
import type { Indicator, PlacedFigure } from './indicators.js';

/** One indicator told with numbers that cannot both be true. */
export interface IndicatorConflict {
  readonly indicator: Indicator;
  /** The place that differs: from most of the others, else from the first. */
  readonly odd: PlacedFigure;
  readonly others: readonly PlacedFigure[];
  /** All others agree with each other, and there are two or more of them. */
  readonly outvoted: boolean;
}

/** Qualifiers with which an indicator stays one and the same thing. */
const PLAIN: ReadonlySet<Qualifier> = new Set(['新增', '累计', '未']);
/** What goes on at many places and times: only a long name tells which of them is meant. */
const ACTIVITIES = new Set([
  'time',
  'session',
  'person-time',
  'batch-time',
  'vehicle-time',
  'copy',
  'household-time',
  'firm-time',
  'money',
  'person',
  '',
]);
const SHORTEST_NAME = 4;
const SHORTEST_ACTIVITY = 4;
/** Shares are told of many things; only a rate has a name of its own. */
const RATE = /率$/u;
/** Who or what the number belongs to is told right before it: 企业达13家，全年实现销售收入35亿元. */
const SUBJECTS = new Set(['firm', 'household', 'place', 'piece']);
/** An event, a campaign, an example. */
const SCOPED = /期间|行动中|活动中|专项|其中|例如|如[：:，“]|当日|当天|[月日周]中|典型/u;
/** More than two different numbers speak for a name that many things share. */
const MOST_VALUES = 2;

/** The places that surely tell one and the same number; none where that is not sure of two or more. */
export function repetitionsOf(indicator: Indicator): readonly PlacedFigure[] {
  const places = isNamed(indicator) ? indicator.places.filter(isWhole) : [];
  return places.length > 1 && sentencesOf(places) === places.length ? places : [];
}

export function conflictOf(indicator: Indicator): IndicatorConflict | undefined {
  const places = repetitionsOf(indicator);
  const [first, ...rest] = places;
  if (!first || rest.every((place) => agree(first, place))) return undefined;
  const groups: PlacedFigure[][] = [];
  for (const place of places) {
    const group = groups.find((members) => members.every((member) => agree(member, place)));
    if (group) group.push(place);
    else groups.push([place]);
  }
  if (groups.length > MOST_VALUES) return undefined;
  const [one, other] = groups as [PlacedFigure[], PlacedFigure[]];
  const odd = one.length === 1 && other.length > 1 ? one[0]! : other[0]!;
  const others = one.includes(odd) ? other : one;
  return { indicator, odd, others, outvoted: others.length > 1 && (one.length === 1 || other.length === 1) };
}

function isNamed({ noun, deed, unitClass, qualifiers }: Indicator): boolean {
  if (!qualifiers.every((qualifier) => PLAIN.has(qualifier))) return false;
  if (unitClass === 'percent') return RATE.test(noun) && noun.length >= SHORTEST_NAME;
  return ACTIVITIES.has(unitClass)
    ? deed.length + noun.length > SHORTEST_ACTIVITY && noun.length >= SHORTEST_NAME
    : noun.length >= SHORTEST_NAME;
}

function isWhole({ at, figure }: PlacedFigure): boolean {
  const { sentence, clause, quantity } = figure;
  if (!figure.total || figure.within !== '') return false;
  if (SCOPED.test(at.paragraph.text.slice(sentence.start, quantity.span.start))) return false;
  return !at.paragraph.quantities.some(
    ({ span, unitClass }) => span.start >= sentence.start && span.end < clause.start && SUBJECTS.has(unitClass),
  );
}

function sentencesOf(places: readonly PlacedFigure[]): number {
  return new Set(places.map(({ at, figure }) => `${at.index} ${figure.sentence.start}`)).size;
}

/** Whether two numbers can be the same, given how each may be rounded or is only told roughly. */
export function agree({ figure: a }: PlacedFigure, { figure: b }: PlacedFigure): boolean {
  const [exact, rough] = a.quantity.exact ? [a, b] : [b, a];
  if (!exact.quantity.exact) return overlap(a.quantity, b.quantity);
  return rough.quantity.exact ? isSame(exact, rough) : overlap(exact.quantity, rough.quantity);
}

function isSame({ quantity: a }: Figure, { quantity: b }: Figure): boolean {
  return fits(baseValue(a), baseValue(b), roundingOf(a) + roundingOf(b));
}

function overlap(a: Quantity, b: Quantity): boolean {
  return a.low * a.unitScale <= b.high * b.unitScale && b.low * b.unitScale <= a.high * a.unitScale;
}

import { baseValue, fits, roundingOf } from '../../chinese/arithmetic.js';
import type { Quantity } from '../../chinese/quantities.js';
import type { Figure } from '../../figures/reading/names/figures.js';
import { isConfirmed } from '../../figures/relations/relations.js';
import { wholeFigures } from '../../figures/reading/names/whole-figures.js';
import { within } from '../../paragraph/placed.js';
import { question } from '../../questions/question.js';
import { body } from '../sign-off.js';
import { figureContext, figureLines, groupIndicators, type Indicator, type PlacedFigure } from './indicators.js';

/** One indicator told with numbers that cannot both be true. */
export interface IndicatorConflict {
  readonly indicator: Indicator;
  readonly odd: PlacedFigure;
  readonly others: readonly PlacedFigure[];
  /** What speaks for the others: there are more of them, or other figures add up to theirs. Nothing does where the odd one is only the later one. */
  readonly spokenFor: 'majority' | 'arithmetic' | undefined;
}

const SHORTEST_NAME = 4;
/** More than two different numbers speak for a name that many things share. */
const MOST_VALUES = 2;

const wholeLines = figureLines('lines with figures that tell all there was', wholeFigures);

/** The indicators that a report surely tells more than once. */
export const repeatedIndicators = question('repeated indicators', { wholeLines, body, figureContext }, (given): readonly Indicator[] =>
  groupIndicators(within(given.wholeLines, given.body), wholeFigures, given.figureContext).filter(
    ({ noun, places }) => places.length > 1 && noun.length >= SHORTEST_NAME && sentencesOf(places) === places.length,
  ),
);

function sentencesOf(places: readonly PlacedFigure[]): number {
  return new Set(places.map(({ at, figure }) => `${at.place} ${figure.sentence.start}`)).size;
}

export function conflictOf(indicator: Indicator): IndicatorConflict | undefined {
  const [one, other, ...more] = groupByValue(indicator.places);
  if (!one || !other || more.length > 0) return undefined;
  const firstIsOdd = { indicator, odd: one[0]!, others: other };
  const laterIsOdd = { indicator, odd: other[0]!, others: one };
  if (one.length === 1 && other.length > 1) return { ...firstIsOdd, spokenFor: 'majority' };
  if (one.length > 1) return { ...laterIsOdd, spokenFor: other.length === 1 ? 'majority' : undefined };
  if (addsUp(other[0]!) && !addsUp(one[0]!)) return { ...firstIsOdd, spokenFor: 'arithmetic' };
  return { ...laterIsOdd, spokenFor: addsUp(one[0]!) && !addsUp(other[0]!) ? 'arithmetic' : undefined };
}

function addsUp({ at, figure }: PlacedFigure): boolean {
  return isConfirmed(figure.quantity.number, at.paragraph);
}

/** Places that agree with each other; no more groups than are needed to see that there are too many. */
function groupByValue(places: readonly PlacedFigure[]): readonly PlacedFigure[][] {
  const groups: PlacedFigure[][] = [];
  for (const place of places) {
    const group = groups.find(([first]) => agree(first!, place));
    if (group) group.push(place);
    else groups.push([place]);
    if (groups.length > MOST_VALUES) break;
  }
  return groups;
}

/** Whether two numbers can be the same, given how each may be rounded or is only told roughly. */
export function agree({ figure: a }: PlacedFigure, { figure: b }: PlacedFigure): boolean {
  return a.quantity.exact && b.quantity.exact ? isSame(a, b) : overlap(a.quantity, b.quantity);
}

function isSame({ quantity: a }: Figure, { quantity: b }: Figure): boolean {
  return fits(baseValue(a), baseValue(b), roundingOf(a) + roundingOf(b));
}

function overlap(a: Quantity, b: Quantity): boolean {
  return a.low * a.unitScale <= b.high * b.unitScale && b.low * b.unitScale <= a.high * a.unitScale;
}

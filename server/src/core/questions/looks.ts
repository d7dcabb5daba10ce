import type { Place } from '../paragraph/place.js';
import type { PlacedParagraph } from '../paragraph/placed.js';
import type { Lines } from './lines.js';
import { indexFrom, lineAt } from './placed-lines.js';

type All = readonly PlacedParagraph[];

/** A look at lines: it is done again in the next revision, to see whether it shows the same. */
export interface Look {
  readonly at: (all: All) => unknown;
  readonly seen: unknown;
}

export function showsTheSame({ at, seen }: Look, all: All): boolean {
  const now = at(all);
  if (!Array.isArray(now) || !Array.isArray(seen)) return now === seen;
  return now.length === seen.length && now.every((line, index) => line === seen[index]);
}

/** Ways to look at lines. A look is kept for as long as its answer, so it must hold nothing of the revision that it was taken in. */
const looks = {
  first: (count: number) => (all: All) => all.slice(0, count),
  last: (count: number) => (all: All) => all.slice(Math.max(all.length - count, 0)),
  from: (place: Place) => (all: All) => all[indexFrom(all, place)],
  at: (place: Place) => (all: All) => lineAt(all, place),
  below: (place: Place) => (all: All) => all[indexBehind(all, place)],
  above: (place: Place) => (all: All) => all[indexFrom(all, place) - 1],
  after: (place: Place, count: number) => (all: All) => all.slice(indexBehind(all, place), indexBehind(all, place) + count),
  placeFrom: (place: Place) => (all: All) => all[indexFrom(all, place)]?.place,
  placeAbove: (place: Place) => (all: All) => all[indexFrom(all, place) - 1]?.place,
  placeOf: (index: number) => (all: All) => all.at(index)?.place,
  distance: (from: Place, to: Place) => (all: All) => indexFrom(all, to) - indexFrom(all, from),
};

/** Lines for one who asks: every look is noted. */
export function watchedLines(all: All, note: (look: Look) => void): Lines {
  const look = <Seen>(at: (all: All) => Seen): Seen => {
    const seen = at(all);
    note({ at, seen });
    return seen;
  };
  return {
    first: (count) => look(looks.first(count)),
    last: (count) => look(looks.last(count)),
    from: (place) => look(looks.from(place)),
    at: (place) => look(looks.at(place)),
    below: (place) => look(looks.below(place)),
    above: (place) => look(looks.above(place)),
    after: (place, count) => look(looks.after(place, count)),
    placeFrom: (place) => look(looks.placeFrom(place)),
    placeAbove: (place) => look(looks.placeAbove(place)),
    placeOf: (index) => look(looks.placeOf(index)),
    distance: (from, to) => look(looks.distance(from, to)),
  };
}

function indexBehind(all: All, place: Place): number {
  const index = indexFrom(all, place);
  return all[index]?.place === place ? index + 1 : index;
}

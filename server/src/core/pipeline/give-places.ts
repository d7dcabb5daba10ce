import { BEFORE_ALL, type Place } from '../paragraph/place.js';
import type { PlacedParagraph } from '../paragraph/placed.js';
import type { PlacedLines } from '../questions/placed-lines.js';
import type { StandingLine } from './standing-line.js';

/** So many lines fit between two neighbours of a text that was read for the first time. */
const SPACING = 1 << 20;
/** So many lines on either side get new places where there is no room between two. */
const NEIGHBOURS = 32;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The lines with those of a stretch replaced. Lines that stay keep their places, and so do lines that are written anew where others stood. */
export function givePlaces(old: readonly PlacedParagraph[], { from, to }: Stretch, standing: readonly StandingLine[]): PlacedLines {
  const removed = old.slice(from, to);
  if (removed.length === 0 && standing.length === 0) return { all: old, change: { from, added: [], removed: [] } };
  const kept = keptPlaces(removed, standing);
  const [low, high] = [old[from - 1]?.place ?? BEFORE_ALL, old[to]?.place];
  if (!fill(kept, low, high)) return withNewNeighbours(old, { from, to }, standing);
  const stood = new Map(removed.map((line) => [line.place, line]));
  const added = standing.map((line, index) => placed(line, kept[index]!, stood));
  return { all: old.slice(0, from).concat(added, old.slice(to)), change: { from, added, removed } };
}

/** Lines known by their paragraph keep their place; what stands between two of them takes the places there in order. */
function keptPlaces(removed: readonly PlacedParagraph[], standing: readonly StandingLine[]): (Place | undefined)[] {
  const places = Array.from({ length: standing.length }, (): Place | undefined => undefined);
  const known = new Map(removed.map(({ paragraph }, index) => [paragraph, index]));
  let [nextOld, nextNew] = [0, 0];
  const pairUp = (oldEnd: number, newEnd: number): void => {
    while (nextOld < oldEnd && nextNew < newEnd) places[nextNew++] = removed[nextOld++]!.place;
  };
  standing.forEach(({ paragraph }, index) => {
    const same = known.get(paragraph);
    if (same === undefined || same < nextOld) return;
    pairUp(same, index);
    places[index] = removed[same]!.place;
    [nextOld, nextNew] = [same + 1, index + 1];
  });
  pairUp(removed.length, standing.length);
  return places;
}

/** Gives places to those without, between their neighbours'; false where there is no room. */
function fill(places: (Place | undefined)[], low: Place, high: Place | undefined): boolean {
  let last = low;
  for (let index = 0; index < places.length;) {
    if (places[index] !== undefined) {
      last = places[index++]!;
      continue;
    }
    let end = index;
    while (end < places.length && places[end] === undefined) end++;
    const next = places[end] ?? high ?? last + (end - index + 1) * SPACING;
    const step = Math.floor((next - last) / (end - index + 1));
    if (step < 1) return false;
    for (; index < end; index++) last = places[index] = (last + step) as Place;
  }
  return true;
}

/** Where there is no room, some lines around get new places as well. */
function withNewNeighbours(old: readonly PlacedParagraph[], { from, to }: Stretch, standing: readonly StandingLine[]): PlacedLines {
  for (let margin = NEIGHBOURS; ; margin *= 2) {
    const start = Math.max(from - margin, 0);
    const end = Math.min(to + margin, old.length);
    const lines = [...old.slice(start, from), ...standing, ...old.slice(to, end)];
    const places = Array.from({ length: lines.length }, (): Place | undefined => undefined);
    if (!fill(places, old[start - 1]?.place ?? BEFORE_ALL, old[end]?.place)) continue;
    const stood = new Map(old.slice(start, end).map((line) => [line.place, line]));
    const added = lines.map((line, index) => placed(line, places[index]!, stood));
    return { all: old.slice(0, start).concat(added, old.slice(end)), change: { from: start, added, removed: old.slice(start, end) } };
  }
}

/** The object stays where nothing in it changes. */
function placed(
  { paragraph, touchesNext }: Omit<StandingLine, 'start'>,
  place: Place,
  stood: ReadonlyMap<Place, PlacedParagraph>,
): PlacedParagraph {
  const before = stood.get(place);
  if (before?.touchesNext === touchesNext && before.paragraph.equals(paragraph)) return before;
  return { place, paragraph, touchesNext };
}

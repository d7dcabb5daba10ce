import type { Item, Reading } from './numbering-items.js';
import { settled, type Frame, type State } from './numbering-moves.js';

/** The states in which a stretch may begin. Costs count from the cheapest, and lists go by their depth, so that what came before is seen in nothing else. */
export interface Start {
  readonly states: readonly State[];
  /** Equal for equal states. */
  readonly key: string;
}

/** Some items, and how they may be read. It follows from the items and from its start alone. */
export interface Stretch {
  readonly items: readonly Item[];
  readonly start: Start;
  readonly ends: readonly State[];
  /** Where the next one begins. */
  readonly next: Start;
}

export const BEGINNING = startFrom([{ cost: 0, top: undefined, closed: {}, step: undefined, origin: 0 }]);

export function startFrom(states: readonly State[]): Start {
  const least = Math.min(...states.map(({ cost }) => cost));
  const begun = states.map(({ cost, top, closed }, origin) => ({ cost: cost - least, top: byDepth(top), closed, step: undefined, origin }));
  return { states: begun, key: JSON.stringify(begun) };
}

/** Lists that are open by their depth, negative: no list that begins in a stretch has such a number. */
function byDepth(frame: Frame | undefined): Frame | undefined {
  return frame && { ...frame, id: -frame.depth, parent: byDepth(frame.parent) };
}

/** The readings on the way to the cheapest end, stretch by stretch. */
export function cheapestReadings(stretches: readonly Stretch[]): readonly Reading[] {
  let state = stretches.at(-1)?.ends.reduce((a, b) => (settled(b) < settled(a) ? b : a));
  const way: State[] = [];
  for (let at = stretches.length - 1; state; at--) {
    way.push(state);
    state = stretches[at - 1]?.ends[state.origin];
  }
  const lists = new ListNumbers();
  return way.reverse().flatMap((end) => lists.numbered(end));
}

/** Lists by number, in the order in which they begin. */
class ListNumbers {
  #count = 0;
  /** The numbers of the lists that are open where a stretch begins, by their depth. */
  #open: ReadonlyMap<number, number> = new Map();

  /** The readings of a stretch on the way to its end. */
  numbered({ step: last, top }: State): readonly Reading[] {
    const numbers = new Map(this.#open);
    const readings: Reading[] = [];
    for (let step = last; step; step = step.previous) readings.push(step.reading);
    const numbered = readings.reverse().map((reading) => {
      const { list } = reading;
      if (list === undefined) return reading;
      if (!numbers.has(list)) numbers.set(list, ++this.#count);
      return { ...reading, list: numbers.get(list) };
    });
    const open = new Map<number, number>();
    for (let frame = top; frame; frame = frame.parent) open.set(-frame.depth, numbers.get(frame.id)!);
    this.#open = open;
    return numbered;
  }
}

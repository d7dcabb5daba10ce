import type { Item, NumberlessItem, Reading } from './numbering-items.js';
import { countLeading } from '../../text/sorted.js';
import { readingsOf, taken, type Candidate, type Frame } from './numbering-moves.js';
import { BEGINNING, cheapestReadings, startFrom, type Start, type Stretch } from './numbering-stretches.js';

/** So many states are kept at every item. */
const WIDTH = 14;

/** Whether the same numbers stand in the same surroundings: then they are read in the same way. */
export function areSameItems(before: readonly Item[], after: readonly Item[]): boolean {
  return before.length === after.length && before.every((item, at) => isSame(item, after[at]!));
}

function isSame(a: Item, b: Item): boolean {
  if (a === b) return true;
  if (a.look !== b.look) return false;
  if (!a.ordinal || !b.ordinal) return !a.ordinal && !b.ordinal && isSameNumberless(a, b);
  if (a.afterBreak !== b.afterBreak || a.announced !== b.announced || a.doubtful !== b.doubtful) return false;
  return a.ordinal.style === b.ordinal.style && a.ordinal.value === b.ordinal.value;
}

function isSameNumberless(a: NumberlessItem, b: NumberlessItem): boolean {
  return a.value === b.value && a.certain === b.certain && a.opens === b.opens && a.styles.join() === b.styles.join();
}

/** The readings that were found, by the stretches that they were found in: whoever reads the same numbers but for a few goes on from these. */
const stretchesOf = new WeakMap<readonly Reading[], readonly Stretch[]>();

/**
 * Finds the reading of all numbered paragraphs that needs the fewest repairs. Gives one reading an item; the time is linear in their number. `before` is
 * what was found of other numbers: it saves work where they are the same, and changes nothing.
 */
export function readNumbering(items: readonly Item[], before?: readonly Reading[]): readonly Reading[] {
  const stretches: Stretch[] = [];
  let start = BEGINNING;
  for (const { items: some, known } of cutAgain(items, (before && stretchesOf.get(before)) ?? [])) {
    const stretch = known?.start.key === start.key ? known : readStretch(some, start);
    stretches.push(stretch);
    start = stretch.next;
  }
  const readings = cheapestReadings(stretches);
  stretchesOf.set(readings, stretches);
  return readings;
}

function readStretch(items: readonly Item[], start: Start): Stretch {
  let nextId = 1;
  let states = start.states;
  for (const item of items) {
    const beam = new Beam();
    for (const state of states) {
      // They ascend, and no reading costs less than what came before it.
      if (state.cost >= beam.bound) break;
      for (const candidate of readingsOf(state, item, () => nextId++)) beam.offer(candidate);
    }
    states = beam.kept.map((candidate) => taken(candidate, item));
  }
  return { items, start, ends: states, next: startFrom(states) };
}

/** The cheapest candidates, in order; of those that cost the same the first. Of two in which the same is open the cheaper one is always better. */
class Beam {
  readonly kept: Candidate[] = [];
  readonly #signatures: string[] = [];

  /** What costs as much as this comes too late. */
  get bound(): number {
    return this.kept.length < WIDTH ? Infinity : this.kept.at(-1)!.cost;
  }

  offer(candidate: Candidate): void {
    const { cost, top } = candidate;
    if (cost >= this.bound) return;
    const signature = signatureOf(top);
    const same = this.#signatures.indexOf(signature);
    if (same >= 0) {
      if (this.kept[same]!.cost <= cost) return;
      this.#takeOut(same);
    } else if (this.kept.length === WIDTH) this.#takeOut(WIDTH - 1);
    const at = countLeading(this.kept, (other) => other.cost <= cost);
    this.kept.splice(at, 0, candidate);
    this.#signatures.splice(at, 0, signature);
  }

  #takeOut(at: number): void {
    this.kept.splice(at, 1);
    this.#signatures.splice(at, 1);
  }
}

/** What is open, and how far each list has counted. */
function signatureOf(top: Frame | undefined): string {
  let key = '';
  for (let frame = top; frame; frame = frame.parent) key += `${frame.first}/${frame.style}:${frame.last};`;
  return key;
}

/** How many items are read at once where nothing is known. */
const LENGTH = 8;
/** An edit does not leave ever shorter stretches behind. */
const LONGEST = 12;

interface Piece {
  readonly items: readonly Item[];
  /** What was found of the same items before. */
  readonly known?: Stretch;
}

/** The items in stretches: those before and behind an edit as they were. */
function cutAgain(items: readonly Item[], before: readonly Stretch[]): readonly Piece[] {
  const head: Piece[] = [];
  const tail: Piece[] = [];
  let [start, end] = [0, items.length];
  for (const known of before) {
    if (!standAt(known, items, start, end)) break;
    head.push({ items: known.items, known });
    start += known.items.length;
  }
  for (const known of before.slice(head.length).reverse()) {
    if (!standAt(known, items, end - known.items.length, end) || end - known.items.length < start) break;
    tail.push({ items: known.items, known });
    end -= known.items.length;
  }
  const length = end - start > LONGEST ? LENGTH : LONGEST;
  for (let at = start; at < end; at += length) head.push({ items: items.slice(at, Math.min(at + length, end)) });
  return [...head, ...tail.reverse()];
}

function standAt({ items: known }: Stretch, items: readonly Item[], start: number, end: number): boolean {
  return start >= 0 && start + known.length <= end && known.every((item, index) => isSame(item, items[start + index]!));
}

import type { Item, NumberedItem, Reading } from './numbering-items.js';
import { readingsOf, settled, type Frame, type State } from './numbering-moves.js';

const BEAM = 14;

/** Gives one reading an item. */
export type NumberingReader = (items: readonly NumberedItem[]) => readonly Reading[];

/** Reads numbers, and gives the last answer again while they stay the same: the search is the dearest part of reading a text. */
export function rememberingNumbering(): NumberingReader {
  let known: readonly NumberedItem[] = [];
  let readings: readonly Reading[] = [];
  return (items) => {
    if (known.length === items.length && known.every((item, index) => isSameNumber(item, items[index]!))) return readings;
    readings = readNumbering(items);
    known = items.map(({ ordinal, afterBreak, announced, doubtful, look }) => ({ ordinal, afterBreak, announced, doubtful, look }));
    return readings;
  };
}

function isSameNumber(before: NumberedItem, after: NumberedItem): boolean {
  if (before.afterBreak !== after.afterBreak || before.announced !== after.announced) return false;
  if (before.doubtful !== after.doubtful || before.look !== after.look) return false;
  return before.ordinal === after.ordinal || (before.ordinal.style === after.ordinal.style && before.ordinal.value === after.ordinal.value);
}

/** Finds the reading of all numbered paragraphs that needs the fewest repairs. Gives one reading an item; the time is linear in their number. */
export function readNumbering(items: readonly Item[]): readonly Reading[] {
  let nextId = 1;
  let states: readonly State[] = [{ cost: 0, top: undefined, closed: {}, step: undefined }];
  for (const item of items) {
    const successors = states.flatMap((state) => readingsOf(state, item, () => nextId++));
    states = best(successors);
  }
  const cheapest = states.reduce((a, b) => (settled(b) < settled(a) ? b : a));
  const readings: Reading[] = [];
  for (let step = cheapest.step; step; step = step.previous) readings.push(step.reading);
  return readings.reverse();
}

function best(states: State[]): readonly State[] {
  states.sort((a, b) => a.cost - b.cost);
  const kept: State[] = [];
  const seen = new Set<string>();
  for (const state of states) {
    const key = signature(state.top);
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(state);
    if (kept.length === BEAM) break;
  }
  return kept;
}

function signature(top: Frame | undefined): string {
  let key = '';
  for (let frame = top; frame; frame = frame.parent) key += `${frame.first}/${frame.style}:${frame.last};`;
  return key;
}

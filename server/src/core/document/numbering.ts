import type { Item, NumberlessItem, Reading } from './numbering-items.js';
import { readingsOf, settled, type Frame, type State } from './numbering-moves.js';

const BEAM = 14;

/** Gives one reading an item. */
export type NumberingReader = (items: readonly Item[]) => readonly Reading[];

/** A text is asked for twice where headings may have lost their numbers: without these and with them. */
const QUESTIONS = 2;

/** Reads numbers, and gives the last answers again while they are asked the same: the search is the dearest part of reading a text. */
export function rememberingNumbering(): NumberingReader {
  let known: readonly { readonly items: readonly Item[]; readonly readings: readonly Reading[] }[] = [];
  return (items) => {
    const same = known.find(
      (question) => question.items.length === items.length && question.items.every((item, at) => isSame(item, items[at]!)),
    );
    const answer = same ?? { items: items.map(alone), readings: readNumbering(items) };
    known = [answer, ...known.filter((question) => question !== answer)].slice(0, QUESTIONS);
    return answer.readings;
  };
}

/** Without the paragraph that it was read from, which would be kept alive. */
function alone(item: Item): Item {
  if (item.ordinal) {
    const { ordinal, afterBreak, announced, doubtful, look } = item;
    return { ordinal, afterBreak, announced, doubtful, look };
  }
  const { ordinal, look, styles, value, certain, opens } = item;
  return { ordinal, look, styles, value, certain, opens };
}

function isSame(a: Item, b: Item): boolean {
  if (a.look !== b.look) return false;
  if (!a.ordinal || !b.ordinal) return !a.ordinal && !b.ordinal && isSameNumberless(a, b);
  if (a.afterBreak !== b.afterBreak || a.announced !== b.announced || a.doubtful !== b.doubtful) return false;
  return a.ordinal.style === b.ordinal.style && a.ordinal.value === b.ordinal.value;
}

function isSameNumberless(a: NumberlessItem, b: NumberlessItem): boolean {
  return a.value === b.value && a.certain === b.certain && a.opens === b.opens && a.styles.join() === b.styles.join();
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

import { behind } from '../paragraph/place.js';
import type { PlacedParagraph } from '../paragraph/placed.js';
import { indexFrom, type PlacedLines } from './placed-lines.js';
import type { Item, Listed, Neighbours } from './question.js';
import { areSameLists } from './same.js';

type Reading = Pick<Listed<unknown>, 'read' | 'readsNeighbours'>;
const ALONE: Neighbours = {};
const NOTHING: readonly never[] = [];

/** Reads all lines. */
export function listOf(reading: Reading, { all }: PlacedLines): readonly Item[] {
  return readLines(all, 0, all.length, reading);
}

/** What became of a list that was right in the revision before: only lines that changed are read. Undefined where they say the same. */
export function followed(before: readonly Item[], reading: Reading, { all, change }: PlacedLines): ListChange | undefined {
  if (!change) return undefined;
  const margin = reading.readsNeighbours ? 1 : 0;
  const start = Math.max(change.from - margin, 0);
  const end = Math.min(change.from + change.added.length + margin, all.length);
  const [first, last] = [all[change.from - 1 - margin], all[end]];
  const from = first ? indexFrom(before, behind(first.place)) : 0;
  const to = last ? indexFrom(before, last.place) : before.length;
  const removed = from === to ? NOTHING : before.slice(from, to);
  const added = readLines(all, start, end, reading);
  if (areSameLists(removed, added)) return undefined;
  return { before, after: before.slice(0, from).concat(added, before.slice(to)), removed, added };
}

/** What became of a list. */
export interface ListChange {
  readonly before: readonly Item[];
  readonly after: readonly Item[];
  readonly removed: readonly Item[];
  readonly added: readonly Item[];
}

function readLines(all: readonly PlacedParagraph[], start: number, end: number, { read, readsNeighbours }: Reading): readonly Item[] {
  let items: Item[] | undefined;
  for (let index = start; index < end; index++) {
    const item = read(all[index]!, readsNeighbours ? { above: all[index - 1], below: all[index + 1] } : ALONE);
    if (item) (items ??= []).push(item);
  }
  return items ?? NOTHING;
}

import { eventPatterns, type EventEntry } from '../../../dated/events.js';

/** What is said in the place of a plan or a formulation in a year: of a plan that was followed by several, the one of that year. */
export function successorOf(entry: EventEntry, year: number): string | undefined {
  let successor = entry.replacedBy;
  for (let next = entryOf(successor); next?.years && next.years.last < year && next.replacedBy !== undefined; next = entryOf(successor))
    successor = next.replacedBy;
  return successor;
}

let byLabel: ReadonlyMap<string, EventEntry> | undefined;

function entryOf(label: string | undefined): EventEntry | undefined {
  byLabel ??= new Map(eventPatterns().map(({ value }) => [value.label, value]));
  return label === undefined ? undefined : byLabel.get(label);
}

const NUMBERED = /^“(.{2})”/u;

/** 实施“七五”普法: of plans that go by a number the number alone is changed, of others the whole name. */
export function withSuccessor(words: string, label: string, successor: string): string {
  const [before, after] = [NUMBERED.exec(label)?.[1], NUMBERED.exec(successor)?.[1]];
  return before !== undefined && after !== undefined ? words.replace(before, after) : successor;
}

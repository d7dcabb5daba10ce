/** A place for each reader. */
const room: undefined[] = [];
/** Most readers find nothing in most paragraphs, and a hundred thousand empty lists take their room as well. */
const NONE: readonly never[] = [];

/** The place in the room that a new reader may write to. */
export function placeForReader(): number {
  return room.push(undefined) - 1;
}

/** Room for what all readers find. */
export function roomForFacts(): unknown[] {
  return room.slice();
}

/** One empty list for all. */
export function sharedIfEmpty<Fact>(fact: Fact): Fact {
  return Array.isArray(fact) && fact.length === 0 ? (NONE as Fact) : fact;
}

import type { Paragraph } from './paragraph.js';

let readers = 0;
/** Most readers find nothing in most paragraphs, and a hundred thousand empty lists take their room as well. */
const NONE: readonly never[] = [];
/** Stands for a fact that is undefined. */
const NOTHING = Symbol('nothing');

/** Reads a fact of a paragraph once: it is kept for as long as the paragraph stays as it is. */
export function keptByParagraph<Fact>(read: (paragraph: Paragraph) => Fact): (paragraph: Paragraph) => Fact {
  const reader = readers++;
  return (paragraph) => {
    // Only this reader writes to this place.
    const kept = paragraph.kept[reader] as Fact | typeof NOTHING | undefined;
    if (kept !== undefined) return (kept === NOTHING ? undefined : kept) as Fact;
    const fact = sharedIfEmpty(read(paragraph));
    paragraph.kept[reader] = fact === undefined ? NOTHING : fact;
    return fact;
  };
}

/** One empty list for all. */
export function sharedIfEmpty<Fact>(fact: Fact): Fact {
  return Array.isArray(fact) && fact.length === 0 ? (NONE as Fact) : fact;
}

/** Room for what all readers find. */
export function roomForFacts(): unknown[] {
  return Array.from({ length: readers });
}

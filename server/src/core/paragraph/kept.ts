import type { Paragraph } from './paragraph.js';
import { placeForReader, sharedIfEmpty } from './room-for-facts.js';

/** Stands for a fact that is undefined. */
const NOTHING = Symbol('nothing');

/** Reads a fact of a paragraph once: it is kept for as long as the paragraph stays as it is. */
export function keptByParagraph<Fact>(read: (paragraph: Paragraph) => Fact): (paragraph: Paragraph) => Fact {
  const reader = placeForReader();
  return (paragraph) => {
    // Only this reader writes to this place.
    const kept = paragraph.kept[reader] as Fact | typeof NOTHING | undefined;
    if (kept !== undefined) return (kept === NOTHING ? undefined : kept) as Fact;
    const fact = sharedIfEmpty(read(paragraph));
    paragraph.kept[reader] = fact === undefined ? NOTHING : fact;
    return fact;
  };
}

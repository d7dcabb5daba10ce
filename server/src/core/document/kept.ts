import type { Paragraph } from './paragraph.js';

/** Reads a fact of a paragraph once: it is kept for as long as the paragraph stays as it is. */
export function keptByParagraph<Fact>(read: (paragraph: Paragraph) => Fact): (paragraph: Paragraph) => Fact {
  const known = new WeakMap<Paragraph, { readonly fact: Fact }>();
  return (paragraph) => {
    let entry = known.get(paragraph);
    if (!entry) known.set(paragraph, (entry = { fact: read(paragraph) }));
    return entry.fact;
  };
}

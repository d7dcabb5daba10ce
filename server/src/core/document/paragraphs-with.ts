import type { Settings } from '../config/settings.js';
import type { Paragraph } from './paragraph.js';
import type { PlacedParagraph } from './placed.js';

/** A fact of a paragraph that may be empty. It has to be a constant function: answers are kept by it. */
export type ListedFact = (paragraph: Paragraph, settings: Settings) => { readonly length: number };

/** Which paragraphs have a fact. A list that was made once goes on from revision to revision: only the paragraphs typed in are asked again. */
export class ParagraphsWith {
  readonly #paragraphs: readonly PlacedParagraph[];
  readonly #settings: Settings;
  readonly #lists = new Map<ListedFact, readonly PlacedParagraph[]>();

  /** `typed` are the only paragraphs that are not as they were in the `earlier` revision. */
  constructor(paragraphs: readonly PlacedParagraph[], settings: Settings, earlier?: ParagraphsWith, typed?: readonly PlacedParagraph[]) {
    this.#paragraphs = paragraphs;
    this.#settings = settings;
    if (!earlier || !typed) return;
    for (const [fact, list] of earlier.#lists) this.#lists.set(fact, this.#revised(list, fact, typed));
  }

  /** In the order of the text. */
  list(fact: ListedFact): readonly PlacedParagraph[] {
    let list = this.#lists.get(fact);
    if (!list) this.#lists.set(fact, (list = this.#paragraphs.filter((at) => this.#has(at, fact))));
    return list;
  }

  #has({ paragraph }: PlacedParagraph, fact: ListedFact): boolean {
    return fact(paragraph, this.#settings).length > 0;
  }

  #revised(list: readonly PlacedParagraph[], fact: ListedFact, typed: readonly PlacedParagraph[]): readonly PlacedParagraph[] {
    const changed = typed.filter((at) => this.#has(at, fact) !== isListed(list, at));
    if (changed.length === 0) return list;
    const others = list.filter((at) => !changed.includes(at));
    const added = changed.filter((at) => this.#has(at, fact));
    return [...others, ...added].sort((a, b) => a.index - b.index);
  }
}

/** Lists are in the order of the text. */
function isListed(list: readonly PlacedParagraph[], at: PlacedParagraph): boolean {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.index < at.index) low = middle + 1;
    else high = middle;
  }
  return list[low] === at;
}

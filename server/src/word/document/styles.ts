import type { XmlElement } from '../xml/element.js';
import { switched } from './properties.js';

/** What the styles of a document say that changes what its text reads as. */
export interface Style {
  readonly id: string;
  readonly basedOn: string | undefined;
  readonly numId: number | undefined;
  readonly level: number | undefined;
  readonly hidden: boolean | undefined;
  readonly outlineLevel: number | undefined;
}

export class Styles {
  readonly #styles = new Map<string, Style>();
  readonly #defaultParagraph: string | undefined;

  constructor(root: XmlElement | undefined) {
    let defaultParagraph: string | undefined;
    for (const element of root?.all('w:style') ?? []) {
      const style = readStyle(element);
      this.#styles.set(style.id, style);
      const isDefault = element.attribute('w:type') === 'paragraph' && /^(?:1|true|on)$/u.test(element.attribute('w:default') ?? '');
      if (isDefault) defaultParagraph ??= style.id;
    }
    this.#defaultParagraph = defaultParagraph;
  }

  /** A style and those that it is based on, the nearest first; of a paragraph without one, the default style. */
  chain(id: string | undefined, kind: 'paragraph' | 'run'): readonly Style[] {
    const chain: Style[] = [];
    const start = id !== undefined && this.#styles.has(id) ? id : kind === 'paragraph' ? this.#defaultParagraph : undefined;
    for (let next = start; next !== undefined;) {
      const style = this.#styles.get(next);
      if (!style || chain.includes(style)) break;
      chain.push(style);
      next = style.basedOn;
    }
    return chain;
  }

  /** The numbering that a style of numbering stands for. */
  numberingOf(id: string): number | undefined {
    return this.#styles.get(id)?.numId;
  }
}

function readStyle(element: XmlElement): Style {
  const paragraph = element.child('w:pPr');
  const numbering = paragraph?.child('w:numPr');
  return {
    id: element.attribute('w:styleId') ?? '',
    basedOn: element.value('w:basedOn'),
    numId: numbering?.number('w:numId'),
    level: numbering?.number('w:ilvl'),
    hidden: switched(element.child('w:rPr'), 'w:vanish'),
    outlineLevel: paragraph?.number('w:outlineLvl'),
  };
}

/** The first of a chain that says something. */
export function told<Value>(chain: readonly Style[], say: (style: Style) => Value | undefined): Value | undefined {
  for (const style of chain) {
    const value = say(style);
    if (value !== undefined) return value;
  }
  return undefined;
}

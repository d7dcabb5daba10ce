import type { XmlElement } from '../xml/element.js';
import { cutRun, type Deletion, type RunMark } from './cut-run.js';
import { Splices } from './splices.js';

/** What is set round or in one unit: a run, or something like it. */
class UnitMarks {
  before = '';
  after = '';
  readonly marks: RunMark[] = [];
  readonly deletions: Deletion[] = [];
}

/** A place between the units of the text, or in one of them. */
export type Boundary =
  | { readonly unit: XmlElement; readonly side: 'before' | 'after' }
  | { readonly unit: XmlElement; readonly leaf: XmlElement; readonly character: number };

/** The source of a document with marks set in it. All that has no mark stays as it is, to the byte. */
export class MarkedBody {
  readonly #units = new Map<XmlElement, UnitMarks>();
  readonly #others = new Splices();

  constructor(private readonly source: string) {}

  /** What is set at one place stands there in the order in which it came. */
  set(at: Boundary, xml: string): void {
    const unit = this.#unit(at.unit);
    if ('leaf' in at) unit.marks.push({ leaf: at.leaf, character: at.character, xml });
    else if (at.side === 'before') unit.before += xml;
    else unit.after += xml;
  }

  delete(unit: XmlElement, deletion: Deletion): void {
    this.#unit(unit).deletions.push(deletion);
  }

  /** Into an element that has no unit: an empty paragraph. */
  setInside(element: XmlElement, xml: string): void {
    const isEmptyTag = element.contentStart === element.end;
    const properties = element.child('w:pPr');
    if (!isEmptyTag) return this.#others.insert(properties?.end ?? element.contentStart, xml);
    const name = this.source.slice(element.start + 1, element.nameEnd);
    const head = this.source.slice(element.start, element.contentStart - '/>'.length).trimEnd();
    this.#others.replace(element.start, element.end, `${head}>${xml}</${name}>`);
  }

  get result(): string {
    for (const [unit, { before, after, marks, deletions }] of this.#units) {
      if (before !== '') this.#others.insert(unit.start, before);
      if (marks.length + deletions.length > 0) this.#others.replace(unit.start, unit.end, cutRun(unit, marks, deletions));
      if (after !== '') this.#others.insert(unit.end, after);
    }
    return this.#others.applied(this.source);
  }

  #unit(element: XmlElement): UnitMarks {
    let unit = this.#units.get(element);
    if (!unit) this.#units.set(element, (unit = new UnitMarks()));
    return unit;
  }
}

import type { XmlElement } from '../xml/element.js';
import { rawOffset } from '../xml/entities.js';

/** A place in a run: before a character of one of its leaves. */
export interface RunPlace {
  readonly leaf: XmlElement;
  readonly character: number;
}

/** What is set at a place, or done to the characters from there on. */
export interface RunMark extends RunPlace {
  /** XML that stands between two runs. */
  readonly xml: string;
}

/** Characters of a leaf that are struck out. */
export interface Deletion {
  readonly leaf: XmlElement;
  readonly start: number;
  readonly end: number;
  /** What stands round the struck run. */
  readonly before: string;
  readonly after: string;
}

interface Part {
  readonly xml: string;
  readonly deletion: Deletion | undefined;
}

/** Writes a run anew, cut where marks stand in it. All that it had stays: its properties go with each part. */
export function cutRun(run: XmlElement, marks: readonly RunMark[], deletions: readonly Deletion[]): string {
  const writer = new RunWriter(run);
  for (const child of run.children) {
    if (child.name === 'w:rPr') continue;
    const cuts = placesIn(child, marks, deletions);
    if (cuts.length === 0) writer.add({ xml: sourceOf(child), deletion: undefined });
    else cutLeaf(child, { cuts, marks, deletions, writer });
  }
  return writer.end();
}

function cutLeaf(
  leaf: XmlElement,
  {
    cuts,
    marks,
    deletions,
    writer,
  }: { cuts: readonly number[]; marks: readonly RunMark[]; deletions: readonly Deletion[]; writer: RunWriter },
): void {
  const length = leaf.text.length;
  const bounds = [...new Set([0, ...cuts, length])].sort((a, b) => a - b);
  for (const [index, from] of bounds.entries()) {
    for (const mark of marks) if (mark.leaf === leaf && mark.character === from) writer.between(mark.xml);
    const to = bounds[index + 1];
    if (to === undefined) break;
    const deletion = deletions.find((one) => one.leaf === leaf && one.start <= from && to <= one.end);
    writer.add({ xml: leafXml(leaf, { from, to, deleted: deletion !== undefined }), deletion });
  }
}

function placesIn(leaf: XmlElement, marks: readonly RunMark[], deletions: readonly Deletion[]): readonly number[] {
  const own = [...marks.filter((mark) => mark.leaf === leaf).map(({ character }) => character)];
  for (const deletion of deletions) if (deletion.leaf === leaf) own.push(deletion.start, deletion.end);
  return own;
}

/** Part of a leaf; blanks at its new ends count. */
function leafXml(leaf: XmlElement, { from, to, deleted }: { from: number; to: number; deleted: boolean }): string {
  const { raw } = leaf;
  const written = leaf.scope.source.slice(leaf.start + 1, leaf.nameEnd);
  const name = deleted ? written.replace(/t$/u, 'delText') : written;
  return `<${name} xml:space="preserve">${raw.slice(rawOffset(raw, from), rawOffset(raw, to))}</${name}>`;
}

/** Puts parts into runs: those that stand together and are treated alike into one. */
class RunWriter {
  readonly #head: string;
  readonly #tail: string;
  #result = '';
  #open: string[] = [];
  #deletion: Deletion | undefined;

  constructor(run: XmlElement) {
    const { source } = run.scope;
    this.#head = source.slice(run.start, run.contentStart) + propertiesOf(run);
    this.#tail = source.slice(run.contentEnd, run.end);
  }

  add({ xml, deletion }: Part): void {
    if (deletion !== this.#deletion) this.#close();
    this.#deletion = deletion;
    this.#open.push(xml);
  }

  between(xml: string): void {
    this.#close();
    this.#result += xml;
  }

  end(): string {
    this.#close();
    return this.#result;
  }

  #close(): void {
    if (this.#open.length === 0) return;
    const run = this.#head + this.#open.join('') + this.#tail;
    this.#result += this.#deletion ? this.#deletion.before + run + this.#deletion.after : run;
    this.#open = [];
  }
}

/** The properties of a run without the record of how they were changed, which has a number of its own. */
export function propertiesOf(run: XmlElement): string {
  const properties = run.child('w:rPr');
  if (!properties) return '';
  const change = properties.child('w:rPrChange');
  const { source } = run.scope;
  if (!change) return sourceOf(properties);
  return source.slice(properties.start, change.start) + source.slice(change.end, properties.end);
}

function sourceOf(element: XmlElement): string {
  return element.scope.source.slice(element.start, element.end);
}

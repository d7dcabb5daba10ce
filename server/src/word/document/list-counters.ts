import { bulletOf } from './symbols.js';
import type { Level, List } from './numbering.js';
import { writeNumber } from './number-formats.js';
import { told, type Style } from './styles.js';

/** What a paragraph says of its place in a list. */
export interface OwnNumbering {
  readonly numId: number | undefined;
  readonly level: number | undefined;
}

const deepestLevel = 8;
/** Behind these nothing but the words of the heading stands. */
const wideMark = /[、．。：）】〕》」』]$/u;

/** Counts the items of a document's lists, from its first paragraph on: a number hangs on all that came before. */
export class ListCounters {
  /** By definition, then by level. */
  readonly #counts = new Map<number, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  constructor(private readonly lists: (numId: number) => List | undefined) {}

  /** The number that stands before a paragraph, with what sets it off; empty where there is none. To be asked once for each, in order. */
  next(own: OwnNumbering, styles: readonly Style[]): string {
    const numId = own.numId ?? told(styles, (style) => style.numId);
    const list = numId === undefined || numId === 0 ? undefined : this.lists(numId);
    if (!list) return '';
    const index = own.level ?? levelFrom(list, styles);
    const level = list.levels.get(index);
    if (!level || index < 0 || index > deepestLevel) return '';
    const counts = this.#count(list, index, numId!);
    const label = level.format === 'bullet' ? bulletOf(level.text, level.font) : labelOf(level, list, counts);
    return label + (label === '' ? '' : gapBehind(label, level));
  }

  #count(list: List, index: number, numId: number): readonly (number | undefined)[] {
    const counts = this.#counts.get(list.definition) ?? [];
    this.#counts.set(list.definition, counts);
    const first = !this.#begun.has(`${numId} ${index}`);
    this.#begun.add(`${numId} ${index}`);
    const start = list.starts.get(index);
    const before = counts[index];
    counts[index] = first && start !== undefined ? start : before === undefined ? (start ?? list.levels.get(index)!.start) : before + 1;
    for (let below = index + 1; below <= deepestLevel; below++) {
      const restart = list.levels.get(below)?.restart ?? below;
      if (index < restart) counts[below] = undefined;
    }
    return counts;
  }
}

/** A style that a level names stands on that level, whatever else it says. */
function levelFrom(list: List, styles: readonly Style[]): number {
  for (const { id } of styles) {
    for (const [index, level] of list.levels) if (level.style === id) return index;
  }
  return told(styles, (style) => style.level) ?? 0;
}

function labelOf(level: Level, list: List, counts: readonly (number | undefined)[]): string {
  return level.text.replace(/%([1-9])/gu, (_, digit: string) => {
    const index = Number(digit) - 1;
    const shown = list.levels.get(index);
    if (!shown) return '';
    const value = counts[index] ?? list.starts.get(index) ?? shown.start;
    return writeNumber(value, level.legal && shown.format !== 'none' ? 'decimal' : shown.format, shown.custom);
  });
}

function gapBehind(label: string, { behind }: Level): string {
  return behind === 'nothing' || wideMark.test(label) || /\s$/u.test(label) ? '' : ' ';
}

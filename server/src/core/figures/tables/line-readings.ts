import { isTotal, type LineKind } from './line-kinds.js';

/** A row or a column by what it is called. */
interface Line {
  readonly label: string;
  readonly kind: LineKind;
}

const ORDINAL_STYLES: readonly RegExp[] = [
  /^[一二三四五六七八九十]+[、.．]/u,
  /^[（(][一二三四五六七八九十]+[）)]/u,
  /^\d+[、.．]/u,
  /^[（(]\d+[）)]/u,
];
const PART_MARK = /^(?:其中|包括)[：:]?/u;
/** So many rows may belong to one 其中. */
const LONGEST_PART = 6;

/**
 * Which lines may be meant to be added, by their places: all, or those that are no part of another line. Several where the table leaves it open how far
 * a 其中 reaches, or whether the headings of a nested list have numbers of their own.
 */
export function readingsOf(lines: readonly Line[]): readonly (readonly number[])[] {
  const counted = lines.flatMap(({ kind }, index) => (kind === 'count' || kind === 'nested' || isTotal(kind) ? [index] : []));
  if (counted.some((index) => lines[index]!.kind === 'nested')) return withoutParts(lines, counted);
  const depths = depthsOf(counted.map((index) => lines[index]!));
  if (depths.every((depth) => depth === 0)) return [counted];
  const outer = counted.filter((_, at) => depths[at] === 0);
  const leaves = counted.filter((_, at) => !(depths[at + 1]! > depths[at]!));
  return [outer, leaves, counted];
}

/** How deep each line of a nested list stands. */
function depthsOf(lines: readonly Line[]): readonly number[] {
  const styles: number[] = [];
  return lines.map(({ label, kind }) => {
    if (isTotal(kind)) return 0;
    const style = ORDINAL_STYLES.findIndex((one) => one.test(label));
    // 一、 above lines without a number: these are its parts.
    if (style < 0) return styles.length > 0 && styles[0]! < 2 ? styles.length : 0;
    if (!styles.includes(style)) styles.push(style);
    return styles.indexOf(style);
  });
}

function withoutParts(lines: readonly Line[], counted: readonly number[]): readonly (readonly number[])[] {
  const lengths = Array.from({ length: LONGEST_PART }, (_, length) => length + 1);
  const readings = lengths.map((length) => {
    const parts = new Set<number>();
    counted.forEach((index, at) => {
      if (lines[index]!.kind !== 'nested') return;
      const reach = reachOf(lines, counted.slice(at), length, lines[counted[at - 1] ?? -1]);
      for (const part of counted.slice(at, at + reach)) parts.add(part);
    });
    return counted.filter((index) => !parts.has(index));
  });
  return [...new Map(readings.map((reading) => [reading.join(' '), reading])).values()];
}

/** How many lines belong to a 其中, itself included: as far as its numbers go on, else at most so many. */
function reachOf(lines: readonly Line[], rest: readonly number[], length: number, parent: Line | undefined): number {
  const labelAt = (at: number): string => lines[rest[at]!]!.label.replace(PART_MARK, '');
  const styleAt = (at: number): number => ORDINAL_STYLES.findIndex((style) => style.test(labelAt(at)));
  const style = styleAt(0);
  const ends = (at: number): boolean => {
    const { kind } = lines[rest[at]!]!;
    if (isTotal(kind) || kind === 'nested') return true;
    if (style >= 0) return styleAt(at) !== style;
    const isParent = rest[at + 1] !== undefined && lines[rest[at + 1]!]!.kind === 'nested';
    const followsParent = ORDINAL_STYLES.some((one) => parent !== undefined && one.test(parent.label) && one.test(labelAt(at)));
    return isParent || followsParent || at >= length;
  };
  let reach = 1;
  while (reach < rest.length && !ends(reach)) reach++;
  return reach;
}

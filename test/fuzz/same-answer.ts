import { Paragraph } from '../../server/src/core/paragraph/paragraph.js';

/**
 * Where two answers part; undefined where they say the same. It is told without the product's own comparison, which is on trial as well. Functions say nothing.
 */
export function difference(a: unknown, b: unknown, at = 'the answer'): string | undefined {
  if (Object.is(a, b) || (typeof a === 'function' && typeof b === 'function')) return undefined;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return `${at}: ${shown(a)} instead of ${shown(b)}`;
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return `${at} is of another sort`;
  if (a instanceof Paragraph) return ofParagraphs(a, b as Paragraph, at);
  if (a instanceof Map || a instanceof Set) return difference([...a], [...(b as typeof a)], at);
  if ('equals' in a && typeof a.equals === 'function' && !(a as Comparable).equals(b)) return `${at} is not equal`;
  return ofFields(a, b, at);
}

interface Comparable {
  equals(other: unknown): boolean;
}

function ofFields(a: object, b: object, at: string): string | undefined {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  for (const name of names) {
    const found = difference(Reflect.get(a, name), Reflect.get(b, name), `${at}.${name}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

function ofParagraphs(a: Paragraph, b: Paragraph, at: string): string | undefined {
  if (a.source !== b.source) return `${at}: ${shown(a.source)} instead of ${shown(b.source)}`;
  return a.equals(b) ? difference(seen(a), seen(b), at) : `${at} is not equal`;
}

function seen({ block, text, gap, heading, residues }: Paragraph): object {
  return { block, text, gap, heading, residues };
}

function shown(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}

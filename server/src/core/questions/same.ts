/**
 * Whether two answers say the same: lists and plain objects by what they hold, all else by identity. Things that know themselves when they are equal
 * (a Paragraph) are asked.
 */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) return Array.isArray(b) && areSameLists(a, b);
  const kind: unknown = Object.getPrototypeOf(a);
  if (kind !== Object.getPrototypeOf(b)) return false;
  if (a instanceof Map) return areSameLists([...a], [...(b as typeof a)]);
  if (a instanceof Set) return areSameLists([...a], [...(b as typeof a)]);
  if (kind === Object.prototype) return areSameRecords(a as Fields, b as Fields);
  return 'equals' in a && typeof a.equals === 'function' && (a as Comparable).equals(b);
}

interface Comparable {
  equals(other: unknown): boolean;
}

type Fields = Readonly<Record<string, unknown>>;

export function areSameLists(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => isSame(item, b[index]));
}

function areSameRecords(a: Fields, b: Fields): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]));
}

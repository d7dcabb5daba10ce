import { isSame } from './same.js';

type Fields = Readonly<Record<string, unknown>>;

/**
 * The later answer, made of the earlier one wherever both say the same: all of it is the earlier one where nothing differs. What is worked out of it is
 * then compared at a glance. Not for answers in which one thing stands in several places and is known there by being the same.
 */
export function sharing<Answer>(before: Answer, after: Answer): Answer {
  return share(before, after) as Answer;
}

function share(before: unknown, after: unknown): unknown {
  if (Object.is(before, after)) return before;
  if (typeof before !== 'object' || typeof after !== 'object' || before === null || after === null) return after;
  return shareObjects(before, after);
}

function shareObjects(before: object, after: object): unknown {
  if (Array.isArray(after)) return Array.isArray(before) ? shareLists(before, after) : after;
  const kind: unknown = Object.getPrototypeOf(after);
  if (kind !== Object.getPrototypeOf(before)) return after;
  if (kind === Object.prototype) return shareRecords(before as Fields, after as Fields);
  return isSame(before, after) ? before : after;
}

/** Edits put something in, or take something out, in the midst of a list. */
function shareLists(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  const most = Math.min(before.length, after.length);
  const shared = [...after];
  let head = 0;
  while (head < most && (shared[head] = share(before[head], after[head])) === before[head]) head++;
  let tail = 0;
  while (tail < most - head) {
    const [old, index] = [before[before.length - 1 - tail], after.length - 1 - tail];
    if ((shared[index] = share(old, after[index])) !== old) break;
    tail++;
  }
  if (head + tail === before.length && before.length === after.length) return before;
  for (let index = head + 1; index < after.length - tail - 1; index++) shared[index] = share(before[index], after[index]);
  return shared;
}

/** A new record is made from the first field on that differs. */
function shareRecords(before: Fields, after: Fields): Fields {
  const keys = Object.keys(after);
  let shared: Record<string, unknown> | undefined = keys.length === Object.keys(before).length ? undefined : {};
  for (const key of keys) {
    const value = share(before[key], after[key]);
    if (!shared && !(Object.hasOwn(before, key) && value === before[key])) shared = fieldsUpTo(key, keys, before);
    if (shared) shared[key] = value;
  }
  return shared ?? before;
}

function fieldsUpTo(end: string, keys: readonly string[], record: Fields): Record<string, unknown> {
  return Object.fromEntries(keys.slice(0, keys.indexOf(end)).map((key) => [key, record[key]]));
}

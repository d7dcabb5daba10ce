/** The one stretch in which two texts differ; empty on one side where text was only put in or only taken out. */
export interface Difference {
  readonly start: number;
  readonly beforeEnd: number;
  readonly afterEnd: number;
}

/** Compares whole blocks of text at a time, as machines do fastest. */
export function findDifference(before: string, after: string): Difference {
  const shared = Math.min(before.length, after.length);
  const head = longest(shared, (from, to) => before.slice(from, to) === after.slice(from, to));
  const tail = longest(
    shared - head,
    (from, to) => before.slice(before.length - to, before.length - from) === after.slice(after.length - to, after.length - from),
  );
  return { start: head, beforeEnd: before.length - tail, afterEnd: after.length - tail };
}

/** The greatest length, at most `limit`, for which all blocks counted from 0 are equal. */
function longest(limit: number, equal: (from: number, to: number) => boolean): number {
  if (equal(0, limit)) return limit;
  let low = 0;
  let high = limit;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (equal(low, middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

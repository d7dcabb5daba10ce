/** Which of a list stayed: so many at the head, and so many at the tail, which moved. */
export interface Stayed {
  readonly head: number;
  readonly tail: number;
  readonly shift: number;
}

/** Offsets after an edit: those at the head as they were, then new ones, then those at the tail, moved. */
export function replaced(before: Float64Array, { head, tail, shift }: Stayed, fresh: readonly number[]): Float64Array {
  const after = new Float64Array(head + fresh.length + tail);
  after.set(before.subarray(0, head));
  after.set(fresh, head);
  after.set(before.subarray(before.length - tail), head + fresh.length);
  if (shift !== 0) for (let index = head + fresh.length; index < after.length; index++) after[index]! += shift;
  return after;
}

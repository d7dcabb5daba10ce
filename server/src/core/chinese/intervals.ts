/** The least and the greatest that a value can be. */
export type Interval = readonly [low: number, high: number];

export function add(a: Interval, b: Interval): Interval {
  return [a[0] + b[0], a[1] + b[1]];
}

export function subtract(a: Interval, b: Interval): Interval {
  return [a[0] - b[1], a[1] - b[0]];
}

/** Of numbers that are not negative. */
export function divide(a: Interval, b: Interval): Interval {
  return [b[1] === 0 ? Infinity : a[0] / b[1], b[0] <= 0 ? Infinity : a[1] / b[0]];
}

export function scale([low, high]: Interval, factor: number): Interval {
  return [low * factor, high * factor];
}

export function sumOf(values: readonly Interval[]): Interval {
  return values.reduce(add, [0, 0]);
}

/** Whether the two can be the same; noise of floating point is forgiven. */
export function meet(a: Interval, b: Interval): boolean {
  const noise = 1e-9 * Math.max(1, Math.abs(a[0]), Math.abs(b[0]));
  return a[0] <= b[1] + noise && b[0] <= a[1] + noise;
}

export function middle([low, high]: Interval): number {
  return Number.isFinite(high) ? (low + high) / 2 : low;
}

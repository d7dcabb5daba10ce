import type { Span } from './span.js';

/** Of things in order, the last that starts at an offset or before it. */
export function lastStarting<Item>(items: readonly Item[], offset: number, spanOf: (item: Item) => Span): Item | undefined {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spanOf(items[middle]!).start <= offset) low = middle + 1;
    else high = middle;
  }
  return items[low - 1];
}

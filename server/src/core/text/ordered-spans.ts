import { countLeading } from './sorted.js';
import type { Span } from './span.js';

/** Of things in order, the last that starts at an offset or before it. */
export function lastStarting<Item>(items: readonly Item[], offset: number, spanOf: (item: Item) => Span): Item | undefined {
  return items[countLeading(items, (item) => spanOf(item).start <= offset) - 1];
}

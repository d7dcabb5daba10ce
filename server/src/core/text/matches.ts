import type { Span } from './span.js';

/** Every match of a pattern with the flag g, in order. (`matchAll` copies its pattern at each call, which for a long one costs more than the search.) */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}

/** Where they stand. */
export function spansOf(pattern: RegExp, text: string): readonly Span[] {
  return matchesOf(pattern, text).map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}

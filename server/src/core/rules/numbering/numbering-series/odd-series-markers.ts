import { writeChineseNumeral } from '../../../chinese/numerals.js';
import type { Span } from '../../../text/span.js';

/** Of the members of a series, one that is counted in another way: （二） between 一是 and 三是. */
export function readOddMarker(text: string, { start, end }: Span, value: number): Span | undefined {
  const number = `(?:${writeChineseNumeral(value)}|${value})`;
  const marker = new RegExp(
    `(?<=^|[。；;！!][ \\u3000]{0,2})(?:[（(]${number}[）)]|第?${number}(?:[、，,．.]|[是要](?!素|求))|第${number}(?=[\\p{Script=Han}]))(?!\\d)`,
    'u',
  );
  const match = marker.exec(text.slice(start, end));
  return match ? { start: start + match.index, end: start + match.index + match[0].length } : undefined;
}

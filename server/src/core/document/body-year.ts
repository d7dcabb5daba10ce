import type { PlacedParagraph } from './placed.js';

const MENTIONS_NEEDED = 2;

/** The one year that most of the dated statements of an account are about. Comparisons, names of documents and starts of counts are none. */
export function yearOfMost(paragraphs: readonly PlacedParagraph[]): number | undefined {
  const counts = new Map<number, number>();
  let all = 0;
  for (const { paragraph } of paragraphs) {
    for (const { from, to, sense, compared, quoted } of paragraph.times) {
      if (from.year?.by !== 'number' || from.year.first !== undefined || to || sense !== 'at' || compared || quoted) continue;
      counts.set(from.year.year, (counts.get(from.year.year) ?? 0) + 1);
      all++;
    }
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most && most[1] >= MENTIONS_NEEDED && most[1] * 2 > all ? most[0] : undefined;
}

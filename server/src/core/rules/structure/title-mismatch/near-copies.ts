/** How many characters two texts share at their beginning and at their end. */
export interface SharedEnds {
  readonly before: number;
  readonly after: number;
}

const SHARED_AT_LEAST = 0.6;
const LONGEST_DIFFERENCE = 10;

/** The shared ends of two texts that are copies of each other but for a few characters in the middle; undefined for equal and for unlike texts. */
export function nearCopy(a: string, b: string): SharedEnds | undefined {
  if (a === b) return undefined;
  const shorter = Math.min(a.length, b.length);
  let before = 0;
  while (before < shorter && a[before] === b[before]) before++;
  let after = 0;
  while (after < shorter - before && a[a.length - 1 - after] === b[b.length - 1 - after]) after++;
  const different = Math.max(a.length, b.length) - before - after;
  return before + after >= shorter * SHARED_AT_LEAST && different <= LONGEST_DIFFERENCE ? { before, after } : undefined;
}

/** Nobody reads more mistakes at a time; of the others it is enough to know how many there are. */
const MOST = 100;
const LONGEST_WORD = 40;

/** The first faults as problems, and one more problem for all others, at the place of the first of them. */
export function toldProblems<Fault, Problem>(
  faults: readonly Fault[],
  tell: (fault: Fault) => Problem,
  tellRest: (fault: Fault, message: string) => Problem,
): readonly Problem[] {
  const told = faults.slice(0, MOST).map(tell);
  const next = faults[MOST];
  return next === undefined ? told : [...told, tellRest(next, `还有 ${faults.length - MOST} 处问题，没有一一列出。`)];
}

/** What somebody wrote, in quotation marks; of something endless only the beginning. */
export function quoted(words: string): string {
  return words.length > LONGEST_WORD ? `“${words.slice(0, LONGEST_WORD)}…”` : `“${words}”`;
}

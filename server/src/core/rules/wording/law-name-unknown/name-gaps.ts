/** How many characters are left of either name between what they begin and what they end with alike. */
export interface Gap {
  readonly found: number;
  readonly expected: number;
  /** How many they have in common. */
  readonly alike: number;
  /** What is left are the same characters in another order. */
  readonly isSwapped: boolean;
}

const LONGEST_GAP = 2;

/** Undefined where the names are further apart than any slip. */
export function gapBetween(found: string, name: string): Gap | undefined {
  const shorter = Math.min(found.length, name.length);
  if (Math.max(found.length, name.length) - shorter > LONGEST_GAP) return undefined;
  let start = 0;
  while (start < shorter && found[start] === name[start]) start++;
  let end = 0;
  while (end < shorter - start && found[found.length - 1 - end] === name[name.length - 1 - end]) end++;
  const gap = { found: found.length - start - end, expected: name.length - start - end, alike: start + end };
  if (gap.found > LONGEST_GAP || gap.expected > LONGEST_GAP) return undefined;
  const isSwapped = gap.found === 2 && gap.expected === 2 && found[start] === name[start + 1] && found[start + 1] === name[start];
  return { ...gap, isSwapped };
}

/** One character too many or too few, two changed over, or, if names of that sort are told apart well enough, another one. */
export function isOneSlip({ found, expected, isSwapped }: Gap, mayDiffer: boolean): boolean {
  return found + expected === 1 || isSwapped || (mayDiffer && found === 1 && expected === 1);
}

/** So much of a name has to be right for what is left to be a slip, or another word for what is meant: 农产品质量监督法. 养老保险法 is not 保险法. */
const ALIKE_FOR_A_SLIP = 4;
const ALIKE_FOR_A_WORD = 5;

/** Two characters too many or too few, or two others. */
export function isTwoSlips({ found, expected, alike }: Gap): boolean {
  if (found === 2 && expected === 2) return alike >= ALIKE_FOR_A_WORD;
  return found + expected === 2 && found !== 1 && alike >= ALIKE_FOR_A_SLIP;
}

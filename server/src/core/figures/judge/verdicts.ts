import { keptByParagraph } from '../../paragraph/kept.js';
import type { Severity } from '../../text/severity.js';
import { byKeys } from '../../text/by-keys.js';
import { claimsIn } from '../claims/claims.js';
import { mayTellProportion } from '../claims/percent-totals.js';
import type { Mention } from '../reading/mentions.js';
import { readingOf } from '../reading/reading.js';
import { judge, type Verdict } from './judge.js';

const SUM = 'sum-mismatch';
const FIRM: ReadonlySet<Severity> = new Set<Severity>(['error', 'warning']);

/** All that is known of the claims of a paragraph: those that hold, and those that do not. */
export const verdictsOf = keptByParagraph((paragraph): readonly Verdict[] => {
  const reading = readingOf(paragraph);
  if (reading.mentions.length === 0 && !mayTellProportion(reading.text)) return [];
  return withoutExplained(claimsIn(reading).flatMap((claim) => judge(claim, reading.text) ?? []));
});

/** What is told of the figures of a paragraph. */
export const brokenClaims = keptByParagraph((paragraph): readonly Verdict[] => surestOf(verdictsOf(paragraph)));

/** The broken ones; of those that share a number only the surest, for one slip makes all of them fail. */
export function surestOf(verdicts: readonly Verdict[]): readonly Verdict[] {
  const told = new Set<number>();
  const broken = withoutExplained(verdicts).filter(({ holds }) => !holds);
  const sums = byKeys(
    broken.filter(({ claim, severity }) => claim.rule === SUM && FIRM.has(severity)),
    ({ claim }) => [claim.operands[0]],
  );
  return broken
    .filter((verdict) => !isToldWithItsParts(verdict, sums))
    .sort((a, b) => b.odds - a.odds)
    .filter(({ claim: { operands } }) => {
      const isNew = !operands.some(({ order }) => told.has(order));
      if (isNew) for (const { order } of operands) told.add(order);
      return isNew;
    });
}

type ByNumber = ReadonlyMap<Mention, readonly Verdict[]>;

/** 120件，其中甲114件（66件、38件）、乙16件: a part that its own parts do not make up is told of with these. */
function isToldWithItsParts({ claim }: Verdict, sums: ByNumber): boolean {
  const [whole, ...parts] = claim.operands;
  return claim.rule === SUM && parts.some((part) => sums.get(part)?.some((other) => !other.claim.operands.includes(whole)));
}

function withoutExplained(verdicts: readonly Verdict[]): readonly Verdict[] {
  const held = byKeys(
    verdicts.filter(({ claim, holds }) => holds && claim.rule === SUM),
    ({ claim }) => claim.operands,
  );
  return verdicts.filter((verdict) => verdict.holds || !isExplained(verdict, held));
}

/** All that the number is reckoned from makes up another number: that is the one that was meant. */
function isExplained({ claim }: Verdict, held: ByNumber): boolean {
  const [stated, ...parts] = claim.operands;
  if (claim.rule !== SUM || parts.length === 0) return false;
  const others = held.get(parts[0]!) ?? [];
  // 共24次 behind is a whole in its own right.
  const isOwnWhole = (operands: readonly Mention[]): boolean => claim.shape.startsWith('sum-behind') && !operands.includes(stated);
  return others.some(({ claim: { operands } }) => !isOwnWhole(operands) && parts.every((part) => operands.includes(part)));
}

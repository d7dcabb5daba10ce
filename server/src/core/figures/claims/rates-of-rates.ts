import type { Claim } from '../judge/claim.js';
import { distance, growthOf } from '../judge/equations.js';
import type { Mention } from '../reading/mentions.js';
import { numbersAround } from '../reading/near.js';
import type { Reading } from '../reading/reading.js';
import { belongsTo, endsOf } from './growth-ends.js';
import { isChange } from '../reading/changes.js';

/** 由80%提高到90%，提高15%: neither the difference nor the growth of the two percentages. */
export function rateOfRateClaims(reading: Reading): readonly Claim[] {
  return reading.mentions.flatMap((change) => (change.kind === 'percent' && isChange(change) ? (claimOf(reading, change) ?? []) : []));
}

function claimOf(reading: Reading, change: Mention): Claim | undefined {
  const near = numbersAround(reading, change).filter((mention) => mention.kind === 'percent' && !isChange(mention));
  const ends = near.length === 2 ? endsOf(reading, near) : undefined;
  if (ends?.shape !== 'growth-from-to' || !belongsTo(reading, change, ends)) return undefined;
  const { from, to } = ends;
  const otherwise = (): boolean => distance.holds([change.value, from.value, to.value]);
  return { rule: 'growth-mismatch', shape: 'increment-loose', equation: growthOf(change), operands: [change, from, to], otherwise };
}

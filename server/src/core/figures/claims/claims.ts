import type { Claim } from '../judge/claim.js';
import type { Reading } from '../reading/reading.js';
import { averageClaims } from './averages.js';
import { boundClaims } from './bounds.js';
import { durationClaims } from './durations.js';
import { excessClaims } from './excess.js';
import { flowClaims } from './flows.js';
import { growthClaims } from './growth.js';
import { pairedSumClaims } from './paired-sums.js';
import { percentTotalClaims } from './percent-totals.js';
import { rateOfRateClaims } from './rates-of-rates.js';
import { rateClaims } from './rates.js';
import { repeatClaims } from './repeats.js';
import { sumClaims } from './sums.js';

const READERS: readonly ((reading: Reading) => readonly Claim[])[] = [
  sumClaims,
  flowClaims,
  rateClaims,
  averageClaims,
  growthClaims,
  percentTotalClaims,
  boundClaims,
  durationClaims,
  repeatClaims,
  pairedSumClaims,
  rateOfRateClaims,
  excessClaims,
];

/** All that a paragraph says of its numbers by telling them together. */
export function claimsIn(reading: Reading): readonly Claim[] {
  return READERS.flatMap((read) => read(reading));
}

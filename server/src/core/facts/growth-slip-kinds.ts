import type { Span } from '../text/span.js';
import type { AmountClaim, DoublingClaim, MultipleClaim } from './growth-claims.js';
import type { Growth } from './growth.js';

export interface Slipped {
  readonly growth: Growth;
  /** What is wrong: the number, or the word. */
  readonly at: Span;
  /** Every number is exact and the comparison is sure. */
  readonly proven: boolean;
  /** It is the only thing that does not fit, so that it can be worked out from the rest. */
  readonly alone: boolean;
}

/** The word says that the number went up while it went down, or the other way round. */
export interface DirectionSlip extends Slipped {
  readonly kind: 'direction';
  /** The word that would be right, where nothing else is wrong. */
  readonly right: string | undefined;
}

/**
 * A number told of a growth that its two ends do not give. `reading` says how it may have come about: the new number was taken for the base,
 * the new number's share of the old one was taken for the growth, the decimals were cut off, all three were rounded before they were compared.
 */
export interface AmountSlip extends Slipped {
  readonly kind: 'rate' | 'difference' | 'points' | 'rate-of-rate' | 'times' | 'multiple';
  readonly claim: AmountClaim | MultipleClaim;
  readonly reading: 'wrong' | 'base' | 'share' | 'truncated' | 'rounded';
  /** In the unit of the claim: 25 for 25%. */
  readonly computed: number;
  readonly decimals: number;
}

export interface DoublingSlip extends Slipped {
  readonly kind: 'doubling';
  readonly claim: DoublingClaim;
}

/** A rate written as % that is a difference of two rates, or as 百分点 where no rates are compared. */
export interface PointSlip extends Slipped {
  readonly kind: 'percent-for-points' | 'points-for-percent';
  readonly claim: AmountClaim;
  /** Taken as the growth of the rate it is right as well, within its rounding. */
  readonly fitsRelative: boolean;
}

export type GrowthSlip = DirectionSlip | AmountSlip | DoublingSlip | PointSlip;

import type { Interval } from '../../chinese/intervals.js';
import type { Span } from '../../text/span.js';
import type { Mention } from '../reading/mentions.js';
import type { ShapeName } from './shapes.js';
import type { SlipStrength } from './slip-strength.js';

/** The rules that tell of figures that do not agree. */
export type FigureRule =
  | 'sum-mismatch'
  | 'ratio-mismatch'
  | 'percent-total'
  | 'growth-mismatch'
  | 'average-mismatch'
  | 'part-exceeds-whole'
  | 'bound-mismatch'
  | 'duration-mismatch'
  | 'quantity-conflict';

/** How the first of some numbers follows from the others. */
export interface Equation {
  /** What the first ought to be. */
  readonly asks: (values: readonly Interval[]) => Interval;
  readonly holds: (values: readonly Interval[]) => boolean;
  /** A miss is measured by the greatest of the numbers: what is left of many may be few. */
  readonly byGreatest?: true;
  /** The other side of the equation as a person writes it, and its result: 21＋37 and 58. */
  readonly write: (operands: readonly Mention[], text: string) => { readonly terms: string; readonly result: string };
}

/** What a text says of some of its numbers by telling them together: that one follows from the others. */
export interface Claim {
  readonly rule: FigureRule;
  /** How it is told; from this follows how surely it is meant. */
  readonly shape: ShapeName;
  readonly equation: Equation;
  /** The number that is reckoned, then those that it is reckoned from. */
  readonly operands: readonly [Mention, ...Mention[]];
  /** The words that are told of, where it is not the first number. */
  readonly saying?: Span;
  /** What is wrong, where it is not the amount. */
  readonly says?: 'wrongWay' | 'opposedWords';
  /** How its number may have been mistyped, where that is known beforehand. */
  readonly slip?: SlipStrength;
  /** Whether any other admissible reading comes out; asked only where this one does not. */
  readonly otherwise?: () => boolean;
}

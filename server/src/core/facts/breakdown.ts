import type { Quantity } from '../chinese/quantities.js';
import type { Span } from '../text/span.js';
import type { PartChain } from './part-chain.js';

/**
 * How a whole and its parts are put together: 58件，其中A21件、B36件 (among) / 58件中，A21件、B36件 (out-of) / 58件，包括A…、B… (including) /
 * 58件，分别为…、… (respectively) / 58件（A21件、B36件） (bracket) / 58件（其中A…、B…） (bracket-among) / 58件：A…、B… (colon) /
 * 共58件，A…、B… (listed) / A21件、B36件，合计58件 (summed) / 58件。按领域分，A…、B… (sorted) / 编制58名，实有56名，空编2名 (difference).
 */
export type BreakdownForm =
  'among' | 'out-of' | 'including' | 'respectively' | 'bracket' | 'bracket-among' | 'colon' | 'listed' | 'summed' | 'sorted' | 'difference';

/** A whole with the parts that a sentence splits it into. */
export interface Breakdown extends PartChain {
  readonly form: BreakdownForm;
  readonly whole: Quantity;
  /** The words of its clause before the whole. */
  readonly wholeLabel: string;
  /** Other quantities of the class that could be meant by the whole, alone or together with it. */
  readonly otherWholes: readonly Quantity[];
  /** What the whole is compared with, and what else the parts may add up to. */
  readonly besides: readonly Quantity[];
  /** The total says that it counts something other than each of the parts is called: it may count more than they do. */
  readonly vague: boolean;
}

/** Shares, marks and places in an order are never parts of a whole; neither are spans of time. */
export const NOT_ADDED: ReadonlySet<string> = new Set(['', 'percent', 'percentage-point', 'permille', 'times', 'tenth', 'age', 'degree', 'direction', 'rank', 'floor', 'year', 'month', 'week', 'day', 'working-day', 'clock-time']); // prettier-ignore
const CLAUSE_START = /[。；;，,：:！？（(][^。；;，,：:！？（(]*$/u;

/** The words of its clause before a number. */
export function labelBefore(text: string, { start }: Span): string {
  const before = text.slice(Math.max(0, start - 30), start);
  return (CLAUSE_START.exec(before)?.[0].slice(1) ?? before).trim();
}

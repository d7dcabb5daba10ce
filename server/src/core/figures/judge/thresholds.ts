import type { Severity } from '../../text/severity.js';
import type { SlipStrength } from './slip-strength.js';

// What these and the shares in shapes.ts do to real reports and to the contrast sets is told by `npm run calibrate`.

/** How often a number in a draft is wrong. */
export const ERRORS = 0.03;

/**
 * How much likelier an error is than another meaning, by how far the number lies from what was asked for, and whether one slip of the hand
 * explains it. Source: errors planted in published reports, held against readings that were not meant.
 */
export const LIKELIHOOD: Readonly<Record<SlipStrength, readonly (readonly [deviation: number, ratio: number])[]>> = {
  strong: [
    [0.1, 60],
    [0.3, 45],
    [1, 8],
    [Infinity, 3],
  ],
  weak: [
    [0.1, 25],
    [0.3, 12],
    [1, 6],
    [Infinity, 2],
  ],
  none: [
    [0.05, 20],
    [0.1, 15],
    [0.3, 4],
    [1, 0.5],
    [Infinity, 0.1],
  ],
};

/** From these odds on. */
export const TOLD: readonly (readonly [odds: number, severity: Severity])[] = [
  [25, 'error'],
  [4, 'warning'],
  [0.6, 'information'],
];

/** What is less likely an error is not told. */
export const LEAST_TOLD = Math.min(...TOLD.map(([odds]) => odds));

import { question } from '../../../questions/question.js';
import { ROLES } from '../../../report/years/roles.js';
import { readings } from '../../../report/years/verdict.js';
import type { PlacedSpan } from '../../../paragraph/placed.js';

/** The places whose year ought to be another: what such a year would be in a plan is of no account. */
export const yearsOutOfPlace = question('years out of place', { readings }, ({ readings: [best] }): readonly PlacedSpan[] =>
  (best?.off ?? []).flatMap(({ claim: { role, span } }) => (ROLES[role].weight >= SERIOUS ? [span] : [])),
);

const SERIOUS = 1.5;

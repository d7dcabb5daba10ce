import type { TimeMention } from '../../chinese/times.js';
import { question } from '../../questions/question.js';
import { ROLES } from './roles.js';
import { isUntimely, readings, type Reading } from './verdict.js';

/** Which year is told is not sure: whoever would take it for a month that names none had better not. */
export const yearsDisputed = question(
  'whether the years are disputed',
  { readings },
  ({ readings: [best] }): boolean => best !== undefined && (best.isRedated || isUntimely(best) || isShaken(best)),
);

const SERIOUS = 1.5;
/** So many deeds that came after the signing are one slip: that of the date. */
const MANY = 3;

function isShaken({ off }: Reading): boolean {
  const roles = off.map(({ claim }) => ROLES[claim.role]);
  return roles.some(({ weight }) => weight >= SERIOUS) || roles.filter(({ expects }) => expects === 'past').length >= MANY;
}

/** 2023年 alone, as reports name the year that they are about. */
export function isWholeYear({ from: { part }, to }: TimeMention): boolean {
  return !part && !to;
}

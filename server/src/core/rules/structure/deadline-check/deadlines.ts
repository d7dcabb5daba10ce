import { dayOf, type Day } from '../../../chinese/calendar.js';
import type { KindId } from '../../../kinds/kinds.js';

/** By when a report on a year has to be handed in or published, in the year after. */
export interface Deadline {
  /** The last day that is surely in time. */
  readonly last: Day;
  readonly basis: 'rule-of-law' | 'rule-of-law-province' | 'enforcement' | 'gov-info' | 'gov-info-government';
}

const PROVINCE = /(?:省|自治区|北京市|上海市|天津市|重庆市)(?:委员?会?|人民政府)?$/u;
const GOVERNMENT = /人民政府$/u;

/** Where the level of the issuers is not known, the later day counts. */
export function deadlineOf(kind: KindId, reportYear: number, issuers: readonly string[]): Deadline | undefined {
  const year = reportYear + 1;
  const isOf = (level: RegExp): boolean => issuers.length === 0 || issuers.some((name) => level.test(name));
  if (kind === 'rule-of-law-annual') {
    return isOf(PROVINCE) ? { last: dayOf(year, 4, 1), basis: 'rule-of-law-province' } : { last: dayOf(year, 3, 1), basis: 'rule-of-law' };
  }
  if (kind === 'enforcement-annual') return { last: dayOf(year, 1, 31), basis: 'enforcement' };
  if (kind !== 'gov-info-annual') return undefined;
  return isOf(GOVERNMENT) ? { last: dayOf(year, 3, 31), basis: 'gov-info-government' } : { last: dayOf(year, 1, 31), basis: 'gov-info' };
}

import type { KindDefinition } from '../kinds/kinds.js';
import { headingYears, type HeadingYear } from './years/heading-years.js';
import { titleText } from './numbering/outline-heading.js';
import type { Section } from './sections.js';
import { isSingleYear } from './years/year-evidence.js';

const TASKS = /安排|任务|目标|重点|要求|部署/u;
const LOOKS_BACK = /回顾|成就|成绩|总结|情况/u;
/** “十三五”时期的发展 looks back; “十五五”时期目标任务 does not. */
const PERIOD = /期间|时期/u;
/** Meetings at the very end of a year hear of that year. */
export const FIRST_MONTH_OF_SAME_YEAR = 11;

/** The last of the sections that tell what is to be done this year. */
export function deliveredPlan(sections: readonly Section[]): Section | undefined {
  return sections.findLast(({ heading }) => heading.level === 1 && isPlanHeading(titleText(heading)));
}

export function isDelivered({ years }: KindDefinition): boolean {
  return years === 'delivery';
}

/** The one year that a heading names. */
export function yearOfHeading({ heading: { at, heading } }: Section): HeadingYear | undefined {
  const [first, second] = headingYears(at, heading.title);
  return first && !second && isSingleYear(first.mention) ? first : undefined;
}

export function isPlanHeading(words: string): boolean {
  return TASKS.test(words) && !LOOKS_BACK.test(words);
}

export function isReviewHeading(words: string): boolean {
  return LOOKS_BACK.test(words) || (PERIOD.test(words) && !TASKS.test(words));
}

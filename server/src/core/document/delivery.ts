import type { KindDefinition } from '../kinds/kinds.js';
import { headingYears, type HeadingYear } from './heading-years.js';
import { titleText } from './outline-heading.js';
import type { PlacedParagraph } from './placed.js';
import type { Section } from './sections.js';
import { isSingleYear, type YearEvidence } from './year-evidence.js';

/** Where a report that is delivered at a meeting tells the year that it looks back on. */
export interface DeliverySources {
  readonly title: YearEvidence | undefined;
  readonly lead: YearEvidence | undefined;
  readonly headings: readonly YearEvidence[];
  readonly sections: readonly Section[];
  readonly deliveryNote: PlacedParagraph | undefined;
}

export interface ReviewedYear {
  readonly year: number;
  readonly by: 'title' | 'lead' | 'headings';
}

const TASKS = /安排|任务|目标|重点|要求|部署/u;
const LOOKS_BACK = /回顾|成就|成绩|总结|情况/u;
/** “十三五”时期的发展 looks back; “十五五”时期目标任务 does not. */
const PERIOD = /期间|时期/u;
/** Meetings at the very end of a year hear of that year. */
export const FIRST_MONTH_OF_SAME_YEAR = 11;

/** It carries the year of delivery in its title and in the note below, plans for that year, and reviews the year before. */
export function reviewedYear({ title, lead, headings, sections, deliveryNote }: DeliverySources): ReviewedYear | undefined {
  if (headings[0]) return { year: headings[0].year, by: 'headings' };
  if (title) return { year: title.year - 1, by: 'title' };
  const delivered = deliveryNote?.paragraph.dates.find(({ year, month }) => year !== undefined && month !== undefined);
  if (delivered) return { year: delivered.month! < FIRST_MONTH_OF_SAME_YEAR ? delivered.year! - 1 : delivered.year!, by: 'title' };
  const planned = sections.map(plannedYear).find((year) => year !== undefined);
  if (planned !== undefined) return { year: planned - 1, by: 'headings' };
  return lead && { year: lead.year, by: 'lead' };
}

/** The last of the sections that tell what is to be done this year. */
export function deliveredPlan(sections: readonly Section[]): Section | undefined {
  return sections.findLast(({ heading }) => heading.level === 1 && isPlanHeading(titleText(heading)));
}

export function isDelivered({ years }: KindDefinition): boolean {
  return years === 'delivery';
}

/** 二、2022年重点工作安排. */
function plannedYear(section: Section): number | undefined {
  const { heading } = section;
  if (heading.level !== 1 || !isPlanHeading(titleText(heading))) return undefined;
  return yearOfHeading(section)?.mention.year;
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

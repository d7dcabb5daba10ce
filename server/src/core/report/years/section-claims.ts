import { deliveredPlan, isPlanHeading, isReviewHeading, yearOfHeading } from '../delivery.js';
import { titleText } from '../numbering/outline-heading.js';
import type { PlacedParagraph } from '../../paragraph/placed.js';
import type { Lines } from '../../questions/lines.js';
import { isSameSection, type Section } from '../sections.js';
import { claimOf, partClaim, type YearClaim } from './claim.js';
import { planYears } from './plan-year.js';
import { datesWithin, isSingleYear } from './year-evidence.js';
import { partOf } from './year-parts.js';

const ACCOUNT = /情况|回顾|总结|成效|举措|做法|成绩|经验|亮点/u;
/** 2023年督察反馈问题整改情况: last year's matter, this year's account. */
const ON_EARLIER_MATTER = /整改|反馈|结转|遗留|对比|比较|考核|审计|督察|督查|巡察|巡视/u;
/** 二、2025年形势预判情况 */
const TO_COME = /安排|打算|计划|思路|要点|举措|任务|目标|预判|形势|展望|预测/u;
/** A heading of the second level is one fact among others. */
const DEEPEST = 2;

/** What the headings say of the year, and the first words of the plan. */
export function sectionClaims(sections: readonly Section[], plan: Section | undefined, of: Lines): readonly YearClaim[] {
  return sections.flatMap((section) =>
    plan && isSameSection(section, plan) ? planClaims(section, openingOf(section, of)) : accountClaims(section, plan),
  );
}

/** 一、2023年工作情况; 一、上半年工作情况. */
function accountClaims({ heading }: Section, plan: Section | undefined): readonly YearClaim[] {
  const { at, level } = heading;
  const { title } = heading.heading;
  const words = titleText(heading);
  const isInPlan = plan !== undefined && at.place > plan.heading.at.place;
  if (level > DEEPEST || isInPlan || !ACCOUNT.test(words) || ON_EARLIER_MATTER.test(words)) return [];
  const part = partAtHead(at, title.start);
  const [date, second] = datesWithin(at, title);
  if (second || (date && !isSingleYear(date) && !part)) return [];
  const mayBeNext = TO_COME.test(words);
  if (date?.span.start === title.start) return [{ ...claimOf(at, date, level === 1 ? 'heading' : 'fact'), mayBeNext }];
  return part && level === 1 ? [partClaim(at, part, partOf(part)!, 'heading')] : [];
}

function partAtHead({ paragraph }: Section['heading']['at'], start: number) {
  return paragraph.times.find((time) => time.span.start === start && partOf(time) !== undefined);
}

function planClaims(section: Section, opening: PlacedParagraph | undefined): readonly YearClaim[] {
  const { at, heading } = section.heading;
  const { heading: named, first, promised } = planYears(section, opening);
  const part = partAtHead(at, heading.title.start);
  return [
    ...(named ? [claimOf(at, named, 'planHeading')] : part ? [partClaim(at, part, partOf(part)!, 'planHeading')] : []),
    ...(first && opening ? [claimOf(opening, first, 'planLead')] : []),
    ...(promised && !first && opening ? [claimOf(opening, promised, 'promise')] : []),
  ];
}

/** The line below a heading that stands alone, else its own line. */
function openingOf({ heading: { at, heading } }: Section, of: Lines): PlacedParagraph | undefined {
  return heading.form === 'stand-alone' ? of.below(at.place) : of.at(at.place);
}

/** Of a report that is given at a meeting: what is reviewed, and what is planned for the year of the meeting. */
export function deliveredClaims(sections: readonly Section[], of: Lines): readonly YearClaim[] {
  const planned = deliveredPlan(sections);
  let hasReviewed = false;
  return sections.flatMap((section) => {
    const { heading } = section;
    if (heading.level !== 1) return [];
    const named = yearOfHeading(section);
    const words = named && (isReviewHeading(named.words) || isPlanHeading(named.words)) ? named.words : titleText(heading);
    const isReview = isReviewHeading(words);
    const isPlan = isPlanHeading(words) || (hasReviewed && !isReview);
    hasReviewed ||= isReview;
    if (!isReview && !isPlan) return [];
    const opening = planned && isSameSection(planned, section) && !isReview ? 'planLead' : isReview && named ? 'fact' : undefined;
    return [
      ...(named ? [claimOf(heading.at, named.mention, isReview ? 'heading' : 'planHeading')] : []),
      ...(opening ? openingYear(of.below(heading.at.place), opening) : []),
    ];
  });
}

const OPENS = /^(?:(?:刚刚)?过去的)?$/u;

/** 2024年，…… as the first words below the heading. */
function openingYear(at: PlacedParagraph | undefined, role: 'planLead' | 'fact'): readonly YearClaim[] {
  const date = at?.paragraph.dates[0];
  if (!at || !date || !isSingleYear(date) || !OPENS.test(at.paragraph.text.slice(0, date.span.start))) return [];
  const isStart = /^[，,是]/u.test(at.paragraph.text.slice(date.span.end, date.span.end + 1));
  return isStart ? [claimOf(at, date, role)] : [];
}

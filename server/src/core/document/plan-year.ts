import type { PlacedParagraph } from './placed.js';
import type { Section } from './sections.js';
import { datesWithin, evidence, isSingleYear, type YearEvidence } from './year-evidence.js';

/** 2024年工作计划, 2024年的打算; not 2023年存在问题及下步打算. */
const OF_WHAT_IS_PAST = /问题|不足|存在|完成|回顾|总结|基础/u;
/** 2024年我们将…, 2024年，在县委领导下，我局将…: the year tells when. */
const TELLS_WHEN =
  /^(?:，|,|全年)?(?:(?:在|按照|围绕|根据|以|坚持)[^，。；]{0,40}，)?(?:[^，。；：的了过已]{0,12}(?:将|拟|计划|打算|继续|着力|重点|(?<![主重需必])要)|工作(?:思路|安排|目标))/u;
const TELLS_OF_PAST = /了|过|已|取得|完成(?:了|情况)|指出|发现|反馈/u;

/** Where the heading of the plan, and its first words, name the year that is planned for. */
export function planYears(section: Section, paragraphs: readonly PlacedParagraph[]): readonly YearEvidence[] {
  return [headingYear(section), openingYear(section, paragraphs)].filter((found) => found !== undefined);
}

function headingYear({ heading: { at, heading } }: Section): YearEvidence | undefined {
  const mention = datesWithin(at, heading.title).at(-1);
  if (!mention || !isSingleYear(mention)) return undefined;
  const rest = at.paragraph.text.slice(mention.span.end, heading.title.end);
  return OF_WHAT_IS_PAST.test(rest) ? undefined : evidence(at, mention);
}

function openingYear({ heading: { at, heading } }: Section, paragraphs: readonly PlacedParagraph[]): YearEvidence | undefined {
  const first = heading.form === 'stand-alone' ? paragraphs[at.index + 1] : at;
  if (!first) return undefined;
  const bodyStart = first === at ? heading.closing.end : 0;
  const mention = first.paragraph.dates.find((date) => date.span.start === bodyStart);
  if (!mention || !isSingleYear(mention)) return undefined;
  const [said] = TELLS_WHEN.exec(first.paragraph.text.slice(mention.span.end)) ?? [];
  return said !== undefined && !TELLS_OF_PAST.test(said) ? evidence(first, mention) : undefined;
}

import type { PlacedParagraph } from './placed.js';
import type { Section } from './sections.js';
import { headingYears } from './heading-years.js';
import { evidence, isSingleYear, type YearEvidence } from './year-evidence.js';

/** 2024年工作计划, 2024年的打算; not 2023年存在问题及下步打算. */
const OF_WHAT_IS_PAST = /问题|不足|存在|完成|回顾|总结|基础/u;
/** 2024年我们将…, 2024年，在县委领导下，我局将…: the year tells when. */
const TELLS_WHEN =
  /^(?:，|,|全年)?(?:(?:在|按照|围绕|根据|以|坚持)[^，。；]{0,40}，)?(?:[^，。；：的了过已]{0,12}(?:将|拟|计划|打算|继续|着力|重点|(?<![主重需必])要)|工作(?:思路|安排|目标))/u;
const TELLS_OF_PAST = /了|过|已|取得|完成(?:了|情况)|指出|发现|反馈/u;

/** 我局计划在2024年组织…: a year that lies ahead may be a target, one that is over cannot be meant. */
const PROMISES = /^[^，。；：、\d的将]{0,12}(?:计划|拟|打算|准备|将)[在于]?$/u;
const DOES =
  /^[，,]?(?:继续|进一步|全面|深入|重点|着力|集中)?(?:组织|开展|推进|推动|完善|健全|加强|加大|强化|深化|建设|新建|建成|完成|实施|启动|举办|召开|制定|修订)[^，。；的]{0,20}(?:[，。；]|$)/u;

/** Where the heading of the plan, and its first words, name the year that is planned for. `told` is the year that the report accounts for. */
export function planYears(section: Section, paragraphs: readonly PlacedParagraph[], told: number | undefined): readonly YearEvidence[] {
  const first = firstWords(section, paragraphs);
  return [headingYear(section), first && (openingYear(first) ?? promisedYear(first, told))].filter((found) => found !== undefined);
}

function headingYear({ heading: { at, heading } }: Section): YearEvidence | undefined {
  const mention = headingYears(at, heading.title).at(-1)?.mention;
  if (!mention || !isSingleYear(mention)) return undefined;
  const rest = at.paragraph.text.slice(mention.span.end, heading.title.end);
  return OF_WHAT_IS_PAST.test(rest) ? undefined : evidence(at, mention);
}

interface FirstWords {
  readonly at: PlacedParagraph;
  readonly start: number;
}

function firstWords({ heading: { at, heading } }: Section, paragraphs: readonly PlacedParagraph[]): FirstWords | undefined {
  if (heading.form !== 'stand-alone') return { at, start: heading.closing.end };
  const next = paragraphs[at.index + 1];
  return next && { at: next, start: 0 };
}

function openingYear({ at, start }: FirstWords): YearEvidence | undefined {
  const mention = at.paragraph.dates.find((date) => date.span.start === start);
  if (!mention || !isSingleYear(mention)) return undefined;
  const [said] = TELLS_WHEN.exec(at.paragraph.text.slice(mention.span.end)) ?? [];
  return said !== undefined && !TELLS_OF_PAST.test(said) ? evidence(at, mention) : undefined;
}

function promisedYear({ at, start }: FirstWords, told: number | undefined): YearEvidence | undefined {
  const { text, dates } = at.paragraph;
  const mention = dates.find((date) => date.span.start >= start);
  if (!mention || !isSingleYear(mention) || told === undefined || mention.year! > told) return undefined;
  return PROMISES.test(text.slice(start, mention.span.start)) && DOES.test(text.slice(mention.span.end))
    ? evidence(at, mention)
    : undefined;
}

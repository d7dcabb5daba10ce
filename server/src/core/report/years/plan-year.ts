import type { DateMention } from '../../chinese/dates.js';
import type { PlacedParagraph } from '../../paragraph/placed.js';
import type { Section } from '../sections.js';
import { headingYears } from './heading-years.js';
import { isSingleYear } from './year-evidence.js';

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

/** Where the heading of the plan, and its first words, name the year that is planned for. `opening` is the line that holds these words. */
export function planYears(
  section: Section,
  opening: PlacedParagraph | undefined,
): { readonly heading: DateMention | undefined; readonly first: DateMention | undefined; readonly promised: DateMention | undefined } {
  const first = opening && firstWords(section, opening);
  return { heading: headingYear(section), first: first && openingYear(first), promised: first && promisedYear(first) };
}

function headingYear({ heading: { at, heading } }: Section): DateMention | undefined {
  const mention = headingYears(at, heading.title).at(-1)?.mention;
  if (!mention || mention.until !== undefined || mention.year === undefined) return undefined;
  const rest = at.paragraph.text.slice(mention.span.end, heading.title.end);
  return OF_WHAT_IS_PAST.test(rest) ? undefined : mention;
}

interface FirstWords {
  readonly at: PlacedParagraph;
  readonly start: number;
}

function firstWords({ heading: { heading } }: Section, opening: PlacedParagraph): FirstWords {
  return { at: opening, start: heading.form === 'stand-alone' ? 0 : heading.closing.end };
}

function openingYear({ at, start }: FirstWords): DateMention | undefined {
  const mention = at.paragraph.dates.find((date) => date.span.start === start);
  if (!mention || !isSingleYear(mention)) return undefined;
  const [said] = TELLS_WHEN.exec(at.paragraph.text.slice(mention.span.end)) ?? [];
  return said !== undefined && !TELLS_OF_PAST.test(said) ? mention : undefined;
}

function promisedYear({ at, start }: FirstWords): DateMention | undefined {
  const { text, dates } = at.paragraph;
  const mention = dates.find((date) => date.span.start >= start);
  if (!mention || !isSingleYear(mention)) return undefined;
  return PROMISES.test(text.slice(start, mention.span.start)) && DOES.test(text.slice(mention.span.end)) ? mention : undefined;
}

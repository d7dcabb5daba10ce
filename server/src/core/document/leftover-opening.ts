import { firstProse } from './first-prose.js';
import type { ReportDocument } from './report-document.js';
import { evidence, isSingleYear, type YearEvidence } from './year-evidence.js';
import { isBefore } from './year-repairs.js';

/**
 * 2023年以来，云溪镇在县委坚强领导下……, as the opening of a report on 2024: probably that of last year's. Asked only where nothing else speaks
 * against the title's year: plan and signing would then tell what is wrong.
 */
export function readLeftoverOpening(document: ReportDocument): YearEvidence | undefined {
  const { title, titleIsOdd, wholeYear, plans, signing } = document.years;
  if (!title || titleIsOdd || !wholeYear || (signing && isBefore(signing, title.year))) return undefined;
  if (plans.some(({ year }) => year !== title.year + 1)) return undefined;
  const at = firstProse(document.paragraphs, document.header.bodyStart);
  if (!at || at.paragraph.heading) return undefined;
  const { text, dates } = at.paragraph;
  const [mention] = dates;
  if (!mention || mention.span.start !== 0 || !isSingleYear(mention) || mention.year !== title.year - 1) return undefined;
  const after = text.slice(mention.span.end);
  return SINCE.test(after) && !BEGINS_EARLIER.test(after) ? evidence(at, mention) : undefined;
}

const SINCE = /^以?来[，,]/u;
/** A count, or what a body or a plan has done since it began, may begin in an earlier year. */
const BEGINS_EARLIER =
  /\d|累计|连续|逐年|历年|近年|两年|多年|至今|接续|先后|换届|一届|成立|组建|启动|创建|“[一二三四五六七八九十]{1,2}五”|任期|履职以来/u;

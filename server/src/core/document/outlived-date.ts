import { yearOfMost } from './body-year.js';
import type { ReportDocument } from './report-document.js';

/** In the last months of a year much is said of the next. */
const LAST_MONTH = 10;
const OF_WHAT_IS_TO_COME = /预算|计划|规划|方案|安排|申请|请示|筹备|思路|要点|目标/u;
const TELLS_WHAT_IS_TO_COME = /将|拟|计划|规划|预计|力争|争取|安排|底前/u;

/** The year that the account of a report is about, where no place states one and the report is signed before that year. */
export function yearAfterSigning({ years, header, closing, paragraphs, planSection }: ReportDocument): number | undefined {
  const { stated, signing } = years;
  const title = header.titles[0]?.text;
  if (stated || !signing || signing.month > LAST_MONTH || !title || OF_WHAT_IS_TO_COME.test(title)) return undefined;
  const end = Math.min(planSection?.heading.at.index ?? closing.bodyEnd, closing.bodyEnd);
  const account = paragraphs.slice(header.bodyStart, end).filter(({ paragraph }) => paragraph.find(TELLS_WHAT_IS_TO_COME) === undefined);
  const year = yearOfMost(account);
  return year !== undefined && year > signing.year ? year : undefined;
}

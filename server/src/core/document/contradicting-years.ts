import type { YearEvidence } from './year-evidence.js';
import type { ReportYears } from './years.js';

/** The places besides the title that name another year than the report's. A heading may speak of the plan's year too, unless it tells what was done. */
export function contradictingYears({ title, lead, announced, headings }: ReportYears, year: number): readonly YearEvidence[] {
  const openings = [...(title && lead ? [lead] : []), ...announced];
  return [...openings.filter((place) => place.year !== year), ...headings.filter((heading) => disagrees(heading, year))];
}

const DONE = /回顾|总结|成效|(?:工作|开展|完成|办理)情况/u;
const TO_DO = /安排|打算|计划|思路|要点|举措|任务|目标/u;

function disagrees({ year, at }: YearEvidence, reportYear: number): boolean {
  const tells = DONE.test(at.paragraph.text) && !TO_DO.test(at.paragraph.text);
  return year !== reportYear && (tells || year !== reportYear + 1);
}

import { readLeftoverOpening } from '../../document/leftover-opening.js';
import type { YearEvidence } from '../../document/year-evidence.js';
import { conflictingParts, titlePart, type NamedPart } from '../../document/year-parts.js';
import { deliveryFindings } from '../delivery-findings.js';
import { defineRule, replace, type Slip, type SlipFix } from '../rule.js';

/** 标题、首段和各节标题所说的年度应一致。 */
export const reportYearMismatch = defineRule({
  id: 'report-year-mismatch',
  scope: 'document',
  reads: ['header', 'closing', 'headings', 'dates', 'layout'],
  severity: 'error',
  *check(document) {
    yield* deliveryFindings(document, 'account');
    const { title, lead, headings, annual, titleIsOdd } = document.years;
    const part = titlePart(document);
    const main = title ?? lead;
    const parts = conflictingParts(document);
    if (part && parts[0]) return yield otherPart(part, parts[0], parts.slice(1));
    if ((!annual && !part) || !main) return;
    const leftover = readLeftoverOpening(document);
    const others = [
      ...(leftover ? [leftover] : []),
      ...(title && lead && lead.year !== title.year ? [lead] : []),
      ...headings.filter((heading) => disagrees(heading, main.year, titleIsOdd)),
    ];
    const [first] = others;
    if (!first) return;
    const fixOthers: SlipFix<'report-year-mismatch'> = {
      title: ['fixOthers', { year: main.year, count: others.length }],
      safe: false,
      edits: editsTo(others, main.year),
    };
    const fixMain: SlipFix<'report-year-mismatch'> = {
      title: ['fixTitle', { year: first.year }],
      safe: false,
      edits: editsTo([main], first.year),
    };
    yield {
      span: titleIsOdd ? main.span : first.span,
      ...(leftover && others.length === 1 ? { severity: 'warning' } : {}),
      message: titleIsOdd
        ? ['titleOdd', { title: main.year, others: first.year }]
        : [leftover ? 'since' : 'mismatch', { found: first.year, report: main.year }],
      related: titleIsOdd
        ? others.map(({ span, year }) => ({ span, message: ['says', { year }] as const }))
        : [main, ...others.slice(1)].map(({ span, year }) => ({ span, message: ['says', { year }] as const })),
      fixes: titleIsOdd ? [fixMain, fixOthers] : [fixOthers, fixMain],
    };
  },
});

/** 上半年工作总结 that opens with 2023年下半年. */
function otherPart(title: NamedPart, { span, text }: NamedPart, others: readonly NamedPart[]): Slip<'report-year-mismatch'> {
  return {
    span,
    message: ['part', { found: text, title: title.text }],
    related: [title, ...others].map((place) => ({ span: place.span, message: ['saysPart', { found: place.text }] as const })),
  };
}

const DONE = /回顾|总结|成效|(?:工作|开展|完成|办理)情况/u;
const TO_DO = /安排|打算|计划|思路|要点|举措|任务|目标/u;

/** A heading may speak of the plan's year too, unless it tells what was done, or all headings do. */
function disagrees({ year, at }: YearEvidence, reportYear: number, titleIsOdd: boolean): boolean {
  const tells = DONE.test(at.paragraph.text) && !TO_DO.test(at.paragraph.text);
  return year !== reportYear && (titleIsOdd || tells || year !== reportYear + 1);
}

function editsTo(places: readonly YearEvidence[], year: number) {
  return places.flatMap(({ span }) => replace(span, String(year)));
}

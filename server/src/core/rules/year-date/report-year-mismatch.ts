import { contradictingYears } from '../../document/contradicting-years.js';
import { readLeftoverOpening } from '../../document/leftover-opening.js';
import type { ReportDocument } from '../../document/report-document.js';
import { editsOfOthers, editsOfTitle } from '../../document/report-year-edits.js';
import type { YearEvidence } from '../../document/year-evidence.js';
import { conflictingParts, titlePart, type NamedPart } from '../../document/year-parts.js';
import { deliveryFindings } from '../delivery-findings.js';
import { defineRule, type Slip, type SlipFix } from '../rule.js';

/** 标题、首段和各节标题所说的年度应一致。 */
export const reportYearMismatch = defineRule({
  id: 'report-year-mismatch',
  scope: 'document',
  severity: 'error',
  *check(document) {
    yield* deliveryFindings(document, 'account');
    const part = titlePart(document);
    const parts = conflictingParts(document);
    if (part && parts[0]) return yield otherPart(part, parts[0], parts.slice(1));
    const { title, lead, annual, titleIsOdd } = document.years;
    const main = title ?? lead;
    if ((!annual && !part) || !main) return;
    if (titleIsOdd) return yield oddTitle(document, main);
    const leftover = readLeftoverOpening(document);
    const others = [...(leftover ? [leftover] : []), ...contradictingYears(document.years, main.year)];
    const [first] = others;
    if (!first) return;
    yield {
      span: first.span,
      ...(leftover && others.length === 1 ? { severity: 'warning' } : {}),
      message: [leftover ? 'since' : 'mismatch', { found: first.year, report: main.year }],
      related: [main, ...others.slice(1)].map(says),
      fixes: [fixOthers(document, others, main.year), fixTitle(document, main, first.year)],
    };
  },
});

/** Title, perhaps with the opening, against all else. */
function oddTitle(document: ReportDocument, title: YearEvidence): Slip<'report-year-mismatch'> {
  const { lead, announced, headings, plans } = document.years;
  const others = [...(lead ? [lead] : []), ...announced, ...headings].filter(({ year }) => year !== title.year);
  const year = others[0]!.year;
  const withLead = lead?.year === title.year;
  return {
    span: title.span,
    message: [withLead ? 'titleAndLeadOdd' : 'titleOdd', { title: title.year, others: year }],
    related: [...(withLead ? [lead] : []), ...others, ...plans].map(says),
    fixes: [fixTitle(document, title, year)],
  };
}

function fixOthers(document: ReportDocument, others: readonly YearEvidence[], year: number): SlipFix<'report-year-mismatch'> {
  const edits = editsOfOthers(document, others, year);
  return { title: ['fixOthers', { year, count: edits.length }], safe: false, edits };
}

function fixTitle(document: ReportDocument, main: YearEvidence, year: number): SlipFix<'report-year-mismatch'> {
  const edits = editsOfTitle(document, main, year);
  const [count, withPlan] = [edits.length, edits.some(({ newText }) => newText !== String(year))];
  if (count === 1) return { title: ['fixTitle', { year }], safe: false, edits };
  return { title: withPlan ? ['fixTitleAndPlan', { year, next: year + 1, count }] : ['fixTitleAll', { year, count }], safe: false, edits };
}

function says({ span, year }: YearEvidence) {
  return { span, message: ['says', { year }] as const };
}

/** 上半年工作总结 that opens with 2023年下半年. */
function otherPart(title: NamedPart, { span, text }: NamedPart, others: readonly NamedPart[]): Slip<'report-year-mismatch'> {
  return {
    span,
    message: ['part', { found: text, title: title.text }],
    related: [title, ...others].map((place) => ({ span: place.span, message: ['saysPart', { found: place.text }] as const })),
  };
}

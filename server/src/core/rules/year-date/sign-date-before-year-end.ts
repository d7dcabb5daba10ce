import { isBefore, namedPlans, yearRepairs, type YearRepair } from '../../document/year-repairs.js';
import { daysInMonth, monthsBetween } from '../../chinese/calendar.js';
import type { ReportDocument } from '../../document/report-document.js';
import { yearAfterSigning } from '../../document/outlived-date.js';
import { conflictingParts, titlePart } from '../../document/year-parts.js';
import { defineRule, type Message, type Slip } from '../rule.js';

/** 年度报告的成文日期不应早于报告年度的12月。Source: 《法治政府建设与责任落实督察工作规定》：报告上一年度情况. */
export const signDateBeforeYearEnd = defineRule({
  id: 'sign-date-before-year-end',
  scope: 'document',
  severity: 'error',
  *check(document) {
    yield* beforePartEnds(document);
    yield* beforeWhatItTells(document);
    const { reportYear, signing, wholeYear, stated } = document.years;
    if (
      !wholeYear ||
      !signing ||
      signing.day > daysInMonth(signing.year, signing.month) ||
      !stated ||
      reportYear === undefined ||
      !isBefore(signing, reportYear)
    )
      return;
    const firstHalf = signing.year < reportYear || signing.month <= 6;
    yield {
      span: signing.span,
      severity: firstHalf ? 'error' : 'warning',
      message: ['early', { date: signing.at.paragraph.slice(signing.mention.span), report: reportYear }],
      related: [
        { span: stated.span, message: ['reportYear', { report: reportYear }] },
        ...namedPlans(document.years).map(({ span, year }) => ({ span, message: ['plan', { plan: year }] as const })),
      ],
      fixes: yearRepairs(document).map((repair) => ({ title: fixOf(repair), safe: false, edits: repair.edits })),
    };
  },
});

function fixOf({ kind, year, signed, edits: { length: count } }: YearRepair): Message<'sign-date-before-year-end'> {
  if (kind === 'report-year') return ['fixReportYear', { year, count }];
  const isDecember = signed === year;
  return isDecember && count > 1 ? ['fixPlanAndDate', { next: year + 1, signed, count }] : ['fixDate', { next: signed ?? year + 1, count }];
}

/** No place states the year of the report, but the account speaks of a year after the signing. */
function* beforeWhatItTells(document: ReportDocument): Generator<Slip<'sign-date-before-year-end'>> {
  const { signing } = document.years;
  const year = yearAfterSigning(document);
  if (!signing || year === undefined) return;
  const date = signing.at.paragraph.slice(signing.mention.span);
  yield { span: signing.span, severity: 'warning', message: ['earlyBody', { date, report: year }] };
}

/** 上半年工作总结 is written in June at the earliest; in May it may be a draft ahead of time. */
function* beforePartEnds(document: ReportDocument): Generator<Slip<'sign-date-before-year-end'>> {
  const { signing } = document.years;
  const { period, signing: day } = document.timeline;
  const part = titlePart(document);
  if (!part || part.year === undefined || !period || !signing || !day || monthsBetween(day, period.to) <= 1) return;
  if (conflictingParts(document).length > 0) return;
  yield {
    span: signing.span,
    severity: day < period.from ? 'error' : 'warning',
    message: ['earlyPart', { date: signing.at.paragraph.slice(signing.mention.span), report: part.text }],
    related: [{ span: part.span, message: ['reportPart', { report: part.text }] }],
  };
}

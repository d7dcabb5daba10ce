import { namedPlans, yearRepairs, type YearRepair } from '../../document/year-repairs.js';
import type { ReportDocument } from '../../document/report-document.js';
import { conflictingParts, isOtherPart, planPart, titlePart } from '../../document/year-parts.js';
import { deliveryFindings } from '../delivery-findings.js';
import { defineRule, type Message, type Slip } from '../rule.js';

/** 下一年度安排的年份应是报告年度的次年。Source: 《法治政府建设与责任落实督察工作规定》“下一年度”. */
export const planYearNotNext = defineRule({
  id: 'plan-year-not-next',
  scope: 'document',
  severity: 'error',
  *check(document) {
    yield* wrongHalf(document);
    yield* deliveryFindings(document, 'plan');
    const { reportYear, stated, lead, announced, headings, annual, wholeYear, signing } = document.years;
    const [plan, ...others] = namedPlans(document.years).filter(({ year }) => year !== (reportYear ?? year) + 1);
    if (!annual || !plan || !stated || reportYear === undefined) return;
    if ([lead, ...announced, ...headings].some((place) => place && place.year !== reportYear && place.year === plan.year - 1)) return;
    if (!wholeYear && !(signing && signing.year > reportYear)) return;
    yield {
      span: plan.span,
      severity: plan.year > reportYear ? 'warning' : 'error',
      message:
        plan.year === reportYear
          ? ['same', { plan: plan.year, expected: reportYear + 1 }]
          : ['wrong', { plan: plan.year, report: reportYear, expected: reportYear + 1 }],
      related: [
        { span: stated.span, message: ['reportYear', { report: reportYear }] },
        ...others.map(({ span, year }) => ({ span, message: ['again', { plan: year }] as const })),
      ],
      fixes: yearRepairs(document).map((repair) => ({ title: fixOf(repair), safe: false, edits: repair.edits })),
    };
  },
});

function fixOf({ kind, year, signed, edits: { length: count } }: YearRepair): Message<'plan-year-not-next'> {
  if (kind === 'report-year') return ['fixReportYear', { year, count }];
  return signed === year ? ['fixPlanAndDate', { next: year + 1, signed, count }] : ['fixPlan', { year, next: year + 1, count }];
}

/** A report on the first half of a year plans for the second half of that same year. */
function* wrongHalf(document: ReportDocument): Generator<Slip<'plan-year-not-next'>> {
  const [title, plan] = [titlePart(document), planPart(document)];
  if (
    !title ||
    !plan ||
    conflictingParts(document).length > 0 ||
    title.part.lastMonth !== LAST_OF_FIRST_HALF ||
    title.part.firstMonth !== 1
  )
    return;
  const isSecond = plan.part.lastMonth === LAST_OF_SECOND_HALF;
  const otherYear = title.year !== undefined && plan.year !== undefined && plan.year !== title.year;
  if (isSecond ? !otherYear : otherYear || isOtherPart(title, plan)) return;
  yield {
    span: plan.span,
    message: ['half', { report: title.text, found: plan.text }],
    related: [{ span: title.span, message: ['halfReport', { report: title.text }] }],
  };
}

const LAST_OF_FIRST_HALF = 6;
const LAST_OF_SECOND_HALF = 12;

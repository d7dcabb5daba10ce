import { yearRepairs } from '../../document/year-repairs.js';
import { defineRule } from '../rule.js';

/** 下一年度安排的年份应是报告年度的次年。Source: 《法治政府建设与责任落实督察工作规定》“下一年度”. */
export const planYearNotNext = defineRule({
  id: 'plan-year-not-next',
  scope: 'document',
  reads: ['header', 'closing', 'headings', 'dates', 'layout'],
  severity: 'error',
  *check(document) {
    const { reportYear, stated, plans, annual, wholeYear, signing } = document.years;
    const [plan, ...others] = plans.filter(({ year }) => year !== (reportYear ?? year) + 1);
    if (!annual || !plan || !stated || reportYear === undefined) return;
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
      fixes: yearRepairs(document).map(({ kind, year, edits }) => ({
        title:
          kind === 'report-year'
            ? ['fixReportYear', { year, count: edits.length }]
            : ['fixPlan', { year, next: year + 1, count: edits.length }],
        safe: false,
        edits,
      })),
    };
  },
});

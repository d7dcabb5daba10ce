import { deadlineOf } from './deadline-check/deadlines.js';
import { kind } from '../../report/detect-kind.js';
import { closing } from '../../report/sign-off.js';
import { signingDay } from '../../report/time/report-period.js';
import { header } from '../../report/title.js';
import { isUntimely, readings } from '../../report/years/verdict.js';
import { years } from '../../report/years/years.js';
import { reportRule } from '../rule.js';

/** 年度报告的报送和公开时限。Source: 《法治政府建设与责任落实督察工作规定》; 国办发〔2018〕118号; 《政府信息公开条例》第四十九条. */
export const deadlineCheck = reportRule({
  id: 'deadline-check',
  severity: 'information',
  inputs: { kind, header, closing, years, readings },
  *check(given) {
    const { signing, stated, wholeYear, reportYear } = given.years;
    const [verdict] = given.readings;
    const day = signingDay(given.years);
    if (
      !wholeYear ||
      !signing ||
      !day ||
      !stated ||
      reportYear === undefined ||
      !verdict ||
      verdict.signed !== signing.year ||
      isUntimely(verdict)
    )
      return;
    const signed = given.closing.signOff.issuers.map(({ name }) => name);
    const deadline = deadlineOf(given.kind.id, reportYear, signed.length > 0 ? signed : (given.header.titles[0]?.issuers ?? []));
    if (!deadline || day <= deadline.last || signing.year !== reportYear + 1) return;
    yield {
      span: signing.span,
      message: [deadline.basis, { date: signing.at.paragraph.slice(signing.mention.span), year: reportYear + 1 }],
      related: [{ span: stated.span, message: ['reportYear', { report: reportYear }] }],
    };
  },
});

import { deadlineOf } from '../../document/deadlines.js';
import { readLateness } from '../../document/lateness.js';
import { defineRule } from '../rule.js';

/** 年度报告的报送和公开时限。Source: 《法治政府建设与责任落实督察工作规定》; 国办发〔2018〕118号; 《政府信息公开条例》第四十九条. */
export const deadlineCheck = defineRule({
  id: 'deadline-check',
  scope: 'document',
  severity: 'information',
  *check(document) {
    const { kind, header, closing, timeline, years } = document;
    const { signing, stated, wholeYear, titleIsOdd, reportYear } = years;
    if (!wholeYear || titleIsOdd || !signing || !timeline.signing || !stated || reportYear === undefined || readLateness(document)) return;
    const signed = closing.signOff.issuers.map(({ name }) => name);
    const deadline = deadlineOf(kind.id, reportYear, signed.length > 0 ? signed : (header.titles[0]?.issuers ?? []));
    if (!deadline || timeline.signing <= deadline.last || signing.year !== reportYear + 1) return;
    yield {
      span: signing.span,
      message: [deadline.basis, { date: signing.at.paragraph.slice(signing.mention.span), year: reportYear + 1 }],
      related: [{ span: stated.span, message: ['reportYear', { report: reportYear }] }],
    };
  },
});

import { endOf, locateWhole } from '../../paragraph/placed.js';
import { facts } from '../../questions/question.js';
import { kind } from '../../report/detect-kind.js';
import { paragraphBreak } from '../../report/paragraph-break.js';
import { publication } from '../../report/publication.js';
import { closing } from '../../report/sign-off.js';
import { header } from '../../report/title.js';
import { reportRule } from '../rule.js';

/** How a report ends that is sent to somebody. */
const SENT = /^(?:特此(?:报告|汇报)|以上报告.{0,8}请.{2,6}|专此报告)[。.]?$/u;
const sendingLines = facts('lines that send a report', ({ text }) => (SENT.test(text) ? true : undefined));

/** 上行文没有主送机关。Published reports usually drop it, so a report has to show that it is sent to somebody. Source: 条例第九条（八）、第十五条. */
export const missingMainRecipient = reportRule({
  id: 'missing-main-recipient',
  severity: 'information',
  inputs: { kind, header, closing, publication, sendingLines, paragraphBreak },
  *check(given) {
    const { titles, recipient, documentNumber, approver, deliveryNote } = given.header;
    const title = titles[0];
    if (!title || recipient || deliveryNote || given.kind.signOff !== 'expected' || given.publication === 'web') return;
    const isSent = given.sendingLines.length > 0 || (documentNumber && approver);
    if (!isSent || given.closing.signOff.issuers.length === 0 || !title.text.endsWith('报告')) return;
    const last = title.lines.at(-1)!;
    const end = endOf(last);
    yield {
      span: locateWhole(last),
      message: ['missing'],
      fixes: [{ title: ['fix'], safe: false, edits: [{ span: { start: end, end }, newText: `${given.paragraphBreak}××××：` }] }],
    };
  },
});

import { locate, type PlacedParagraph } from '../../document/placed.js';
import type { ReportDocument } from '../../document/report-document.js';
import { isDateLine } from '../../document/date-lines.js';
import { readOddDates } from '../../facts/mixed-dates.js';
import { defineRule, replace } from '../rule.js';

/** 成文日期用阿拉伯数字将年、月、日标全；正文里的日期也不混用数字。Source: GB/T 9704—2012 7.3.5.4. */
export const dateMixedNumerals = defineRule({
  id: 'date-mixed-numerals',
  scope: 'document',
  severity: 'hint',
  *check(document) {
    for (const at of document.paragraphs) {
      const dates = at.paragraph.block === 'table-row' ? [] : readOddDates(at.paragraph);
      if (dates.length === 0) continue;
      const inSignOff = isSigningLine(document, at);
      const inBody = at.index >= document.header.bodyStart;
      const inProse = isProse(at);
      for (const { span, form, expected } of dates) {
        if (!inBody && form !== 'letter') continue;
        if (!inSignOff && (form === 'chinese' || (form === 'dotted' && !inProse))) continue;
        const found = at.paragraph.asWritten.slice(span.start, span.end);
        const place = locate(at, span);
        const key = form === 'letter' ? 'letter' : inSignOff ? 'signed' : form === 'dotted' ? 'dotted' : 'mixed';
        yield {
          span: place,
          ...(inSignOff || form === 'letter' ? { severity: 'warning' } : {}),
          message: [key, { found, expected }],
          fixes: [{ title: ['fix', { expected }], safe: inSignOff, edits: replace(place, expected) }],
        };
      }
    }
  },
});

function isSigningLine({ closing }: ReportDocument, at: PlacedParagraph): boolean {
  return at === closing.signOff.date?.at || isDateLine(at.paragraph);
}

/** Lists of files, web pages and times of the clock carry such dates too. */
function isProse({ paragraph: { text, heading } }: PlacedParagraph): boolean {
  return /。/u.test(text) && heading?.form !== 'stand-alone' && !/\d:\d\d|[A-Za-z]{3}/u.test(text);
}

import { locate, type PlacedParagraph } from '../../paragraph/placed.js';
import type { Place } from '../../paragraph/place.js';
import { linesWith } from '../../questions/question.js';
import { body, closing } from '../../report/sign-off.js';
import { isDateLine } from '../../paragraph/date-lines.js';
import { readOddDates } from './date-mixed-numerals/mixed-dates.js';
import { reportRule, replace } from '../rule.js';

const linesWithOddDates = linesWith(
  'lines with odd dates',
  (paragraph) => paragraph.block !== 'table-row' && readOddDates(paragraph).length > 0,
);

/** 成文日期用阿拉伯数字将年、月、日标全；正文里的日期也不混用数字。Source: GB/T 9704—2012 7.3.5.4. */
export const dateMixedNumerals = reportRule({
  id: 'date-mixed-numerals',
  severity: 'hint',
  inputs: { linesWithOddDates, closing, body },
  *check(given) {
    const signed = given.closing.signOff.date?.at.place;
    for (const at of given.linesWithOddDates) {
      const inSignOff = isSigningLine(signed, at);
      const inBody = at.place >= given.body.from;
      const inProse = isProse(at);
      for (const { span, form, expected } of readOddDates(at.paragraph)) {
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

function isSigningLine(signed: Place | undefined, { place, paragraph }: PlacedParagraph): boolean {
  return place === signed || isDateLine(paragraph);
}

/** Lists of files, web pages and times of the clock carry such dates too. */
function isProse({ paragraph: { text, heading } }: PlacedParagraph): boolean {
  return /。/u.test(text) && heading?.form !== 'stand-alone' && !/\d:\d\d|[A-Za-z]{3}/u.test(text);
}

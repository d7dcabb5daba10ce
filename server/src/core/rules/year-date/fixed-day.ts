import { locate, type PlacedParagraph } from '../../document/placed.js';
import { miscountedDays, type MiscountedDay } from '../../document/miscounted-days.js';
import { writtenLike } from '../../facts/counted-days.js';
import { wrongFixedDaysIn, type WrongFixedDay } from '../../facts/fixed-days.js';
import { defineRule, replace, type Slip } from '../rule.js';

/** 国家宪法日是12月4日，安全生产月是6月。Source: 全国人大常委会关于设立国家宪法日的决定（2014-11-01）; the others are common knowledge. */
export const fixedDay = defineRule({
  id: 'fixed-day',
  scope: 'document',
  severity: 'error',
  *check(document) {
    for (const at of document.paragraphs) {
      for (const wrong of wrongFixedDaysIn(at.paragraph)) yield daySlip(at, wrong);
    }
    for (const miscounted of miscountedDays(document)) yield countSlip(miscounted);
  },
});

type Id = 'fixed-day';

function daySlip(at: PlacedParagraph, { entry, span, right }: WrongFixedDay): Slip<Id> {
  const found = at.paragraph.slice(span);
  return {
    span: locate(at, span),
    message:
      entry.day === undefined
        ? ['month', { name: entry.label, found, month: entry.month }]
        : ['day', { name: entry.label, found, month: entry.month, day: entry.day }],
    fixes: [{ title: ['fix', { right }], safe: false, edits: replace(locate(at, span), right) }],
  };
}

function countSlip({ at, entry, first, numeral, year, right: value }: MiscountedDay): Slip<Id> {
  const found = at.paragraph.slice(numeral);
  const [span, right] = [locate(at, numeral), writtenLike(found, value)];
  return {
    span,
    severity: entry.verified ? 'warning' : 'hint',
    message: ['count', { name: entry.label, first, year, found, right }],
    fixes: [{ title: ['fix', { right }], safe: false, edits: replace(span, right) }],
  };
}

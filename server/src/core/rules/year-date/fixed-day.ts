import type { DayEntry } from '../../dated/events.js';
import { locate, type PlacedParagraph } from '../../paragraph/placed.js';
import { miscountedDays, type MiscountedDay } from './fixed-day/miscounted-days.js';
import { writtenLike } from './fixed-day/counted-days.js';
import { linesWith } from '../../questions/question.js';
import { wrongFixedDaysIn, type WrongFixedDay } from '../../mentions/fixed-days.js';
import { reportRule, replace, type Message, type Slip } from '../rule.js';

const linesWithWrongDays = linesWith('lines with wrong fixed days', (paragraph) => wrongFixedDaysIn(paragraph).length > 0);

/** 国家宪法日是12月4日，安全生产月是6月。Source: data/days.tsv, row by row. */
export const fixedDay = reportRule({
  id: 'fixed-day',
  severity: 'error',
  inputs: { linesWithWrongDays, miscountedDays },
  *check(given) {
    for (const at of given.linesWithWrongDays) {
      for (const wrong of wrongFixedDaysIn(at.paragraph)) yield daySlip(at, wrong);
    }
    for (const miscounted of given.miscountedDays) yield countSlip(miscounted);
  },
});

type Id = 'fixed-day';

function daySlip(at: PlacedParagraph, { entry, span, right }: WrongFixedDay): Slip<Id> {
  const place = locate(at, span);
  return {
    span: place,
    ...(entry.verified ? {} : { severity: 'hint' }),
    message: dayMessage(entry, at.paragraph.slice(span)),
    fixes: right === undefined ? [] : [{ title: ['fix', { right }], safe: false, edits: replace(place, right) }],
  };
}

function dayMessage({ label: name, month, day, lastDay }: DayEntry, found: string): Message<Id> {
  if (day === undefined) return ['month', { name, found, month }];
  return lastDay === undefined ? ['day', { name, found, month, day }] : ['between', { name, found, month, day, lastDay }];
}

function countSlip({ entry, first, span, found, year, right: value }: MiscountedDay): Slip<Id> {
  const right = writtenLike(found, value);
  return {
    span,
    severity: entry.verified ? 'warning' : 'hint',
    message: ['count', { name: entry.label, first, year, found, right }],
    fixes: [{ title: ['fix', { right }], safe: false, edits: replace(span, right) }],
  };
}

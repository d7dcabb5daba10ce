import { dayInWords } from '../../chinese/calendar.js';
import { thingsToldOfEarlierTimes } from '../../document/early-things.js';
import { misdatedMeetings } from '../../document/misdated-meetings.js';
import { locate } from '../../document/placed.js';
import { writingDays } from '../../document/writing-days.js';
import { defineRule } from '../rule.js';

/** 一句话写明了时间，就不会说到那时还没有的会议、提法。 */
export const anachronismPeriod = defineRule({
  id: 'anachronism-period',
  scope: 'document',
  severity: 'warning',
  *check(document) {
    for (const { at, told, thing, span } of misdatedMeetings(document)) {
      const when = told.mention!.span;
      yield {
        span: locate(at, when),
        message: ['held', { name: thing.label, day: thing.when, when: at.paragraph.slice(when) }],
        related: [{ span: locate(at, span), message: ['thing', { name: thing.label, day: thing.when }] }],
      };
    }
    const writing = writingDays(document);
    for (const { at, told, thing, span } of thingsToldOfEarlierTimes(document)) {
      if (writing && thing.tellableFrom > writing.latest) continue;
      const when = told.mention!.span;
      const blanks = { name: thing.label, day: thing.when, when: at.paragraph.slice(when) };
      yield {
        span: locate(at, when),
        severity: thing.verified ? 'warning' : 'hint',
        message: [thing.verified ? thing.kind : 'unverified', blanks],
        related: [
          ...(told.decidedBy === 'written'
            ? []
            : [{ span: locate(at, when), message: ['inferred', { last: dayInWords(told.interval.to) }] as const }]),
          { span: locate(at, span), message: ['thing', { name: thing.label, day: blanks.day }] },
        ],
      };
    }
  },
});

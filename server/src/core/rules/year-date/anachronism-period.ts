import { dayInWords } from '../../chinese/calendar.js';
import { thingsToldOfEarlierTimes } from '../../report/time/early-things.js';
import { misdatedMeetings } from './anachronism-period/misdated-meetings.js';
import { writingDays } from '../../report/years/writing-days.js';
import { reportRule } from '../rule.js';

/** 一句话写明了时间，就不会说到那时还没有的会议、提法。 */
export const anachronismPeriod = reportRule({
  id: 'anachronism-period',
  severity: 'warning',
  inputs: { misdatedMeetings, thingsToldOfEarlierTimes, writingDays },
  *check(given) {
    for (const { thing, span, when } of given.misdatedMeetings) {
      yield {
        span: when.span,
        message: ['held', { name: thing.label, day: thing.when, when: when.words }],
        related: [{ span, message: ['thing', { name: thing.label, day: thing.when }] }],
      };
    }
    for (const { thing, span, told, when } of given.thingsToldOfEarlierTimes) {
      if (given.writingDays && thing.tellableFrom > given.writingDays.latest) continue;
      const blanks = { name: thing.label, day: thing.when, when: when.words };
      yield {
        span: when.span,
        severity: thing.verified ? 'warning' : 'hint',
        message: [thing.verified ? thing.kind : 'unverified', blanks],
        related: [
          ...(told.decidedBy === 'written'
            ? []
            : [{ span: when.span, message: ['inferred', { last: dayInWords(told.interval.to) }] as const }]),
          { span, message: ['thing', { name: thing.label, day: blanks.day }] },
        ],
      };
    }
  },
});

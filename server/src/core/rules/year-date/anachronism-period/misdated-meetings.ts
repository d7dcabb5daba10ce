import { datableThingsHeldIn } from '../../../mentions/datable-things.js';
import { locate, within } from '../../../paragraph/placed.js';
import { linesWith, question } from '../../../questions/question.js';
import { body } from '../../../report/sign-off.js';
import type { EarlyTelling } from '../../../report/time/early-things.js';
import { timeline } from '../../../report/time/read-timeline.js';
import { yearsDisputed } from '../../../report/years/disputed-years.js';
import { readingsOf } from '../../../report/time/timeline.js';

/** A meeting that is said to have been held at a time when it was not: 2023年7月，党的二十届三中全会召开. */
export type MisdatedMeeting = Omit<EarlyTelling, 'told'>;

/** What stands between the time and the name. */
const AT_ONCE = /^[，,]?(?:在北京)?(?:胜利|隆重)?(?:召开的?|举行的?)?(?:党的|中国共产党)?$/u;

const linesWithMeetings = linesWith('lines with meetings that were held', (paragraph) => datableThingsHeldIn(paragraph).length > 0);

export const misdatedMeetings = question(
  'misdated meetings',
  { linesWithMeetings, body, timeline, yearsDisputed },
  (given): readonly MisdatedMeeting[] => {
    const { period } = given.timeline;
    /** A month that takes its year from the report says nothing where that is in doubt. */
    const mayInfer = (): boolean => period !== undefined && !period.isGuess && !given.yearsDisputed;
    return within(given.linesWithMeetings, given.body).flatMap((at) =>
      datableThingsHeldIn(at.paragraph).flatMap(({ thing, span }): readonly MisdatedMeeting[] => {
        const told = given.timeline.at(at, span.start);
        const time = told?.mention;
        if (!time || time.sense !== 'at' || time.span.end > span.start || !(told.decidedBy === 'written' || mayInfer())) return [];
        if (!AT_ONCE.test(at.paragraph.text.slice(time.span.end, span.start))) return [];
        const isHeldThen = readingsOf(told).some(({ from, to }) => from <= thing.day && thing.tellableFrom <= to);
        if (isHeldThen) return [];
        return [{ thing, span: locate(at, span), when: { words: at.paragraph.slice(time.span), span: locate(at, time.span) } }];
      }),
    );
  },
);
